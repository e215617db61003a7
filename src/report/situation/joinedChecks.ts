import { computedResult, placedResult, type CheckResult } from "../../checks/types";
import type { AggregateCounts, AggregateFigure } from "../../register/model/aggregateTable";
import { periodTag } from "../words/periodWords";
import type { Situation } from "./situation";
import type { Part } from "../counted/fillWindow";
import type { Joined, JoinedRow, PartRow } from "../counted/joinTables";

/** A unit of which a part of the period has no row though another part has. */
interface AbsentRow {
  label: string;
  part: Part;
}

/**
 * Units of a joined period that some part has no row of; fields and procedures come and go with their cases.
 * @example absentRows(joined)[0] // { label: "Sở B", part: { window: august, … } }
 */
export function absentRows(joined: readonly Joined[]): AbsentRow[] {
  return joined.flatMap(({ parts, rows }) => {
    if (parts[0].tables[0].rows !== "unit") return [];
    return rows.flatMap(({ label, parts: of }) => parts.flatMap((part, at) => (of[at] === null ? [{ label, part }] : [])));
  });
}

function columnOf({ table }: PartRow, figure: AggregateFigure): number {
  const own = table.columns.filter((column) => column.figure === figure);
  return own.length === 1 ? own[0].column : 0;
}

function stock(row: PartRow | null, figure: keyof AggregateCounts): number | null {
  return row === null ? 0 : row.counts[figure] ?? null;
}

/** Where one side has no row its stock is 0: a stock on the other side shows that a row is missing. */
function besideAbsent({ words }: Situation, { parts }: Joined, { label, parts: of }: JoinedRow, at: number): CheckResult[] {
  const [before, after] = [of[at - 1], of[at]];
  if ((before === null) === (after === null)) return [];
  const [expected, actual] = [stock(before, "pending"), stock(after, "carriedOver")];
  if (expected === null || actual === null || expected === actual) return [];
  const group = `${label}: ${periodTag(parts[at - 1].window, words)} – ${periodTag(parts[at].window, words)}`;
  const place = after === null ? { sheet: parts[at].tables[0].sheet, row: 0 } : { sheet: after.table.sheet, row: after.row.row, column: columnOf(after, "carriedOver") };
  return [placedResult(computedResult("periods.absent", group, expected, actual), place)];
}

/** Opening stock + received − resolved of the whole period against the stock at its end. */
function balance(situation: Situation): CheckResult[] {
  const { total } = situation;
  if (!(["received", "carriedOver", "resolved", "pending"] as const).every((figure) => situation.has(figure))) return [];
  return [computedResult("cumulative.balance", "", total.resolved + total.pending, total.received + total.carriedOver)];
}

/**
 * Checks of a period that was put together from tables of its parts: units that a part leaves out must have no stock there,
 * and the whole must balance. That a month opens as the one before closed is checked over all tables of the workbook.
 * @example joinedChecks(situation).find(({ ok }) => !ok) // { rule: "periods.absent", group: "Sở B: 7/2021 – 8/2021", expected: 3, actual: 0, … }
 */
export function joinedChecks(situation: Situation): CheckResult[] {
  const { joined } = situation.counted.source;
  if (joined.length === 0) return [];
  const stocks = joined.flatMap((each) => each.rows.flatMap((row) => each.parts.slice(1).flatMap((_part, before) => besideAbsent(situation, each, row, before + 1))));
  return [...stocks, ...(situation.counted.from === "aggregates" ? balance(situation) : [])];
}
