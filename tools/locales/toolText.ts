import { en } from "../../src/locales/en";
import { filled } from "../../src/locales/filled";
import type { Language } from "../../src/locales/language";
import { vi } from "../../src/locales/vi";
import { enOfTools } from "./en";
import { viOfTools } from "./vi";

export type ToolTextKey = keyof typeof vi | keyof typeof viOfTools;

const TABLES: Record<Language, Record<ToolTextKey, string>> = { vi: { ...vi, ...viOfTools }, en: { ...en, ...enOfTools } };

/**
 * What the preview and the headless command say: the add-in's texts and their own, both languages at hand.
 * @example toolText("vi", "preview.title")
 */
export function toolText(language: Language, key: ToolTextKey, values: Record<string, string | number> = {}): string {
  return filled(TABLES[language][key], values);
}
