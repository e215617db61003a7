import { enOfReconcileView } from "./en/reconcileView";
import { filled } from "./filled";
import type { Language } from "./language";
import { viOfReconcileView } from "./vi/reconcileView";

export type ReconcileViewKey = keyof typeof viOfReconcileView;

const tables: Record<Language, Record<ReconcileViewKey, string>> = { vi: viOfReconcileView, en: enOfReconcileView };

/**
 * A sentence of "Đối chiếu hai danh sách", with its {placeholders} filled: apart from all other texts, since it comes with that view.
 * @example reconcileViewText("vi", "reconcileView.swap") // "Đổi A và B"
 */
export function reconcileViewText(language: Language, key: ReconcileViewKey, values: Record<string, string | number> = {}): string {
  return filled(tables[language][key], values);
}
