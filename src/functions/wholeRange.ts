import { HEADERS } from "../register/vocabulary/headers";
import type { ColumnRole, SheetLayout } from "../register/types";
import { isBlank } from "./blankCells";

/** Whether a range shows that it begins, and that it ends, with its register. */
export interface RangeEdges {
  left: boolean;
  right: boolean;
}

/**
 * Columns by which a reading tells whether a row counts as a case at all: rows of one case, cases never accepted, days out
 * of order. Where the register has them, no figure is the report's without them. Beyond the side of a range one would stand.
 */
const JUDGING: readonly { role: ColumnRole; side: keyof RangeEdges }[] = [
  { role: "caseId", side: "left" }, { role: "received", side: "right" }, { role: "due", side: "right" }, { role: "finished", side: "right" },
  { role: "status", side: "right" },
];

/**
 * The judging columns that a range lacks though its register may have them: the end where such a column would stand is not
 * shown.
 * @example lackingJudges(layout, { left: true, right: false }) // ["status"]
 */
export function lackingJudges({ columns }: Pick<SheetLayout, "columns">, edges: RangeEdges): ColumnRole[] {
  return JUDGING.filter(({ role, side }) => !edges[side] && !columns.some((match) => match.role === role)).map(({ role }) => role);
}

/**
 * Whether a column that a range begins or ends with shows that nothing of the register was left out beyond it: the running
 * number or the id, with which registers begin, and the remarks, with which they end.
 * @param role undefined for a header that the register does not know
 */
export function showsEdge(role: ColumnRole | undefined, side: keyof RangeEdges): boolean {
  return side === "left" ? role === "ordinal" || role === "caseId" : role === "note";
}

type Rows = readonly (readonly unknown[])[];

/**
 * Which ends of its register a range shows: by a header that shows an edge, or by a blank column. What a range lacks at an end
 * that it shows, the register lacks.
 * @param rows the range from its header's first row on, as far as it is looked at
 * @example rangeEdges(layout, rows, 13) // { left: true, right: true } for a range from "STT" to a blank column
 */
export function rangeEdges(layout: SheetLayout, rows: Rows, width: number): RangeEdges {
  const isNamed = !hasNameless(layout, rows, width);
  return { left: isEdge(layout, rows, 1, "left"), right: isNamed && isEdge(layout, rows, width, "right") };
}

/** A full column without a header: the range may begin below the row in which the header stands. */
function hasNameless(layout: SheetLayout, rows: Rows, width: number): boolean {
  if (layout.headerRows.length === 0) return false;
  const headed = new Set([...layout.columns, ...layout.unknownHeaders].map(({ column }) => column));
  const body = rows.slice(layout.firstRow - layout.headerRows[0]).filter((row) => !row.every(isBlank));
  const places = Array.from({ length: Math.max(0, width - layout.firstColumn) }, (_place, at) => layout.firstColumn + at);
  return places.some((place) => !headed.has(place + 1) && body.filter((row) => !isBlank(row[place])).length * 2 > body.length);
}

function isEdge(layout: SheetLayout, rows: Rows, column: number, side: "left" | "right"): boolean {
  const isAsked = layout.doubts?.some((doubt) => doubt.column === column) ?? false;
  const match = layout.columns.find((each) => each.column === column);
  const isHeaded = match !== undefined || layout.unknownHeaders.some((each) => each.column === column);
  if (!isHeaded) return rows.every((row) => isBlank(row[column - 1])) || (side === "left" && beginsWithId(layout));
  return !isAsked && showsEdge(match?.role, side);
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
