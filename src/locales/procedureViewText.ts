import { enOfProcedureView } from "./en/procedureView";
import { filled } from "./filled";
import type { Language } from "./language";
import { viOfProcedureView } from "./vi/procedureView";

export type ProcedureViewKey = keyof typeof viOfProcedureView;

const tables: Record<Language, Record<ProcedureViewKey, string>> = { vi: viOfProcedureView, en: enOfProcedureView };

/**
 * A sentence of "Cập nhật danh mục thủ tục", with its {placeholders} filled: apart from all other texts, since it comes with that view.
 * @example procedureViewText("vi", "procedureView.choose") // "Chọn một trang…"
 */
export function procedureViewText(language: Language, key: ProcedureViewKey, values: Record<string, string | number> = {}): string {
  return filled(tables[language][key], values);
}
