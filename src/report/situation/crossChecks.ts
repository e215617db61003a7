import { familyRule } from "../../checks/rules";
import { computedResult, placedResult, type CheckResult } from "../../checks/types";
import { aggregateTally, unitOfRow } from "../../indicators/aggregateTally";
import { namesOf, type FigureName, type FiguresIn } from "../../indicators/figureNames";
import { countsOf, totalOf } from "../../indicators/counts";
import { doubtsOf } from "../../indicators/doubts";
import { figuresOf } from "../../indicators/figures";
import { groupingOf } from "../../indicators/grouping";
import { tally } from "../../indicators/tally";
import type { Figures, Tally } from "../../indicators/types";
import { isCounted } from "../../register/aggregate/repeats";
import { UnitIndex } from "../../register/names/unitIndex";
import type { AggregateTable } from "../../register/model/aggregateTable";
import { nameKey } from "../../register/texts/nameKey";
import type { Situation } from "./situation";
import { mainTables, namedUnits } from "../counted/mainTables";
import { tablesOf } from "../counted/sources";

/** Figures that are held against each other where both sides give them, in the order in which they are told. */
const HELD = namesOf({
  received: 1, carriedOver: 1, cumulative: 1, online: 1, resolved: 1, early: 1, onTime: 1, earlyAndOnTime: 1, late: 1, pending: 1, inTime: 1, overdue: 1,
} satisfies Record<FiguresIn<"crossed">, 1>);

function figuresByName(counted: Tally): Map<string, Figures> {
  return new Map(counted.groups.map((name, group) => [nameKey(name), figuresOf(countsOf(counted, group))]));
}

/** A printed unit against its cases: a result for every figure that differs, one for the unit when none does. */
function held(table: AggregateTable, name: string, printed: Figures, cases: Figures, names: typeof HELD): CheckResult[] {
  const rows = table.rowsRead.filter((each) => isCounted(each) && nameKey(unitOfRow(table, each)) === nameKey(name));
  // A unit of several rows has its numbers in no one cell.
  const row = rows.length === 1 ? rows[0].row : 0;
  const results = names.map((figure) => {
    const column = row === 0 ? 0 : table.columns.find((each) => each.figure === figure && !each.part)?.column ?? 0;
    return placedResult(computedResult(familyRule("crossed", figure), name, cases[figure] ?? 0, printed[figure] ?? 0), { sheet: table.sheet, row, column });
  });
  const broken = results.filter(({ ok }) => !ok);
  return broken.length > 0 ? broken : [placedResult(computedResult("crossed.unit", name, 0, 0), { sheet: table.sheet, row })];
}

/**
 * Tables of the report's period against the register, unit by unit; units that the register has no case of are not held, nor are
 * figures that words without a meaning could change.
 */
function againstCases({ reading, period, settings }: Situation): CheckResult[] {
  const tables = mainTables(tablesOf(reading.aggregates, period, settings)).filter((table) => namedUnits(table).length > 0);
  if (tables.length === 0) return [];
  const known = new UnitIndex(reading.table.units);
  const cases = figuresByName(tally(reading.table, period, { conventions: settings.conventions, ownDays: settings.ownDays }));
  const doubts = doubtsOf(reading, groupingOf(reading.table, "unit"), period, settings);
  const heldNames = (gives: ReadonlySet<FigureName>, unit: string): typeof HELD => HELD.filter((figure) => gives.has(figure) && !doubts.isDoubtful(figure, unit));
  return tables.flatMap((table) => {
    const { tally: printed, gives } = aggregateTally(table);
    return printed.groups.flatMap((name, group) => {
      const unit = known.find(name) ?? "";
      const own = cases.get(nameKey(unit));
      return unit === "" || own === undefined ? [] : held(table, name, figuresOf(countsOf(printed, group)), own, heldNames(gives, unit));
    });
  });
}

/** Tables by field of the same period against the tables by unit: the same cases, cut another way. */
function fieldsAgainstUnits({ byUnit, reading, period, settings }: Situation): CheckResult[] {
  const tables = tablesOf(reading.aggregates, period, settings);
  const main = mainTables(tables);
  const beside = main.filter(({ rows }) => rows !== "unit");
  const fields = tables.filter((table) => table.rows === "field" && !beside.includes(table));
  if (fields.length === 0 || main[0]?.rows !== "unit") return [];
  const whole = beside.reduce((rest, table) => rest - figuresOf(totalOf(aggregateTally(table).tally)).cumulative, figuresOf(totalOf(byUnit)).cumulative);
  const sum = fields.reduce((total, table) => total + figuresOf(totalOf(aggregateTally(table).tally)).cumulative, 0);
  return [placedResult(computedResult("crossed.fields", "", whole, sum), { sheet: fields[0].sheet, row: 0 })];
}

/**
 * Printed tables of the report's period against what the report counts: they are compared, never added.
 * @example crossChecks(situation).find(({ ok }) => !ok) // { rule: "crossed.late", group: "Sở Y tế", sheet: "II.06a", row: 9, expected: 3, actual: 2, … }
 */
export function crossChecks(situation: Situation): CheckResult[] {
  if (situation.reading.aggregates.length === 0) return [];
  return situation.counted.from === "aggregates" ? fieldsAgainstUnits(situation) : againstCases(situation);
}
