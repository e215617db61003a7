import { enOfReconcile } from "./en/reconcile";
import { filled } from "./filled";
import type { Language } from "./language";
import { viOfReconcile } from "./vi/reconcile";

export type ReconcileKey = keyof typeof viOfReconcile;

const tables: Record<Language, Record<ReconcileKey, string>> = { vi: viOfReconcile, en: enOfReconcile };

/**
 * A sentence about two lists held against each other, with its {placeholders} filled: apart from all other texts, since it comes with that part.
 * @example reconcileText("vi", "reconcile.sheet") // "Đối chiếu"
 */
export function reconcileText(language: Language, key: ReconcileKey, values: Record<string, string | number> = {}): string {
  return filled(tables[language][key], values);
}
