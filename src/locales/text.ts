import { filled } from "./filled";
import type { Language } from "./language";
import { vi } from "./vi";

export type { Language } from "./language";
export type TextKey = keyof typeof vi;

/** Vietnamese is always there: reports are Vietnamese unless chosen otherwise. English comes when somebody reads it. */
const tables: { vi: Record<TextKey, string>; en?: Record<TextKey, string> } = { vi };

/**
 * The sentence for a key with its {placeholders} filled; the Vietnamese one while the language is not loaded.
 * @example text("vi", "app.name") // "TTHC"
 */
export function text(language: Language, key: TextKey, values: Record<string, string | number> = {}): string {
  return filled((tables[language] ?? vi)[key], values);
}

/** Whether text() speaks this language already. */
export function hasTexts(language: Language): boolean {
  return tables[language] !== undefined;
}

/**
 * Makes the texts of a language ready for text(). Rejects when the file with them cannot be loaded.
 * @example await loadTexts("en"); text("en", "problem.noCases")
 */
export async function loadTexts(language: Language): Promise<void> {
  if (hasTexts(language)) return;
  const { en } = await import(/* webpackChunkName: "en" */ "./en");
  tables.en = en;
}
