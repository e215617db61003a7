import { en } from "./en";
import { vi } from "./vi";

export type Language = "vi" | "en";
export type TextKey = keyof typeof vi;

const texts: Record<Language, Record<TextKey, string>> = { vi, en };

/**
 * The sentence for a key with its {placeholders} filled.
 * @example text("vi", "app.name") // "TTHC"
 */
export function text(language: Language, key: TextKey, values: Record<string, string | number> = {}): string {
  return texts[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

/** Vietnamese unless Office or the browser says English ("en-US" → en). */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("en") ? "en" : "vi";
}
