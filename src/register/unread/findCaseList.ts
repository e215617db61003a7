import { namedRoles } from "../layout/candidates";
import { headerCells, headerLabel, lowestLabel, type HeaderCell } from "../layout/headerBlock";
import { decodeGrid } from "../legacy/decodeGrid";
import type { CellValue, Grid } from "../model/grid";
import type { ColumnMatch, SheetLayout } from "../model/layout";
import type { ColumnRole } from "../model/roles";
import { cellText, isBlankCell } from "../texts/cell";
import { isNotOurs } from "../vocabulary/headerIndex";
import { isHeaderOfOther, isTitleOfOther, speaksOfCases } from "../vocabulary/otherLists";
import { similarRoles } from "../vocabulary/similarHeaders";
import { isNationalId, listColumn, listedDay, type ListColumn } from "./listColumns";

type Rows = readonly (readonly CellValue[])[];

/** A list on a sheet: the titles and the headers above it and what its columns hold. */
interface List {
  titles: string[];
  headers: HeaderCell[];
  columns: ListColumn[];
  /** 0-based row of the first entry. */
  body: number;
}

const MAX_WIDTH = 128;
/** Fewer entries are no list. */
const FEWEST = 3;
const MAX_HEADER = 4;
const SHARE = 0.6;

const DAY_ROLES: readonly ColumnRole[] = ["received", "submitted", "due", "finished", "handedOver"];
/** Columns that lists of cases have beside days and names. */
const CASE_ROLES: readonly ColumnRole[] = ["caseId", "status", "channel", "timeliness", "returnMode", ...DAY_ROLES];

/** A row with an id of a case, or with a day and something beside it. */
function isEntry(row: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => !isBlankCell(cell)).length;
  return row.some(isNationalId) || (filled >= 2 && row.some((cell) => listedDay(cell) > 0));
}

/** Labels alone, two at least: a part of the header. */
function isHeaderRow(row: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => !isBlankCell(cell));
  return filled.length >= 2 && filled.every((cell) => typeof cell === "string" || (typeof cell === "number" && cell < 100));
}

function headerStart(rows: Rows, body: number): number {
  let start = body;
  while (start > 0 && body - start < MAX_HEADER && isHeaderRow(rows[start - 1])) start--;
  return start;
}

function textsOf(rows: Rows): string[] {
  return rows.flatMap((row) => row.filter((cell) => typeof cell === "string").map(cellText));
}

/** The list in some rows; null where most rows are no entries. */
function listOf(rows: Rows, above: Rows): List | null {
  const body = rows.findIndex(isEntry);
  if (body < 0) return null;
  const below = rows.slice(body).filter((row) => row.some((cell) => !isBlankCell(cell)));
  const entries = below.filter(isEntry);
  if (entries.length < FEWEST || entries.length < below.length / 2) return null;
  const width = Math.min(MAX_WIDTH, Math.max(...entries.map((row) => row.length)));
  const start = headerStart(rows, body);
  return {
    titles: textsOf([...above, ...rows.slice(0, start)]),
    headers: headerCells(rows.slice(start, body), width), body,
    columns: Array.from({ length: width }, (_, at) => listColumn(entries, at)).filter(({ filled }) => filled > 0),
  };
}

/** Roles that a header names, or nearly; none for one that is not known. */
function rolesOf(header: HeaderCell | undefined): readonly ColumnRole[] {
  if (!header) return [];
  const named = namedRoles(header);
  if (named === null) return [];
  return (named.length > 0 ? named : similarRoles(header.path[header.path.length - 1])).map(({ role }) => role);
}

function isMostly(count: number, { filled }: ListColumn): boolean {
  return count >= FEWEST && count >= filled * SHARE;
}

/** Two days of one case: the second is hardly ever the earlier one, and not years away. */
const LONGEST = 400;
const IN_ORDER = 0.8;

function areOfOneCase(first: ListColumn, second: ListColumn): boolean {
  let both = 0;
  let ordered = 0;
  first.dayOfRow.forEach((day, row) => {
    const other = second.dayOfRow[row];
    if (day === 0 || other === 0) return;
    both++;
    ordered += Number(other >= day && other - day <= LONGEST);
  });
  return both >= FEWEST && ordered >= both * IN_ORDER;
}

/** What speaks for cases and against them, beside the ids. */
class Evidence {
  private readonly roles = new Map<number, readonly ColumnRole[]>();
  private readonly labels = new Map<number, string>();
  readonly days: ListColumn[];
  /** Columns that tell one case from another: ids, or people's names. */
  readonly names: ListColumn[];

  constructor(private readonly sheet: string, private readonly list: List) {
    for (const header of list.headers) {
      this.roles.set(header.at, rolesOf(header));
      this.labels.set(header.at, header.path[header.path.length - 1]);
    }
    this.days = list.columns.filter((column) => isMostly(column.days, column) && !isNotOurs(this.labelOf(column)) && !isHeaderOfOther(this.labelOf(column)));
    this.names = list.columns.filter((column) => this.tellsApart(column));
  }

  labelOf({ at }: ListColumn): string {
    return this.labels.get(at) ?? "";
  }

  rolesOf({ at }: ListColumn): readonly ColumnRole[] {
    return this.roles.get(at) ?? [];
  }

  private tellsApart(column: ListColumn): boolean {
    const roles = this.rolesOf(column);
    if (roles.some((role) => role !== "applicant" && role !== "caseId") && !roles.includes("caseId")) return false;
    return isMostly(Math.max(column.ids, column.names), column) && column.distinct >= column.filled * 0.8;
  }

  /** Its titles, or a header that no register has, say that the list is of something else. */
  get isOther(): boolean {
    const { titles, headers } = this.list;
    const isUnknown = ({ at }: HeaderCell): boolean => (this.roles.get(at) ?? []).length === 0;
    return [this.sheet, ...titles].some(isTitleOfOther) || headers.filter(isUnknown).some(({ at }) => isHeaderOfOther(this.labels.get(at) ?? "")) || this.isCatalogue;
  }

  /** Each row another procedure, and no case named. */
  private get isCatalogue(): boolean {
    const has = (...wanted: ColumnRole[]): boolean => [...this.roles.values()].some((roles) => wanted.some((role) => roles.includes(role)));
    return has("procedureCode", "procedure") && !has("caseId", "applicant", ...DAY_ROLES.filter((role) => role !== "due"));
  }

  /** A day column with a name of ours beside ids or names; two days of one case; or one day where the sheet speaks of cases. */
  get isOfCases(): boolean {
    const { days, names } = this;
    if (days.length === 0 || names.length === 0) return false;
    if (days.some((column) => this.rolesOf(column).some((role) => DAY_ROLES.includes(role)))) return true;
    if (days.some((first) => days.some((second) => first !== second && areOfOneCase(first, second)))) return true;
    return [this.sheet, ...this.list.titles].some(speaksOfCases) || [...this.roles.values()].some((roles) => roles.some((role) => CASE_ROLES.includes(role)));
  }
}

function matchOf(role: ColumnRole, column: ListColumn, grid: Grid, headers: readonly HeaderCell[]): ColumnMatch {
  const header = headers.find(({ at }) => at === column.at);
  return { role, column: grid.left + column.at, header: header ? lowestLabel(headerLabel(header)) : "", how: "content", confidence: SHARE };
}

/** Rows of a sheet, its top ones or others. */
interface Place {
  /** Last row of the sheet's used range, 1-based; without it, the grid's last row. */
  lastRow?: number;
  /** Rows above, where these are not the sheet's top. */
  above?: Rows;
}

/**
 * A list of cases on a sheet where no register could be read: its ids are those of the one-stop software, or each row has a
 * day and a name or id, and headers, titles or the order of days speak of cases. Its columns are by content: the ids and a
 * day, those that there are; null for lists of other things (staff, duties, letters, procedures …), counts, notes and forms.
 * @example findCaseList({ sheet: "Xã 7", top: 1, left: 1, rows: [["Ma", "N1", "N2"], ["H62-250701-0001", 45839, 45842], …] })?.firstRow // 2
 */
export function findCaseList(given: Grid, { lastRow, above = [] }: Place = {}): SheetLayout | null {
  const { grid } = decodeGrid(given);
  const list = listOf(grid.rows, above);
  if (list === null) return null;
  const ids = list.columns.find((column) => isMostly(column.nationalIds, column));
  const evidence = new Evidence(grid.sheet, list);
  if (!ids && (evidence.isOther || !evidence.isOfCases)) return null;
  const named = ids ?? evidence.names.find((column) => evidence.rolesOf(column).includes("caseId") && isMostly(column.ids, column));
  const columns = [
    ...(named ? [matchOf("caseId", named, grid, list.headers)] : []),
    ...evidence.days.slice(0, 1).map((column) => matchOf("received", column, grid, list.headers)),
  ].sort((a, b) => a.column - b.column);
  const firstRow = grid.top + list.body;
  return {
    sheet: grid.sheet, headerRows: [], firstColumn: grid.left, firstRow, lastRow: Math.max(firstRow, lastRow ?? grid.top + grid.rows.length - 1), columns, unknownHeaders: [],
  };
}

/** True where rows hold a list, of cases or of other things. */
export function holdsList({ rows }: Grid): boolean {
  return listOf(rows, []) !== null;
}
