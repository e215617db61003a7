import { enOfProcedures } from "./en/procedures";
import { filled } from "./filled";
import type { Language } from "./language";
import { viOfProcedures } from "./vi/procedures";

export type ProcedureKey = keyof typeof viOfProcedures;

const tables: Record<Language, Record<ProcedureKey, string>> = { vi: viOfProcedures, en: enOfProcedures };

/**
 * A sentence about the procedure list and its reports, with its {placeholders} filled: apart from all other texts, since it comes with
 * that part.
 * @example procedureText("vi", "procedures.total") // "Tổng số"
 */
export function procedureText(language: Language, key: ProcedureKey, values: Record<string, string | number> = {}): string {
  return filled(tables[language][key], values);
}
