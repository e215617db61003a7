import type { Offer } from "../../model/offers";
import type { FindingType } from "../../model/findings";
import type { ColumnMatch, SheetLayout } from "../../model/layout";
import type { ColumnRole } from "../../model/roles";
import { HEADERS } from "../../vocabulary/headers";
import type { FindingCollector } from "../../model/findingCollector";
import type { SheetSource } from "../rowStore";

/** Columns without which some figure is missing or some check cannot be made. */
const WANTED: readonly ColumnRole[] = ["caseId", "unit", "received", "due", "finished"];
/** Below this the user should look. */
const SURE = 0.8;

/** What there is to say of a sheet's columns: taken by a guess, asked about, left aside, out of step, or not there. */
export function collectLayoutFindings({ layout, columns }: SheetSource, out: FindingCollector): void {
  const row = layout.headerRows[layout.headerRows.length - 1] ?? 0;
  const add = (type: FindingType, column: number, value: string): void => out.add({ type, sheet: layout.sheet, row, column, value });
  if (layout.shiftedFrom) add("shiftedColumns", layout.shiftedFrom, headerAt(layout, layout.shiftedFrom));
  for (const match of layout.columns) {
    const isRead = match.role in columns || match.role === "receivingUnit";
    if (isRead && isGuess(match)) add("guessedColumn", match.column, match.header);
  }
  for (const { column, header, role } of layout.doubts ?? []) add("unsureColumn", column, `${header} → ${HEADERS[role][0]}`);
  for (const { column, header, rivalOf } of layout.unknownHeaders) {
    if (rivalOf && rivalOf in columns && !isAsked(layout, column)) add("ignoredColumn", column, header);
  }
  for (const besides of layout.besides ?? []) out.add({ type: "otherTable", sheet: layout.sheet, row: besides.row, column: besides.column, value: besides.header });
  for (const role of WANTED) if (isMissing(role, columns)) out.add({ type: "missingColumn", sheet: layout.sheet, row, column: 0, value: HEADERS[role][0] });
  const receivingUnit = standsForUnit(layout);
  if (receivingUnit) add("unitFromReceivingUnit", receivingUnit.column, receivingUnit.header);
}

/** Columns that only the user can settle. */
export function columnOffers(layouts: readonly SheetLayout[]): Offer[] {
  return layouts.flatMap(({ sheet, doubts = [] }) => doubts.map((doubt): Offer => ({ kind: "column", sheet, ...doubt })));
}

function isGuess({ how, confidence }: ColumnMatch): boolean {
  return how !== "user" && (confidence < SURE || how === "content" || how === "fuzzy");
}

function isAsked({ doubts = [] }: SheetLayout, column: number): boolean {
  return doubts.some((doubt) => doubt.column === column);
}

function headerAt({ columns, unknownHeaders }: SheetLayout, column: number): string {
  return [...columns, ...unknownHeaders].find((each) => each.column === column)?.header ?? "";
}

function isMissing(role: ColumnRole, columns: SheetSource["columns"]): boolean {
  return columns[role as keyof SheetSource["columns"]] === 0;
}

function standsForUnit(layout: SheetLayout): { column: number; header: string } | undefined {
  if (layout.columns.some((match) => match.role === "unit")) return undefined;
  return layout.columns.find((match) => match.role === "receivingUnit");
}
