import { enOfFunctionWords } from "./en/functionWords";
import type { Language } from "./language";
import { viOfFunctionWords } from "./vi/functionWords";

const tables: Record<Language, Record<keyof typeof viOfFunctionWords, string>> = { vi: viOfFunctionWords, en: enOfFunctionWords };

/**
 * Words by which people look for a function; "" for one that its description says all of.
 * @example functionWords("LATE", "vi") // "chậm trễ hạn muộn đã giải quyết quá hạn"
 */
export function functionWords(id: string, language: Language): string {
  return isKnown(id) ? tables[language][id] : "";
}

function isKnown(id: string): id is keyof typeof viOfFunctionWords {
  return Object.hasOwn(viOfFunctionWords, id);
}
