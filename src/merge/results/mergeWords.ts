import { formatDay } from "../../calendar/day";
import type { Language } from "../../locales/language";
import { mergeSheetText, type MergeSheetKey } from "../../locales/mergeSheetText";
import { wordingOf, type Wording } from "../../report/words/wording";

/** The words of reports and those of merged files. */
export interface MergeWords extends Wording {
  merge(key: MergeSheetKey, values?: Record<string, string | number>): string;
  /** "21/9/2021 14:05" of an Excel serial; "" for 0. */
  moment(serial: number): string;
}

function momentText(serial: number): string {
  if (!(serial > 0)) return "";
  const minutes = Math.floor(Math.round((serial - Math.floor(serial)) * 86_400) / 60);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${formatDay(Math.floor(serial))} ${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/**
 * The words of a language for the sheets of merged files.
 * @example mergeWordsOf("vi").moment(44460.5) // "21/9/2021 12:00"
 */
export function mergeWordsOf(language: Language): MergeWords {
  return { ...wordingOf(language), merge: (key, values) => mergeSheetText(language, key, values), moment: momentText };
}
