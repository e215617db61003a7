import type { ComparedList, ListRow } from "../model/reconciliation";

/** The place of an entry of a list, as it is told. */
export function listRow({ reading, rows }: ComparedList, at: number): ListRow {
  const notCounted = rows.whyNot[rows.why[at]];
  return { sheet: reading.table.sheets[rows.sheet[at]] ?? "", row: rows.row[at], caseId: rows.ids[at], at, ...(notCounted ? { notCounted } : {}) };
}
