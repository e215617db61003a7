import type { ColumnRole } from "../model/roles";
import { headerEntries } from "../vocabulary/headerIndex";
import { namedRoles } from "./candidates";
import { DAY_COLUMN_ROLES } from "./fit";
import type { HeaderCell } from "./headerBlock";
import type { ColumnProfile } from "./profile";

/** Rows of a small table beside a register reach no further than this share of it. */
const SHORT_SHARE = 0.5;
const LEAST_ROWS = 4;

/**
 * Headers in groups of neighbours: a column with neither header nor content parts two groups, and so does a second running
 * number or case id, with which another table begins.
 * @param profileAt the profile of a column by its place
 * @example tableSpans(headers, profileAt).length // 2 for two registers side by side
 */
export function tableSpans(headers: readonly HeaderCell[], profileAt: (at: number) => ColumnProfile): HeaderCell[][] {
  const spans: HeaderCell[][] = [];
  let last: HeaderCell | undefined;
  let seen = new Set<string>();
  for (const header of headers) {
    const key = startKey(header);
    if (last === undefined || hasGap(last.at, header.at, profileAt) || (key !== "" && seen.has(key))) {
      spans.push([]);
      seen = new Set();
    }
    spans[spans.length - 1].push(header);
    if (key !== "") seen.add(key);
    last = header;
  }
  return spans;
}

function hasGap(from: number, to: number, profileAt: (at: number) => ColumnProfile): boolean {
  for (let at = from + 1; at < to; at++) if (profileAt(at).filled === 0) return true;
  return false;
}

/** "ordinal" for a header that a table begins with, "" for any other. */
function startKey({ path }: HeaderCell): string {
  const entries = headerEntries(path[path.length - 1]);
  return entries.length === 1 && entries[0].role === "ordinal" ? "ordinal" : "";
}

/**
 * True when a group of columns beside the register's is a table of its own: it counts or names cases again, or it says
 * nothing of days and repeats a name of the register or ends long before it (a pivot table, a legend).
 * @param main the register's columns
 */
export function isOtherTable(group: readonly HeaderCell[], main: readonly HeaderCell[], profileAt: (at: number) => ColumnProfile): boolean {
  const own = rolesOf(main);
  const roles = rolesOf(group);
  if (own.has("ordinal") && roles.has("ordinal")) return true;
  if (own.has("caseId") && roles.has("caseId")) return true;
  if ([...roles].some((role) => DAY_COLUMN_ROLES.has(role))) return false;
  return REPEATED.some((role) => own.has(role) && roles.has(role)) || endsEarly(filledRows(group, profileAt), filledRows(main, profileAt));
}

const REPEATED: readonly ColumnRole[] = ["unit", "receivingUnit", "field", "status"];

function rolesOf(headers: readonly HeaderCell[]): Set<ColumnRole> {
  return new Set(headers.flatMap((header) => (namedRoles(header) ?? []).map(({ role }) => role)));
}

function endsEarly(rows: readonly boolean[], mainRows: readonly boolean[]): boolean {
  const end = rows.lastIndexOf(true) + 1;
  const mainEnd = mainRows.lastIndexOf(true) + 1;
  return mainEnd >= LEAST_ROWS && end > 0 && end <= mainEnd * SHORT_SHARE && rows.slice(0, end).every(Boolean);
}

function filledRows(headers: readonly HeaderCell[], profileAt: (at: number) => ColumnProfile): boolean[] {
  const rows: boolean[] = [];
  for (const { at } of headers) profileAt(at).dayOfRow.forEach((day, row) => { rows[row] = rows[row] || day !== 0; });
  return rows;
}
