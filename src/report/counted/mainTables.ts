import { aggregateTally, mergeAggregates, unitOfRow, type AggregateTally } from "../../indicators/aggregateTally";
import { totalOf } from "../../indicators/counts";
import { figuresOf } from "../../indicators/figures";
import type { GroupBy } from "../../indicators/types";
import { isCounted } from "../../register/aggregate/repeats";
import { UnitIndex } from "../../register/names/unitIndex";
import { fileOf } from "../../register/texts/fileKey";
import { mayHold, rankOf } from "../../register/names/mayHold";
import type { AggregateTable } from "../../register/model/aggregateTable";
import { cutTo } from "./cut";

/** The units that a table says its rows are of; none where only its sheet names it. */
export function namedUnits(table: AggregateTable): string[] {
  return [...new Set(table.rowsRead.filter(isCounted).map((row) => row.unit || table.reportingUnit))].filter((unit) => unit !== "");
}

/** Whether a table by field or procedure is of units that others do not hold, rather than their cases cut another way. */
function isBeside(table: AggregateTable, held: readonly AggregateTable[]): boolean {
  const units = namedUnits(table);
  const theirs = held.flatMap(namedUnits);
  const known = new UnitIndex([...theirs, ...held.map(({ reportingUnit }) => reportingUnit)]);
  if (units.length === 0 || units.some((unit) => known.find(unit) !== null || mayHold(unit, theirs))) return false;
  const isOtherFile = fileOf(table.sheet) !== "" && held.every(({ sheet }) => fileOf(sheet) !== fileOf(table.sheet));
  return isOtherFile || units.every((unit) => rankOf(unit) > 0 && theirs.some((other) => rankOf(other) === rankOf(unit)));
}

/**
 * The tables that carry the figures of units: by unit, and those by field, then by procedure, of units that none before
 * holds. Where a unit has several, they tell the same cases once more and are not added.
 * @example mainTables([byUnit, byField]) // [byUnit]
 */
export function mainTables(tables: readonly AggregateTable[]): AggregateTable[] {
  return (["unit", "field", "procedure"] as const).reduce<AggregateTable[]>((main, kind) => {
    const own = tables.filter(({ rows }) => rows === kind);
    return main.length === 0 ? own : [...main, ...own.filter((table) => isBeside(table, main))];
  }, []);
}

function mergedBy(tables: readonly AggregateTable[], groupBy: GroupBy): AggregateTally {
  return mergeAggregates(tables.map((table) => aggregateTally(table, groupBy)));
}

/** Tables by field with what only the main ones hold: units that have no table by field. */
function fieldTables(tables: readonly AggregateTable[], main: readonly AggregateTable[]): AggregateTable[][] {
  const fields = tables.filter(({ rows }) => rows === "field");
  if (fields.length === 0) return [];
  const units = new UnitIndex(fields.flatMap(namedUnits));
  const others = main.filter(({ rows }) => rows !== "field").map((table) => cutTo(table, (row) => units.find(unitOfRow(table, row)) === null));
  return [fields, [...fields, ...others.filter(({ rowsRead }) => rowsRead.some(isCounted))]];
}

/**
 * The tallies of a period's tables, by unit and by what the report is grouped by. Tables by field carry the grouping by
 * field only when they, with units that have none, hold as many cases as the tables by unit.
 */
export function tallied(tables: readonly AggregateTable[], groupBy: GroupBy): { byUnit: AggregateTally; byGroup: AggregateTally } {
  const main = mainTables(tables);
  const byUnit = mergedBy(main, "unit");
  if (groupBy === "unit") return { byUnit, byGroup: byUnit };
  const byField = fieldTables(tables, main).map((each) => mergedBy(each, groupBy)).find((each) => cumulativeOf(each) === cumulativeOf(byUnit));
  return { byUnit, byGroup: byField ?? mergedBy(main, groupBy) };
}

function cumulativeOf({ tally }: AggregateTally): number {
  return figuresOf(totalOf(tally)).cumulative;
}
