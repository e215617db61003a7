import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArea, splitSheet } from "@tthc/spreadsheet/address";
import { makePeriod, type Period } from "../../src/calendar/period";
import { FUNCTIONS } from "../../src/functions/functionTable";
import type { FunctionSpec } from "../../src/functions/model/spec";
import { SUMMARY_FIGURES } from "../../src/functions/tables/summaryTable";
import { missingFor } from "../../src/indicators/availability";
import { CONVENTION_NAMES, CONVENTIONS, conventionsBy, readingOf } from "../../src/indicators/conventions";
import { PUBLISHED_RULES, type CountingRules } from "../../src/indicators/countingRules";
import { totalOf } from "../../src/indicators/counts";
import { lastDaySeen, wholeTable } from "../../src/indicators/dataSpan";
import { figuresOf } from "../../src/indicators/figures";
import { speaksOf } from "../../src/indicators/speaksOf";
import { tally } from "../../src/indicators/tally";
import { RATE_BASES, type Figures, type Window } from "../../src/indicators/types";
import { groupFigures } from "../../src/indicators/units";
import { functionText } from "../../src/locales/functionText";
import { foldKey } from "../../src/register/texts/fold";

import type { Reading } from "../../src/register/model/reading";
import { registerRange } from "../../src/taskpane/formulas/registerRange";
import { goldenCases } from "../goldenFolders";
import type { Grid } from "../../src/register/model/grid";
import { readGrids } from "../register/readGrids";
import { districtRegister } from "../samples/districtRegister";
import { provinceRegister } from "../samples/provinceRegister";
import { tableOf } from "../samples/sheet";
import { optionsOf } from "./anyRules";
import { outcomeInTurn, specOf } from "./ask";

import expectedRefusals from "./refusals.json";

const OF_FIGURES = (FUNCTIONS as readonly FunctionSpec[]).flatMap((spec) => (spec.result === "cell" && spec.format ? spec.counts.map((figure) => ({ spec, figure })) : []));
const root = join(__dirname, "../register/golden");
const QUARTERS = [makePeriod("quarter", 2021, 3, 20), makePeriod("quarter", 2025, 3, 31)];

/** Every base and every reading of every convention once, the others as published; and all of them at once otherwise. */
const EVERY_RULE: readonly CountingRules[] = [
  ...RATE_BASES.map((rateBase) => ({ ...PUBLISHED_RULES, rateBase })),
  ...CONVENTION_NAMES.flatMap((name) => CONVENTIONS[name].values.map((value) => (
    { ...PUBLISHED_RULES, conventions: conventionsBy((each) => (each === name ? readingOf(each, value) : null) ?? CONVENTIONS[each].default) }
  ))),
  ...RATE_BASES.map((rateBase) => ({ ...PUBLISHED_RULES, rateBase, conventions: conventionsBy((name) => CONVENTIONS[name].values[1] ?? CONVENTIONS[name].default) })),
];

/** What the pane's range holds of a sheet's cells, as a rectangle. */
function cellsOf(grid: Grid, { layouts: [layout] }: Reading): unknown[][] {
  const area = parseArea(splitSheet(registerRange(layout)).rest.replaceAll("$", ""));
  if (area === null) throw new Error(registerRange(layout));
  return Array.from({ length: area.rows }, (_row, down) => Array.from({ length: area.columns }, (_cell, right) => (
    grid.rows[area.row + 1 + down - grid.top]?.[area.column + 1 + right - grid.left] ?? ""
  )));
}

/** What the report over the sheet says of a figure; null where it says that there is none. */
function reported(figures: Figures, figure: (typeof OF_FIGURES)[number]["figure"], { table }: Reading): number | null {
  return missingFor(figure, table.roles).length > 0 ? null : figures[figure];
}

/**
 * Every function over the range that the pane copies, against the report over its sheet. Returns why functions gave none of a
 * figure that the report has, by the keys of their sentences.
 */
function compare(cells: unknown[][], reading: Reading, period: Period | null, rules: CountingRules = PUBLISHED_RULES): string[] {
  const window: Window = period ?? wholeTable(lastDaySeen(reading.table));
  const argument = period && [[period.from, period.to]];
  const options = optionsOf(rules);
  const counted = tally(reading.table, window, rules);
  const total = figuresOf(totalOf(counted), rules.rateBase);
  const refusals = OF_FIGURES.flatMap(({ spec, figure }) => {
    const outcome = outcomeInTurn(spec, cells, argument, null, options);
    const figureOfReport = reported(total, figure, reading);
    if (outcome.ok) expect([spec.id, outcome.value]).toEqual([spec.id, figureOfReport]);
    return outcome.ok || figureOfReport === null ? [] : [outcome.problem];
  });
  const summary = outcomeInTurn(specOf("SUMMARY"), cells, argument, null, options);
  if (summary.ok) compareSummary(summary.value as (number | string)[][], reading, window, rules);
  else if (reading.table.roles.has("unit")) refusals.push(summary.problem);
  for (const { key, values } of refusals) expect(functionText("vi", key, values).length).toBeGreaterThan(40);
  return refusals.map(({ key }) => key.replace("function.problem.", ""));
}

/** Every number of the table is the report's; what is no number says why: a column that is missing, a question, no base. */
function compareSummary([, ...rows]: (number | string)[][], { table }: Reading, window: Window, rules: CountingRules): void {
  const counted = tally(table, window, rules);
  const byName = new Map<string, Figures>(groupFigures(counted, rules.rateBase).map(({ name, figures }) => [foldKey(name), figures]));
  byName.set(foldKey(functionText("vi", "function.noUnit")), byName.get("") as Figures);
  const total = figuresOf(totalOf(counted), rules.rateBase);
  rows.forEach(([name, ...cells], at) => {
    const figures = at === rows.length - 1 ? total : byName.get(foldKey(String(name)));
    SUMMARY_FIGURES.forEach((figure, place) => {
      if (typeof cells[place] === "number") expect([name, figure, cells[place]]).toEqual([name, figure, figures?.[figure]]);
    });
  });
}

let turn = 0;

/** By golden register: the sentences with which functions refused, over all of its sheets and periods. */
const refused = new Map<string, Set<string>>();

describe("a cell over the range that the pane copies", () => {
  it.each(goldenCases(root))("gives the report's figures of %s, or says why not", (name) => {
    const { sheets } = JSON.parse(readFileSync(join(root, name, "grid.json"), "utf8")) as { sheets: Grid[] };
    for (const grid of sheets) {
      // Formulas know nothing of what the user confirmed: the pane says so beside the range (formulas/countsOtherwise.ts).
      const reading = readGrids([grid]);
      if (reading === null) continue;
      const cells = cellsOf(grid, reading);
      for (const period of [null, ...QUARTERS.filter((quarter) => speaksOf(totalOf(tally(reading.table, quarter)), lastDaySeen(reading.table), quarter))]) {
        for (const key of compare(cells, reading, period)) refused.set(name, (refused.get(name) ?? new Set()).add(key));
      }
    }
  });

  it("is refused for these reasons and no others", () => {
    const all = Object.fromEntries([...refused].map(([name, keys]) => [name, [...keys].sort()] as const).sort());
    if (process.env.GOLDEN === "write") writeFileSync(join(__dirname, "refusals.json"), `${JSON.stringify(all, null, 2)}\n`);
    expect(all).toEqual(expectedRefusals);
  });

  it.each(goldenCases(root))("gives them of %s by every base and every reading of every convention", (name) => {
    const { sheets } = JSON.parse(readFileSync(join(root, name, "grid.json"), "utf8")) as { sheets: Grid[] };
    for (const grid of sheets) {
      const reading = readGrids([grid]);
      if (reading === null || reading.table.length === 0) continue;
      const cells = cellsOf(grid, reading);
      const quarter = QUARTERS.find((each) => speaksOf(totalOf(tally(reading.table, each)), lastDaySeen(reading.table), each)) ?? null;
      // By turns: there are many registers, and each way of counting comes upon dozens of them.
      for (let each = 0; each < 2; each++) compare(cells, reading, quarter, EVERY_RULE[turn++ % EVERY_RULE.length]);
    }
  });

  it.each([["province", provinceRegister], ["district", districtRegister]] as const)("gives the report's figures of the %s's sample", (_name, register) => {
    const [header, ...rows] = tableOf(register());
    const grid: Grid = { sheet: "Hồ sơ", top: 5, left: 2, rows: [header, ...rows] };
    const reading = readGrids([grid]) as Reading;
    for (const period of [QUARTERS[0], makePeriod("month", 2021, 9, 20)]) expect(compare(cellsOf(grid, reading), reading, period)).toEqual([]);
  });
});
