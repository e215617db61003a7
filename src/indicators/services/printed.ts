import type { AggregateCounts, AggregateFigure, AggregateTable } from "../../register/model/aggregateTable";
import { countsOfRow, figuresGiven, groupOf } from "../aggregateTally";
import { byName } from "../figureNames";
import type { GroupBy } from "../types";
import type { ClassCounts } from "./countClasses";
import { DIGITISATION_CLASSES, type DigitisationClass } from "./digitisation";

/** Printed counts by group, and the classes that every table gives: one that is not among them is not available, never 0. */
interface PrintedClasses<Class extends string> {
  groups: ClassCounts<Class>[];
  gives: ReadonlySet<Class>;
}

/** Where a class is printed: by itself, or as the sum of figures. */
type Sources<Class extends string> = Record<Class, readonly (readonly AggregateFigure[])[]>;

/** Payments as forms print them: how many were paid, how many of them online. */
export const PRINTED_PAYMENT_CLASSES = ["paid", "paidOnline"] as const;
export type PrintedPaymentClass = (typeof PRINTED_PAYMENT_CLASSES)[number];

const PAYMENTS: Sources<PrintedPaymentClass> = { paid: [["paid"], ["paidOnline", "paidDirect"]], paidOnline: [["paidOnline"]] };

const DIGITISED: Sources<DigitisationClass> = {
  received: [["received"], ["partsDigitised", "partsNotDigitised"]], parts: [["partsDigitised"]], reused: [["partsReused"]],
  resolved: [["resolved"], ["resultDigitised", "resultNotDigitised"]], results: [["resultDigitised"]], both: [], unclear: [],
};

function countedBy<Class extends string>(tables: readonly AggregateTable[], groupBy: GroupBy, classes: readonly Class[], sources: Sources<Class>): PrintedClasses<Class> {
  const given = tables.map(figuresGiven);
  const sourceOf = (name: Class): readonly AggregateFigure[] | undefined => sources[name].find((figures) => given.every((known) => figures.every((figure) => known.has(figure))));
  const valueOf = (name: Class, counts: AggregateCounts): number => (sourceOf(name) ?? []).reduce((sum, figure) => sum + (counts[figure] ?? 0), 0);
  const groups = new Map<string, Record<Class, number>>();
  for (const table of tables) {
    for (const row of table.rowsRead.filter(({ role, leftOut }) => role === "data" && leftOut === null)) {
      const name = groupOf(table, row, groupBy);
      const counts = countsOfRow(table, row);
      const before = groups.get(name);
      groups.set(name, byName(classes, (each) => (before?.[each] ?? 0) + valueOf(each, counts)));
    }
  }
  return { groups: [...groups].map(([name, counts]) => ({ name, counts })), gives: new Set(classes.filter((name) => sourceOf(name) !== undefined)) };
}

/**
 * Payments by printed tables.
 * @example printedPayments(tables, "unit").groups[0].counts // { paid: 10, paidOnline: 9 }
 */
export function printedPayments(tables: readonly AggregateTable[], groupBy: GroupBy): PrintedClasses<PrintedPaymentClass> {
  return countedBy(tables, groupBy, PRINTED_PAYMENT_CLASSES, PAYMENTS);
}

/**
 * Digitisation by printed tables; received and resolved cases are those printed, else digitised and not digitised together.
 * @example printedDigitisation(tables, "unit").groups[0].counts.parts // 80
 */
export function printedDigitisation(tables: readonly AggregateTable[], groupBy: GroupBy): PrintedClasses<DigitisationClass> {
  return countedBy(tables, groupBy, DIGITISATION_CLASSES, DIGITISED);
}
