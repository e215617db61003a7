import { enOfLimitSheets } from "./en/limitSheets";
import { filled } from "./filled";
import type { Language } from "./language";
import { viOfLimitSheets } from "./vi/limitSheets";

export type LimitSheetKey = keyof typeof viOfLimitSheets;

const tables: Record<Language, Record<LimitSheetKey, string>> = { vi: viOfLimitSheets, en: enOfLimitSheets };

/**
 * A sentence of the sheets about limits, steps and receipts elsewhere, with its {placeholders} filled: apart from all other texts,
 * since it comes with the reports.
 * @example limitSheetText("vi", "limit.why") // "Lý do"
 */
export function limitSheetText(language: Language, key: LimitSheetKey, values: Record<string, string | number> = {}): string {
  return filled(tables[language][key], values);
}
