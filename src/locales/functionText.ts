import { enOfFunctions } from "./en/functions";
import { filled } from "./filled";
import type { Language } from "./language";
import { viOfFunctions } from "./vi/functions";

export type FunctionTextKey = keyof typeof viOfFunctions;

const tables: Record<Language, Record<FunctionTextKey, string>> = { vi: viOfFunctions, en: enOfFunctions };

/**
 * What a worksheet function says, both languages at hand: Excel may run the functions where nothing more can be loaded.
 * @example functionText("vi", "function.total") // "Tổng cộng"
 */
export function functionText(language: Language, key: FunctionTextKey, values: Record<string, string | number> = {}): string {
  return filled(tables[language][key], values);
}
