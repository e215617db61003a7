export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Vietnamese unless Office or the browser says English ("en-US" → en). */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("en") ? "en" : "vi";
}
