import type { Language } from "../../locales/language";
import { reconcileText, type ReconcileKey } from "../../locales/reconcileText";
import { wordingOf, type Wording } from "../../report/words/wording";

/** The words of reports and those of two lists held against each other. */
export interface ReconcileWords extends Wording {
  told(key: ReconcileKey, values?: Record<string, string | number>): string;
}

/** @example reconcileWordsOf("vi").told("reconcile.sheet") // "Đối chiếu" */
export function reconcileWordsOf(language: Language): ReconcileWords {
  return { ...wordingOf(language), told: (key, values) => reconcileText(language, key, values) };
}
