import type { ColumnRole, FindingType, SheetLayout } from "../types";
import { HEADERS } from "../vocabulary/headers";
import type { FindingCollector } from "./findingCollector";
import type { SheetSource } from "./rowStore";

/** Columns without which some figure is missing or some check cannot be made. */
const WANTED: readonly ColumnRole[] = ["caseId", "unit", "due", "finished"];
/** Below this the user should look. */
const SURE = 0.8;

/** What there is to say of a sheet's columns: taken by a guess, left aside, or not there. */
export function collectLayoutFindings({ layout, columns }: SheetSource, out: FindingCollector): void {
  const row = layout.headerRows[layout.headerRows.length - 1] ?? 0;
  const add = (type: FindingType, column: number, value: string): void => out.add({ type, sheet: layout.sheet, row, column, value });
  for (const match of layout.columns) {
    const isRead = match.role in columns || match.role === "receivingUnit";
    if (isRead && (match.confidence < SURE || match.how === "content")) add("guessedColumn", match.column, match.header);
  }
  for (const { column, header, rivalOf } of layout.unknownHeaders) {
    if (rivalOf && rivalOf in columns) add("ignoredColumn", column, header);
  }
  for (const role of WANTED) if (isMissing(role, columns)) out.add({ type: "missingColumn", sheet: layout.sheet, row, column: 0, value: HEADERS[role][0] });
  const receivingUnit = standsForUnit(layout);
  if (receivingUnit) add("unitFromReceivingUnit", receivingUnit.column, receivingUnit.header);
}

function isMissing(role: ColumnRole, columns: SheetSource["columns"]): boolean {
  return columns[role as keyof SheetSource["columns"]] === 0;
}

function standsForUnit(layout: SheetLayout): { column: number; header: string } | undefined {
  if (layout.columns.some((match) => match.role === "unit")) return undefined;
  return layout.columns.find((match) => match.role === "receivingUnit");
}
