import type { Finding } from "../../model/findings";
import type { KeptRole } from "../moreStore";
import type { DayRole, RowStore, TextRole } from "../rowStore";

/** A column whose place a finding names. */
export type FindingRole = DayRole | TextRole | KeptRole | "caseId";

/** Where a finding stands. */
export type Place = Pick<Finding, "sheet" | "row" | "column">;

/** 1-based column in which the sheet of a row has a role; 0 = none. */
export function columnAt(store: RowStore, row: number, role: FindingRole): number {
  const { columns, more } = store.sources[store.sheet[row] - 1];
  const read: Partial<Record<FindingRole, number>> = columns;
  return read[role] ?? more.find((each) => each.role === role)?.column ?? 0;
}

/** Name of the sheet that a row stands on. */
export function sheetAt({ sheet, sources }: RowStore, row: number): string {
  return sources[sheet[row] - 1].layout.sheet;
}

/** The cell of a row that a finding is about; role null: the whole row. */
export function cellAt(store: RowStore, row: number, role: FindingRole | null): Place {
  return { sheet: sheetAt(store, row), row: store.row[row], column: role === null ? 0 : columnAt(store, row, role) };
}

/** The header cell of a day column, for what is told of the whole column. sheet: its code. */
export function headerCell({ sources }: RowStore, sheet: number, role: DayRole): Place {
  const { layout, columns } = sources[sheet - 1];
  return { sheet: layout.sheet, row: layout.headerRows[layout.headerRows.length - 1] ?? 0, column: columns[role] };
}
