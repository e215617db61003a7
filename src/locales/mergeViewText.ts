import { enOfMergeView } from "./en/mergeView";
import { filled } from "./filled";
import type { Language } from "./language";
import { viOfMergeView } from "./vi/mergeView";

export type MergeViewKey = keyof typeof viOfMergeView;

const tables: Record<Language, Record<MergeViewKey, string>> = { vi: viOfMergeView, en: enOfMergeView };

/**
 * A sentence of "Gộp nhiều tệp" with its {placeholders} filled: apart from all other texts, since it comes with that view.
 * @example mergeViewText("vi", "merging.stop") // "Dừng"
 */
export function mergeViewText(language: Language, key: MergeViewKey, values: Record<string, string | number> = {}): string {
  return filled(tables[language][key], values);
}
