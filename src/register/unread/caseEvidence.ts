import { namedRoles } from "../layout/candidates";
import type { HeaderCell } from "../layout/headerBlock";
import type { ColumnRole } from "../model/roles";
import { isNotOurs } from "../vocabulary/headerIndex";
import { isHeaderOfOther, isTitleOfOther, speaksOfCases } from "../vocabulary/otherLists";
import { similarRoles } from "../vocabulary/similarHeaders";
import type { ListColumn } from "./listColumns";

/** A list on a sheet: the titles and the headers above it and what its columns hold. */
export interface List {
  titles: string[];
  headers: HeaderCell[];
  columns: ListColumn[];
  /** 0-based row of the first entry. */
  body: number;
}

/** Fewer entries are no list. */
export const FEWEST = 3;
/** Share of a column's cells by which it is known. */
export const SHARE = 0.6;

const DAY_ROLES: readonly ColumnRole[] = ["received", "submitted", "due", "finished", "handedOver"];
/** Columns that lists of cases have beside days and names. */
const CASE_ROLES: readonly ColumnRole[] = ["caseId", "status", "channel", "timeliness", "returnMode", ...DAY_ROLES];

/** Roles that a header names, or nearly; none for one that is not known. */
function rolesOf(header: HeaderCell | undefined): readonly ColumnRole[] {
  if (!header) return [];
  const named = namedRoles(header);
  if (named === null) return [];
  return (named.length > 0 ? named : similarRoles(header.path[header.path.length - 1])).map(({ role }) => role);
}

/** True for what most cells of a column are. */
export function isMostly(count: number, { filled }: ListColumn): boolean {
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

/** What speaks for a list being one of cases and against it, beside ids of the one-stop software. */
export class CaseEvidence {
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
