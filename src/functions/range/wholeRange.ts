import { HEADERS } from "../../register/vocabulary/headers";
import type { SheetLayout } from "../../register/model/layout";
import type { ColumnRole } from "../../register/model/roles";
import { isBlank } from "../../register/texts/blankCells";

/** Whether a range shows that it begins, and that it ends, with its register. */
export interface RangeEdges {
  left: boolean;
  right: boolean;
}

/**
 * Columns by which a reading tells whether a row counts as a case at all: rows of one case, cases never accepted, days out
 * of order. Where the register has them, no figure is the report's without them. Beyond the sides of a range where one may
 * stand: days follow what the case is, its id and its state stand at either end.
 */
const JUDGING: readonly { role: ColumnRole; sides: readonly (keyof RangeEdges)[] }[] = [
  { role: "caseId", sides: ["left", "right"] }, { role: "received", sides: ["right"] }, { role: "due", sides: ["right"] },
  { role: "finished", sides: ["right"] }, { role: "status", sides: ["left", "right"] },
];

/** Blank columns behind the last one that show the end of a register: one or two may be a gap before more of it. */
export const BLANKS_AT_END = 3;

/**
 * The judging columns that a range lacks though its register may have them: an end where such a column could stand is not
 * shown.
 * @example lackingJudges(layout, { left: true, right: false }) // ["status"]
 */
export function lackingJudges({ columns }: Pick<SheetLayout, "columns">, edges: RangeEdges): ColumnRole[] {
  return JUDGING.filter(({ role, sides }) => !sides.every((side) => edges[side]) && !columns.some((match) => match.role === role)).map(({ role }) => role);
}

type Rows = readonly (readonly unknown[])[];

/**
 * Which ends of its register a range shows: it begins with the running number or a blank column, it ends with several blank
 * ones. Remarks and a single blank column show nothing: columns may follow them. What a range lacks beyond an end that it
 * shows, the register lacks.
 * @param rows the range from its header's first row on, as far as it is looked at
 * @example rangeEdges(layout, rows, 15) // { left: true, right: true } for a range from "STT" to three blank columns
 */
export function rangeEdges(layout: SheetLayout, rows: Rows, width: number): RangeEdges {
  return { left: showsBeginning(layout, rows), right: !hasNameless(layout, rows, width) && showsEnd(layout, rows, width) };
}

/** A full column without a header: the range may begin below the row in which the header stands. */
function hasNameless(layout: SheetLayout, rows: Rows, width: number): boolean {
  if (layout.headerRows.length === 0) return false;
  const headed = new Set([...layout.columns, ...layout.unknownHeaders].map(({ column }) => column));
  const body = rows.slice(layout.firstRow - layout.headerRows[0]).filter((row) => !row.every(isBlank));
  const places = Array.from({ length: Math.max(0, width - layout.firstColumn) }, (_place, at) => layout.firstColumn + at);
  return places.some((place) => !headed.has(place + 1) && body.filter((row) => !isBlank(row[place])).length * 2 > body.length);
}

function showsBeginning(layout: SheetLayout, rows: Rows): boolean {
  const isAsked = layout.doubts?.some(({ column }) => column === 1) ?? false;
  if (isHeaded(layout, 1)) return !isAsked && layout.columns.some(({ role, column }) => role === "ordinal" && column === 1);
  return isBlankColumn(rows, 1) || beginsWithId(layout);
}

function showsEnd(layout: SheetLayout, rows: Rows, width: number): boolean {
  const last = Array.from({ length: BLANKS_AT_END }, (_blank, back) => width - back);
  return last.every((column) => column > 0 && !isHeaded(layout, column) && isBlankColumn(rows, column));
}

function isHeaded({ columns, unknownHeaders }: SheetLayout, column: number): boolean {
  return [...columns, ...unknownHeaders].some((each) => each.column === column);
}

function isBlankColumn(rows: Rows, column: number): boolean {
  return rows.every((row) => isBlank(row[column - 1]));
}

/** Before the id there may be a running number without a header. */
function beginsWithId({ columns, firstColumn }: SheetLayout): boolean {
  return columns.some(({ role, column }) => role === "caseId" && column === firstColumn);
}

/**
 * Columns by the names that registers give them.
 * @example headerNames(["caseId", "status"]) // "“Mã hồ sơ”, “Trạng thái”"
 */
export function headerNames(roles: readonly ColumnRole[]): string {
  return roles.map((role) => `“${HEADERS[role][0]}”`).join(", ");
}
