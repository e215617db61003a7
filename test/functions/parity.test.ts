import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makePeriod } from "../../src/calendar/period";
import { readCaseRange } from "../../src/functions/caseRange";
import { countRange } from "../../src/functions/countRange";
import { countsOf } from "../../src/indicators/counts";
import { lastDaySeen, wholeTable } from "../../src/indicators/dataSpan";
import { tally } from "../../src/indicators/tally";
import type { Tally, Window } from "../../src/indicators/types";
import { nameKey } from "../../src/register/nameKey";
import type { CaseTable, Grid } from "../../src/register/types";
import { goldenCases } from "../goldenFolders";
import { anyGrids } from "../register/fuzz/anyGrids";
import { readGrids } from "../register/readGrids";
import { inEveryBlank } from "./blanks";

const root = join(__dirname, "../register/golden");
const EVERYTHING = { unit: true, online: true, handedOver: true };
const WINDOWS: readonly (Window | null)[] = [null, makePeriod("quarter", 2021, 3, 20), makePeriod("month", 2021, 9, 20), makePeriod("quarter", 2025, 3, 31), makePeriod("year", 2021, 0, 31)];

/** The rows of a grid as a rectangle: a range has no ragged end. Fonts and the sheet's name are nothing that a range tells. */
function rectangle({ rows }: Grid): unknown[][] {
  const width = Math.max(2, ...rows.map((row) => row.length));
  return [...rows, ...(rows.length < 2 ? [[], []] : [])].map((row) => Array.from({ length: width }, (_cell, at) => row[at] ?? ""));
}

function byName(whole: Tally): Map<string, unknown> {
  const groups = whole.groups.map((name, group) => [nameKey(name), countsOf(whole, group)] as const);
  return new Map(groups.filter(([, counts]) => Object.values(counts).some((count) => count !== 0)));
}

function reportOf(table: CaseTable, window: Window | null): Map<string, unknown> {
  return byName(tally(table, window ?? wholeTable(lastDaySeen(table))));
}

/** A formula over a sheet's cells and the report over the sheet, in every kind of blank; the number of windows compared. */
function compare(rows: readonly (readonly unknown[])[]): number {
  const reading = readGrids([{ sheet: "", top: 1, left: 1, rows }]);
  if (reading === null) return 0;
  for (const [host, cells] of inEveryBlank(rows)) {
    const range = readCaseRange(cells);
    if (!range.ok) throw new Error(`${host}: ${range.problem.key}`);
    for (const window of WINDOWS) {
      const { table } = reading;
      expect([host, window, byName(countRange(range.value, window, EVERYTHING).tally)]).toEqual([host, window, reportOf(table, window)]);
    }
  }
  return WINDOWS.length;
}

describe("a formula and the report", () => {
  it.each(goldenCases(root))("read %s alike", (name) => {
    const { sheets } = JSON.parse(readFileSync(join(root, name, "grid.json"), "utf8")) as { sheets: Grid[] };
    for (const grid of sheets) compare(rectangle(grid));
  });

  it("were compared on nearly every golden register", () => {
    const grids = goldenCases(root).flatMap((name) => (JSON.parse(readFileSync(join(root, name, "grid.json"), "utf8")) as { sheets: Grid[] }).sheets);
    expect(grids.filter((grid) => readGrids([{ sheet: "", top: 1, left: 1, rows: rectangle(grid) }]) !== null).length).toBeGreaterThan(100);
  });

  it("read any sheet alike, whatever it holds", () => {
    let compared = 0;
    fc.assert(fc.property(anyGrids, (grids) => {
      for (const grid of grids) compared += compare(rectangle(grid));
    }), { numRuns: 600 });
    expect(compared).toBeGreaterThan(200);
  });
});
