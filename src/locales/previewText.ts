import { en, enOfPreview } from "./en";
import { filled } from "./filled";
import type { Language } from "./language";
import { vi, viOfPreview } from "./vi";

export type { Language } from "./language";
export type PreviewTextKey = keyof typeof vi | keyof typeof viOfPreview;

const tables: Record<Language, Record<PreviewTextKey, string>> = { vi: { ...vi, ...viOfPreview }, en: { ...en, ...enOfPreview } };

/**
 * What the preview and the headless command say: the add-in's texts and their own, both languages at hand.
 * @example previewText("vi", "preview.title")
 */
export function previewText(language: Language, key: PreviewTextKey, values: Record<string, string | number> = {}): string {
  return filled(tables[language][key], values);
}
