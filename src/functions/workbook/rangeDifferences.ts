import { areaAddress } from "@tthc/spreadsheet/address";
import type { Area } from "@tthc/spreadsheet/area";
import { plainColumnName } from "@tthc/spreadsheet/tableReference";
import type { FigureName } from "../../indicators/figureNames";
import { columnsBehind } from "../../indicators/reach";
import type { SheetLayout } from "../../register/model/layout";
import type { Reading } from "../../register/model/reading";
import type { ColumnRole } from "../../register/model/roles";
import type { Resolved } from "./references";

/** How the range of a formula is not the register that the pane reads. Rows count from 1. */
export type RangeDifference =
  | { kind: "elsewhere"; sheet: string; address: string }
  | { kind: "rows"; from: number; to: number; missing: number; cases: number }
  | { kind: "sheets"; sheet: string; sheets: number; missing: number; cases: number }
  | { kind: "columns"; headers: readonly string[] };

/** Columns by which rows are told apart or left out: no figure is the report's without them. */
const JUDGES: readonly ColumnRole[] = ["caseId", "received", "due", "finished", "status"];

/** What the figures of a formula are made of. */
export interface Wanted {
  figures: readonly FigureName[];
  byUnit: boolean;
}

/**
 * In what a range is not the whole of the register: other cells, cases left out, columns of its figures left out. Rows below the
 * last case (totals, signatures) and columns that its figures do not need are no difference.
 * @example rangeDifferences(range, reading, { figures: ["received"], byUnit: false }) // []
 */
export function rangeDifferences({ sheet, area, columns }: Resolved, reading: Reading, wanted: Wanted): RangeDifference[] {
  const layouts = reading.layouts.filter((layout) => layout.columns.length > 0);
  const layout = layouts.find((each) => each.sheet.toLowerCase() === sheet.toLowerCase());
  if (!layout || !holdsAny(layout, area)) return [{ kind: "elsewhere", sheet, address: areaAddress(area) }];
  const left = columns === "all" ? headersOutside(layout, wanted, ({ column }) => column > area.column && column <= area.column + area.columns)
    : headersOutsideNames(layout, wanted, columns);
  return [...casesLeftOut(layout, layouts.length, area, reading), ...(left.length > 0 ? [{ kind: "columns" as const, headers: left }] : [])];
}

function holdsAny({ columns, firstRow, headerRows, lastRow }: SheetLayout, { row, rows, column, columns: width }: Area): boolean {
  const isMet = row < lastRow && row + rows >= (headerRows[0] ?? firstRow);
  return isMet && columns.some((match) => match.column > column && match.column <= column + width);
}

function casesLeftOut(layout: SheetLayout, sheets: number, { row, rows }: Area, { table }: Reading): RangeDifference[] {
  const [from, to] = [row + 1, row + rows];
  let elsewhere = 0;
  let outside = 0;
  for (let at = 0; at < table.length; at++) {
    if (table.sheets[table.sheet[at]] !== layout.sheet) elsewhere++;
    else if (table.row[at] < from || table.row[at] > to) outside++;
  }
  const found: RangeDifference[] = [];
  if (elsewhere > 0) found.push({ kind: "sheets", sheet: layout.sheet, sheets, missing: elsewhere, cases: table.length });
  if (outside > 0) found.push({ kind: "rows", from: Math.max(from, layout.firstRow), to: Math.min(to, layout.lastRow), missing: outside, cases: table.length - elsewhere });
  return found;
}

type Match = SheetLayout["columns"][number];

function headersOutside({ columns }: SheetLayout, { figures, byUnit }: Wanted, isInside: (match: Match) => boolean): string[] {
  const needed = new Set<ColumnRole>([...JUDGES, ...(byUnit ? (["unit"] as const) : []), ...figures.flatMap((figure) => [...columnsBehind(figure)])]);
  return columns.filter((match) => needed.has(match.role) && !isInside(match)).map(({ header }) => header);
}

/** Of named columns of a table; nothing is said where the names are not found among the headers. */
function headersOutsideNames(layout: SheetLayout, wanted: Wanted, { first, last }: { first: string; last: string }): string[] {
  const all = [...layout.columns, ...layout.unknownHeaders];
  const placeOf = (name: string): number | undefined => all.find(({ header }) => plainColumnName(header) === plainColumnName(name))?.column;
  const [one, other] = [placeOf(first), placeOf(last)];
  if (one === undefined || other === undefined) return [];
  return headersOutside(layout, wanted, ({ column }) => column >= Math.min(one, other) && column <= Math.max(one, other));
}
