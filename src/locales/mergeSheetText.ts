import { enOfMergeSheets } from "./en/mergeSheets";
import { filled } from "./filled";
import type { Language } from "./language";
import { viOfMergeSheets } from "./vi/mergeSheets";

export type MergeSheetKey = keyof typeof viOfMergeSheets;

const tables: Record<Language, Record<MergeSheetKey, string>> = { vi: viOfMergeSheets, en: enOfMergeSheets };

/**
 * A sentence of the sheets that merged files make, with its {placeholders} filled: apart from all other texts, since it comes with that part.
 * @example mergeSheetText("vi", "merge.source.file") // "Tệp nguồn"
 */
export function mergeSheetText(language: Language, key: MergeSheetKey, values: Record<string, string | number> = {}): string {
  return filled(tables[language][key], values);
}
