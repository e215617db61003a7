import { enOfFunctionGuide } from "./en/functionGuide";
import type { Language } from "./language";
import { viOfFunctionGuide } from "./vi/functionGuide";

export type FunctionGuideKey = keyof typeof viOfFunctionGuide;

const tables: Record<Language, Record<FunctionGuideKey, string>> = { vi: viOfFunctionGuide, en: enOfFunctionGuide };

/**
 * What a worksheet function and its arguments are, for the pane and the guide: apart from all other texts, since only a few ask.
 * @example functionGuide("vi", "function.DUE.returns") // "Số hồ sơ."
 */
export function functionGuide(language: Language, key: FunctionGuideKey): string {
  return tables[language][key];
}
