import type { ColumnRole } from "../model/roles";
import type { Grid } from "../model/grid";
import type { ProcedureRole } from "../model/procedureList";
import type { HeaderCell } from "../layout/headerBlock";
import { cellText, isBlankCell, plainValue } from "../texts/cell";
import { headerEntries } from "../vocabulary/headerIndex";
import { isProcedureCode } from "../vocabulary/procedureHeaders";
import { markOf } from "../vocabulary/procedureValues";
import { listedDay } from "../unread/listColumns";

/** What only cases have: a person, a receipt, an id of their own. */
const OF_A_CASE: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["caseId", "applicant", "phone", "payDate", "receiptNumber"]);
/** Days of a case. */
const DAYS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["submitted", "received", "due", "finished", "handedOver"]);
/** Tables of counts have this many columns of numbers, lists have a limit and a fee. */
const MOST_NUMBERS = 2;

type Rows = Grid["rows"];

/**
 * Whether a table whose headers look like a procedure list is one of cases, or of counts, by what stands under its other headers.
 * @param roles places whose columns a procedure list has
 */
export function isOfCases(headers: readonly HeaderCell[], sample: Rows, roles: ReadonlyMap<number, ProcedureRole>): boolean {
  let numbers = 0;
  for (const { at, path } of headers) {
    const role = roles.get(at);
    if (role !== undefined && role !== "limit" && role !== "limitUnit") continue;
    const cells = sample.map((row) => row[at]).filter((cell) => !isBlankCell(cell));
    if (cells.length === 0) continue;
    const names = headerEntries(path[path.length - 1] ?? "").map((entry) => entry.role);
    if (names.some((name) => DAYS.has(name)) && cells.filter((cell) => listedDay(cell) > 0).length > cells.length / 2) return true;
    if (role === undefined && names.some((name) => OF_A_CASE.has(name)) && cells.some((cell) => !isProcedureCode(cellText(cell)) && markOf(cell) === null)) return true;
    if (role === undefined && cells.every(isCount) && cells.some((cell) => !/^[01]$/.test(cellText(cell)))) numbers++;
  }
  return numbers > MOST_NUMBERS;
}

function isCount(cell: unknown): boolean {
  const plain = plainValue(cell);
  return (typeof plain === "number" && Number.isInteger(plain)) || (typeof plain === "string" && /^\d{1,3}(?:[.,]?\d{3})*$/.test(plain.trim()));
}
