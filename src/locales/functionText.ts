import { cuts as enOfCuts } from "./en/cuts";
import { enOfFunctions } from "./en/functions";
import { enOfRateFunctions } from "./en/rateFunctions";
import { filled } from "./filled";
import type { Language } from "./language";
import { cuts as viOfCuts } from "./vi/cuts";
import { viOfFunctions } from "./vi/functions";
import { viOfRateFunctions } from "./vi/rateFunctions";

const vi = { ...viOfFunctions, ...viOfRateFunctions, ...viOfCuts };
export type FunctionTextKey = keyof typeof vi;

const tables: Record<Language, Record<FunctionTextKey, string>> = { vi, en: { ...enOfFunctions, ...enOfRateFunctions, ...enOfCuts } };

/**
 * What a worksheet function says, both languages at hand: Excel may run the functions where nothing more can be loaded.
 * @example functionText("vi", "function.total") // "Tổng cộng"
 */
export function functionText(language: Language, key: FunctionTextKey, values: Record<string, string | number> = {}): string {
  return filled(tables[language][key], values);
}

/**
 * The words of a key, the usual one first; "|" stands between words that mean the same.
 * @example wordsIn("vi", "function.option.rateBase.A") // ["A", "đến hạn"]
 */
export function wordsIn(language: Language, key: FunctionTextKey): string[] {
  return functionText(language, key).split("|");
}
