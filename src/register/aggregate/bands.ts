import type { AggregateRow } from "../model/aggregateTable";
import type { BodyRow } from "./bodyRows";
import { depthOf, isGrandTotalLabel, isLevelLabel, isTotalLabel } from "./rowRoles";
import { isSourceLabel } from "./sourceWords";

/** Level of rows that are no band. */
export const NO_BAND = 9;
/** Bands without an ordinal stand where those with roman numerals do. */
const LEVEL_DEPTH = depthOf("roman");

/** A band named by its level or system: the row below it is one of its own rather than another level or system. */
function isNamedBand(rows: readonly BodyRow[], at: number, isNamed: (label: string) => boolean): boolean {
  const next = rows[at + 1];
  if (!rows[at].read.filled) return true;
  return next !== undefined && !isTotalLabel(next.label) && !isNamed(next.label);
}

/** The rows up to the next system or total. */
function rowsOfSource(rows: readonly BodyRow[], at: number): BodyRow[] {
  const end = rows.findIndex(({ label }, place) => place > at && (isTotalLabel(label) || isSourceLabel(label)));
  return rows.slice(at + 1, end < 0 ? rows.length : end);
}

/** Rows of one depth count beside each other ("1. Phần mềm một cửa", "2. Trực tiếp") unless the first is the sum of the others. */
function isSourceBand(rows: readonly BodyRow[], at: number): boolean {
  const { depth, read } = rows[at];
  if (!read.filled) return rows.slice(at + 1).some((row) => row.read.filled);
  return isNamedBand(rows, at, isSourceLabel) && (depth < 0 || rows[at + 1].depth !== depth || isSumOf(rows[at], rowsOfSource(rows, at)));
}

/** Rows without ordinals below one with an ordinal, up to the next one. */
function rowsWithoutOrdinal(rows: readonly BodyRow[], at: number): BodyRow[] {
  const end = rows.findIndex((row, place) => place > at && (row.depth >= 0 || isTotalLabel(row.label)));
  return rows.slice(at + 1, end < 0 ? rows.length : end);
}

/** Whether a row's counts are the sums of some others. */
function isSumOf({ read }: BodyRow, below: readonly BodyRow[]): boolean {
  const counts = Object.entries(read.counts).flatMap(([figure, count]) => (typeof count === "number" ? [{ figure, count }] : []));
  const sumOf = (figure: string): number => below.reduce((sum, row) => sum + (Object.entries(row.read.counts).find(([name]) => name === figure)?.[1] ?? 0), 0);
  return counts.some(({ count }) => count > 0) && counts.every(({ figure, count }) => sumOf(figure) === count);
}

/** A row with an ordinal over rows without any: they are its own where it has no counts, or where its counts are their sums. */
function isOverBare(rows: readonly BodyRow[], at: number): boolean {
  const below = rowsWithoutOrdinal(rows, at);
  if (below.length === 0) return false;
  return rows[at].read.filled ? below.length > 1 && isSumOf(rows[at], below) : below.some(({ read }) => read.filled);
}

function isBand(rows: readonly BodyRow[], at: number): boolean {
  const { depth, label, read } = rows[at];
  if (isLevelLabel(label)) return isNamedBand(rows, at, isLevelLabel);
  if (isSourceLabel(label)) return isSourceBand(rows, at);
  const next = rows.slice(at + 1).find((row) => !isTotalLabel(row.label) && (row.depth >= 0 || depth < 0));
  if (depth >= 0) return (next !== undefined && next.depth > depth) || isOverBare(rows, at);
  return !read.filled && next !== undefined;
}

type Role = Pick<AggregateRow, "role" | "level">;

/** What each row is; a band is known by the deeper rows below it, by its level's or system's name with rows below,
 * or by having no counts. */
function rolesOf(rows: readonly BodyRow[]): Role[] {
  return rows.map((row, at): Role => {
    if (isTotalLabel(row.label)) return { role: "total", level: NO_BAND };
    return isBand(rows, at) ? { role: "band", level: row.depth < 0 ? LEVEL_DEPTH : row.depth } : { role: "data", level: NO_BAND };
  });
}

/**
 * Whether a total row is of the band above it rather than of the whole table: another total or a band follows it; the last
 * one is only when the whole has its total on top, or every band before had one of its own too and none called a grand one.
 */
function isSubtotal(roles: readonly Role[], labels: readonly string[], at: number): boolean {
  const after = roles.slice(at + 1);
  const bandsBefore = roles.slice(0, at).filter(({ role }) => role === "band").length;
  if (bandsBefore === 0) return false;
  const lastBand = roles.map(({ role }) => role).lastIndexOf("band", at);
  if (roles.slice(lastBand, at).some(({ role }) => role === "total")) return false;
  if (after.some(({ role }) => role !== "data")) return true;
  const first = roles.findIndex(({ role }) => role === "band");
  if (roles.slice(0, first).some(({ role }) => role === "total")) return true;
  const subtotals = labels.filter((_label, place) => place > first && place < at && roles[place].role === "total");
  return bandsBefore > 1 && subtotals.length === bandsBefore - 1 && (!isGrandTotalLabel(labels[at]) || subtotals.some(isGrandTotalLabel));
}

/** The rows with what they are, and the band and the system that they stand in. */
export function aggregateRows(rows: readonly BodyRow[]): AggregateRow[] {
  const roles = rolesOf(rows);
  const labels = rows.map(({ label }) => label);
  const open: { level: number; label: string }[] = [];
  return rows.map(({ row, label, source, read }, at): AggregateRow => {
    const { role, level } = roles[at];
    while (role === "band" && open.length > 0 && open[open.length - 1].level >= level) open.pop();
    const path = role !== "total" || isSubtotal(roles, labels, at) ? open.map((each) => each.label) : [];
    const ofBand = path.filter(isSourceLabel).pop() ?? "";
    if (role === "band") open.push({ level, label });
    const band = path[path.length - 1] ?? "";
    return { row, label, band, path, unit: "", source: source === "" ? ofBand : source, role, level, counts: read.counts, rates: {}, leftOut: null };
  });
}
