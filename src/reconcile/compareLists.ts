import { compareTables, type TableComparison } from "./compareTables";
import type { Reconciliation } from "./model/reconciliation";
import type { ReadList } from "./model/readList";
import { comparedList, reconcile } from "./reconcile";

/** What two lists give: of cases, of tables of counts, or nothing, since one is of cases and the other of counts. */
export type Comparison =
  | { kind: "cases"; result: Reconciliation }
  | { kind: "aggregate"; comparison: TableComparison }
  | { kind: "different"; cases: string; table: string };

/**
 * Holds two lists against each other, by what they are.
 * @example compareLists(paper, software).kind // "cases"
 */
export function compareLists(a: ReadList, b: ReadList): Comparison {
  if (a.kind !== b.kind) return a.kind === "cases" ? { kind: "different", cases: a.name, table: b.name } : { kind: "different", cases: b.name, table: a.name };
  if (a.kind === "aggregate") return { kind: "aggregate", comparison: compareTables(a.reading.aggregates, b.reading.aggregates) };
  const [listA, listB] = [comparedList(a.name, a.reading), comparedList(b.name, b.reading)];
  if (listA === null || listB === null) throw new Error("a list is read with its rows as they are written");
  return { kind: "cases", result: reconcile(listA, listB) };
}
