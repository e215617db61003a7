import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makePeriod, type Period } from "../../../src/calendar/period";
import { totalOf } from "../../../src/indicators/counts";
import { lastDaySeen } from "../../../src/indicators/dataSpan";
import { speaksOf } from "../../../src/indicators/speaksOf";
import { tally } from "../../../src/indicators/tally";
import type { Grid } from "../../../src/register/model/grid";
import type { MoreRole } from "../../../src/register/model/roles";
import type { Reading } from "../../../src/register/model/reading";
import { goldenCases } from "../../goldenFolders";
import { readGrids } from "../../register/readGrids";

const root = join(__dirname, "../../register/golden");
const QUARTERS = [makePeriod("quarter", 2021, 3, 20), makePeriod("quarter", 2025, 3, 31)];
const MORE: readonly MoreRole[] = ["procedure", "handler", "caseId"];

/** A register as a range, as the report reads it, and a period of which it speaks. */
export interface GoldenRegister {
  name: string;
  cells: unknown[][];
  reading: Reading;
  period: Period;
}

/** A sheet as a range with three blank columns behind it, from which a formula sees that the register ends there. */
function rectangle({ rows }: Grid): unknown[][] {
  const width = Math.max(2, ...rows.map((row) => row.length)) + 3;
  return [...rows, ...(rows.length < 2 ? [[], []] : [])].map((row) => ["", ...Array.from({ length: width }, (_cell, at) => row[at] ?? "")]);
}

let known: GoldenRegister[] | null = null;

/** Every golden register that speaks of a quarter, a sheet each. */
export function goldenRegisters(): GoldenRegister[] {
  known ??= readAll();
  return known;
}

function readAll(): GoldenRegister[] {
  return goldenCases(root).flatMap((name) => {
    const { sheets } = JSON.parse(readFileSync(join(root, name, "grid.json"), "utf8")) as { sheets: Grid[] };
    return sheets.flatMap((grid): GoldenRegister[] => {
      const cells = rectangle(grid);
      const reading = readGrids([{ sheet: "", top: 1, left: 1, rows: cells }], undefined, { more: MORE });
      if (reading === null) return [];
      const period = QUARTERS.find((each) => speaksOf(totalOf(tally(reading.table, each)), lastDaySeen(reading.table), each));
      return period ? [{ name, cells, reading, period }] : [];
    });
  });
}

/** A period as two cells, which mean the same by every closing day. */
export function cellsOf({ from, to }: Pick<Period, "from" | "to">): number[][] {
  return [[from, to]];
}
