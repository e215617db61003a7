import { wordsIn, type FunctionTextKey } from "../../locales/functionText";
import { LANGUAGES } from "../../locales/language";
import { squeezedKey } from "../../register/texts/fold";

/**
 * Which of a few things a text names, in either language, with or without marks and blanks: a workbook goes from one Excel to
 * another.
 * @param keys the texts of each thing, its words apart by "|"
 * @example wordsOf({ days: "function.limitUnit.days" })("Ngày") // "days"
 */
export function wordsOf<Name extends string>(keys: Readonly<Record<Name, FunctionTextKey>>): (written: string) => Name | null {
  const names = new Map<string, Name>();
  for (const name of Object.keys(keys) as Name[]) {
    for (const language of LANGUAGES) for (const word of wordsIn(language, keys[name])) names.set(squeezedKey(word), name);
  }
  return (written) => names.get(squeezedKey(written)) ?? null;
}
