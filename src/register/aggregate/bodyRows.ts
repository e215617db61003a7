import { cellText, isBlankCell } from "../texts/cell";
import { foldKey } from "../texts/fold";
import { isNumberRow } from "../layout/numberRow";
import type { CellValue, Grid } from "../model/grid";
import type { CountedCells } from "./countCells";
import { depthOf, isClosingText, isLevelLabel, isTotalLabel, ordinalKind, splitOrdinal } from "./rowRoles";
import type { AggregateLayout, AggregateRow } from "../model/aggregateTable";

/** Level of rows that are no band. */
export const NO_BAND = 9;
/** Bands without an ordinal stand where those with roman numerals do. */
const LEVEL_DEPTH = depthOf("roman");

/** A row of a table's body before it is settled what it is. */
export interface BodyRow {
  row: number;
  cells: readonly CellValue[];
  label: string;
  /** Depth of its ordinal, -1 without one. */
  depth: number;
  read: CountedCells;
}

function textsBefore(cells: readonly CellValue[], layout: AggregateLayout, left: number): string[] {
  const first = Math.min(...layout.columns.map(({ column }) => column), ...layout.rates.map(({ column }) => column)) - left;
  return cells.slice(0, Math.max(first, layout.labelColumn - left + 1)).map(cellText);
}

/** Ordinal and name of a row; a name merged over the ordinal's column stands in that one. */
function nameOf(cells: readonly CellValue[], layout: AggregateLayout, left: number): { ordinal: string; label: string } {
  const ordinal = layout.ordinalColumn === 0 ? "" : cellText(cells[layout.ordinalColumn - left]);
  const own = cellText(cells[layout.labelColumn - left]);
  const isOrdinal = ordinalKind(ordinal) !== "none";
  const label = own !== "" ? own : ordinal !== "" && !isOrdinal ? ordinal : textsBefore(cells, layout, left).find((text) => text !== "" && text !== ordinal) ?? "";
  if (isOrdinal) return { ordinal, label };
  const [split, rest] = splitOrdinal(label);
  return { ordinal: split, label: rest };
}

/**
 * The rows of a table between its header and its end: blank rows, repeated headers and rows of column numbers are passed
 * over; signatures, the date line and notes end it.
 */
export function bodyRows(grid: Grid, layout: AggregateLayout, read: (row: readonly CellValue[]) => CountedCells): BodyRow[] {
  const rows: BodyRow[] = [];
  const header = foldKey(cellText(grid.rows[layout.headerRows[0] - grid.top]?.[layout.labelColumn - grid.left]));
  for (let at = layout.firstRow - grid.top; at < grid.rows.length; at++) {
    const cells = grid.rows[at];
    if (cells.every(isBlankCell) || isNumberRow(cells, layout.columns.length)) continue;
    const counted = read(cells);
    const { ordinal, label } = nameOf(cells, layout, grid.left);
    const isText = counted.unreadable.length > 0 && Object.values(counted.counts).every((count) => count === null);
    if (!counted.filled && cells.some((cell) => isClosingText(cellText(cell)))) break;
    if (isText && cells.some((cell) => isClosingText(cellText(cell)))) break;
    if (header !== "" && foldKey(label) === header) {
      at += layout.headerRows.length - 1;
      continue;
    }
    if (label === "" && !counted.filled) continue;
    rows.push({ row: grid.top + at, cells, label, depth: depthOf(ordinalKind(ordinal)), read: counted });
  }
  return rows;
}

function isBand(rows: readonly BodyRow[], at: number): boolean {
  const { depth, label, read } = rows[at];
  if (isLevelLabel(label)) return !read.filled || (rows[at + 1] !== undefined && !isTotalLabel(rows[at + 1].label) && !isLevelLabel(rows[at + 1].label));
  const next = rows.slice(at + 1).find((row) => !isTotalLabel(row.label) && (row.depth >= 0 || depth < 0));
  if (depth >= 0) return next !== undefined && next.depth > depth;
  return !read.filled && next !== undefined;
}

type Role = Pick<AggregateRow, "role" | "level">;

/** What each row is; a band is known by the deeper rows below it, by its level's name with rows below,
 * or by having no counts. */
function rolesOf(rows: readonly BodyRow[]): Role[] {
  return rows.map((row, at): Role => {
    if (isTotalLabel(row.label)) return { role: "total", level: NO_BAND };
    return isBand(rows, at) ? { role: "band", level: row.depth < 0 ? LEVEL_DEPTH : row.depth } : { role: "data", level: NO_BAND };
  });
}

/**
 * Whether a total row is of the band above it rather than of the whole table: another total or a band follows it; the last
 * one is only when the whole has its total on top, or every band before had one of its own too.
 */
function isSubtotal(roles: readonly Role[], at: number): boolean {
  const after = roles.slice(at + 1);
  const bandsBefore = roles.slice(0, at).filter(({ role }) => role === "band").length;
  if (bandsBefore === 0) return false;
  const lastBand = roles.map(({ role }) => role).lastIndexOf("band", at);
  if (roles.slice(lastBand, at).some(({ role }) => role === "total")) return false;
  if (after.some(({ role }) => role !== "data")) return true;
  const first = roles.findIndex(({ role }) => role === "band");
  const hasTotalOnTop = roles.slice(0, first).some(({ role }) => role === "total");
  const subtotals = roles.slice(first, at).filter(({ role }) => role === "total").length;
  return hasTotalOnTop || (bandsBefore > 1 && subtotals === bandsBefore - 1);
}

/** The rows with what they are and the band that they stand in. */
export function aggregateRows(rows: readonly BodyRow[]): AggregateRow[] {
  const roles = rolesOf(rows);
  const open: { level: number; label: string }[] = [];
  return rows.map(({ row, label, read }, at): AggregateRow => {
    const { role, level } = roles[at];
    while (role === "band" && open.length > 0 && open[open.length - 1].level >= level) open.pop();
    const inside = role !== "total" || isSubtotal(roles, at);
    const band = inside ? open[open.length - 1]?.label ?? "" : "";
    if (role === "band") open.push({ level, label });
    return { row, label, band, role, level, counts: read.counts, rates: {}, leftOut: null };
  });
}
