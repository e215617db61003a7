import { bookShelf } from "../../src/functions/book/bookShelf";
import { DayIndex } from "../../src/functions/book/dayIndex";
import { KeptBook } from "../../src/functions/book/keptBook";
import { plainCases } from "../../src/functions/book/plainCases";
import { evaluate } from "../../src/functions/evaluate";
import { FUNCTIONS, functionSpec } from "../../src/functions/functionTable";
import type { FunctionSpec } from "../../src/functions/model/spec";
import { readCaseRange, type CaseRange } from "../../src/functions/range/caseRange";
import { warmUp } from "../../src/functions/warmUp";
import { rulesOf } from "../../src/indicators/classify";
import { DEFAULT_CONVENTIONS } from "../../src/indicators/conventions";
import type { Bench, Measure, Peer } from "./bench";
import { registerMatrix, UNITS } from "./seeded";

const ROWS = 100_000;
const FIGURES = (FUNCTIONS as readonly FunctionSpec[]).filter(({ counts, result }) => counts.length > 0 && result === "cell");
const PERIODS = ["Q1/2021", "Q2/2021", "Q3/2021", ...Array.from({ length: 9 }, (_month, at) => `${at + 1}/2021`)];

function ask(id: string, ...args: unknown[]): unknown {
  const spec = functionSpec(id);
  const outcome = spec && evaluate(spec, args, "vi");
  if (!outcome?.ok) throw new Error(`${id} gave no value: ${outcome?.problem.key}`);
  return outcome.value;
}

/** 15 figures of each of 12 periods or units, and the formula that reads the register. */
function sheetOf(matrix: unknown[][], asked: readonly (readonly [unknown, unknown])[]): number {
  const handle = ask("CASEBOOK", matrix, []);
  for (const [period, unit] of asked) for (let each = 0; each < 15; each++) ask(FIGURES[each % FIGURES.length].id, [[handle]], period, unit, []);
  return asked.length;
}

/** Registers that differ in their title each time: none is on the shelf already. */
function peers(rows: unknown[][]): Peer[] {
  warmUp();
  const json = JSON.stringify(rows);
  let matrix: unknown[][] = [];
  let times = 0;
  const rounds: (() => void)[] = [];
  bookShelf.shrinkWhen((round) => rounds.push(round));
  const arrive = (): void => {
    matrix = JSON.parse(json) as unknown[][];
    matrix[0][0] = `STT${" ".repeat(1 + (times++ % 1000))}`;
  };
  // What the runtime does when it is idle: the ranges that were handed over are let go.
  const idle = (when: string): Peer => ({ name: `(idle ${when})`, run: () => {
    for (let round = rounds.pop(); round; round = rounds.pop()) round();
    matrix = [];
    globalThis.gc?.();
  } });
  const byPeriod = PERIODS.map((period) => [period, null] as const);
  const byUnit = UNITS.slice(0, 12).map((unit) => ["Q3/2021", [[unit]]] as const);
  return [
    idle("before the arrival"),
    { name: "one arrival", run: arrive },
    idle("before the periods"),
    { name: "arrival and 180 cells by period", run: () => { arrive(); return sheetOf(matrix, byPeriod); } },
    idle("before the units"),
    { name: "arrival and 180 cells by unit", run: () => { arrive(); return sheetOf(matrix, byUnit); } },
  ];
}

const goals = ["by period", "by unit"].map((cells) => ({ of: `arrival and 180 cells ${cells}`, against: "one arrival", atMost: 1.3 }));

function rangeOf(matrix: unknown[][]): CaseRange {
  const range = readCaseRange(matrix);
  if (!range.ok) throw new Error(range.problem.key);
  return range.value;
}

function indexMeasures(): Measure[] {
  const plain = plainCases(rangeOf(registerMatrix(ROWS)));
  const index = plain && DayIndex.of(plain.cases, plain.byUnit, DEFAULT_CONVENTIONS);
  if (!plain || !index) throw new Error("no index");
  const windows = Array.from({ length: 300 }, (_window, at) => rulesOf({ from: 44_200 + at, to: 44_230 + at + (at % 90) }, DEFAULT_CONVENTIONS));
  const times = Array.from({ length: 31 }, () => {
    const start = performance.now();
    for (const rules of windows) index.tally(rules);
    return ((performance.now() - start) * 1000) / windows.length;
  }).sort((a, b) => a - b);
  return [
    { name: "any period of all units", value: times[15], unit: "µs", atMost: 10 },
    { name: "the index of 100,000 cases, 25 units, a year", value: index.bytes / 1e6, unit: "MB", atMost: 1 },
  ];
}

function memory(): Measure[] {
  const used = (): number => {
    // Buffers are given back some time after a collection.
    for (let times = 0; times < 3; times++) globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1e6;
  };
  const json = JSON.stringify(registerMatrix(ROWS));
  let matrix: unknown[][] | null = null;
  const empty = used();
  matrix = JSON.parse(json) as unknown[][];
  const arrived = used();
  let range: CaseRange | null = rangeOf(matrix);
  const book = new KeptBook(range);
  range = null;
  matrix = null;
  while (book.shrink());
  const kept = used();
  return [
    { name: "a matrix of 100,000 × 12", value: arrived - empty, unit: "MB" },
    { name: "its register behind a handle", value: kept - empty, unit: "MB", atMost: 25 },
  ];
}

export const benches: readonly Bench[] = [
  { kind: "measures", title: "Register behind a handle: memory", measure: memory },
  { kind: "measures", title: "Register behind a handle: any period", measure: indexMeasures },
  { kind: "peers", title: "180 cells over one register behind a handle, 100,000 × 12", rounds: 21, setUp: () => peers(registerMatrix(ROWS)), goals },
];
