import { evaluate } from "../../src/functions/evaluate";
import { functionSpec } from "../../src/functions/functionTable";
import type { FunctionId } from "../../src/functions/functionTable";
import { warmUp } from "../../src/functions/warmUp";
import type { Bench, Measure, Peer } from "./bench";
import { barePass, EXPORTED_WINDOW, exportedMatrix } from "./exported";
import { registerMatrix } from "./seeded";

/** As the code under test does, so that both read strings at the same price. */
const { charCodeAt } = String.prototype;
const ROWS = 100_000;
/** 0-based places in the seeded register. */
const DAYS = [5, 6, 7, 8];
const TEXTS = [4, 9, 10, 11];
const STATUS = 9;
const CASE_ID = 1;

function call(id: FunctionId, matrix: unknown[][], period: unknown = "Q3/2021"): unknown {
  const spec = functionSpec(id);
  const outcome = spec && evaluate(spec, [matrix, period, null], "vi");
  if (!outcome?.ok) throw new Error(`${id} gave no value: ${outcome?.problem.key}`);
  return outcome.value;
}

/**
 * Merely looks at cells: numbers are added, of texts the first sign is read, of case ids every sign (two ids can differ in
 * any of them).
 */
function touch(matrix: unknown[][], places: readonly number[], id: number | null): number {
  let sum = 0;
  for (let row = 1; row < matrix.length; row++) {
    const cells = matrix[row];
    for (const place of places) {
      const value = cells[place];
      sum += typeof value === "number" ? value : typeof value === "string" && value !== "" ? charCodeAt.call(value, 0) : 0;
    }
    if (id === null) continue;
    const text = cells[id] as string;
    for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0;
  }
  return sum;
}

/** A register made anew from JSON right before each timed run, as Excel hands a function fresh cells. */
function withArrival(name: string, json: string, work: (matrix: unknown[][]) => unknown): Peer[] {
  let matrix: unknown[][] = [];
  return [
    { name: `(arrival for ${name})`, run: () => { matrix = JSON.parse(json) as unknown[][]; } },
    { name, run: () => work(matrix) },
  ];
}

function passPeers(withIds: boolean): Peer[] {
  // Behind the last column stand blank ones: the range is the whole register, whatever columns it lacks.
  const source = registerMatrix(ROWS).map((row) => [...row, "", "", ""]);
  if (!withIds) for (const [index, row] of source.entries()) row[CASE_ID] = index === 0 ? "Người nộp" : "";
  const json = JSON.stringify(source);
  const id = withIds ? CASE_ID : null;
  return [
    ...withArrival("touching the cells of SUMMARY", json, (matrix) => touch(matrix, [...DAYS, ...TEXTS], id)),
    ...withArrival("SUMMARY", json, (matrix) => call("SUMMARY", matrix)),
    ...withArrival("touching the cells of ONTIME", json, (matrix) => touch(matrix, [...DAYS, STATUS], id)),
    ...withArrival("ONTIME", json, (matrix) => call("ONTIME", matrix)),
  ];
}

const passGoals = [
  { of: "SUMMARY", against: "touching the cells of SUMMARY", atMost: 2 },
  { of: "ONTIME", against: "touching the cells of ONTIME", atMost: 2 },
];

/** As exports are, against one hand-written pass that checks nothing; with ids, and with none. */
function exportedPeers(): Peer[] {
  const whole = exportedMatrix(ROWS);
  const json = JSON.stringify(whole);
  const nameless = JSON.stringify(whole.map(([, ...cells], at) => [at === 0 ? "STT" : at, ...cells, "", "", ""]));
  const period = [[EXPORTED_WINDOW.from, EXPORTED_WINDOW.to]];
  return [
    ...withArrival("bare pass", json, barePass),
    ...withArrival("SUMMARY with ids", json, (matrix) => call("SUMMARY", matrix, period)),
    ...withArrival("SUMMARY without ids", nameless, (matrix) => call("SUMMARY", matrix, period)),
  ];
}

const exportedGoals = [{ of: "SUMMARY with ids", against: "bare pass", atMost: 2 }, { of: "SUMMARY without ids", against: "bare pass", atMost: 1.5 }];

/** Without an id a row is a case only if no text of it is the label of a total: three columns more are looked at than are touched here. */
const goalsWithoutIds = [{ of: "SUMMARY", against: "touching the cells of SUMMARY", atMost: 1.3 }, { of: "ONTIME", against: "touching the cells of ONTIME", atMost: 1.3 }];

/** Each call gets a fresh register, the first one as well as the later ones: what differs is only the engine. */
function firstCall(): Measure[] {
  const json = JSON.stringify(registerMatrix(ROWS));
  const time = (): number => {
    const matrix = JSON.parse(json) as unknown[][];
    const start = performance.now();
    call("SUMMARY", matrix);
    return performance.now() - start;
  };
  warmUp();
  const first = time();
  const steady = Array.from({ length: 15 }, time).sort((a, b) => a - b)[7];
  return [
    { name: "first SUMMARY after the warm-up", value: first, unit: "ms" },
    { name: "steady SUMMARY", value: steady, unit: "ms" },
    { name: "first / steady", value: first / steady, unit: "×", atMost: 1.5 },
  ];
}

function blankTail(): Measure[] {
  const matrix = [...registerMatrix(10_000), ...Array.from({ length: 1_038_575 }, () => new Array<unknown>(12).fill(""))];
  const bare = matrix.slice(0, 10_001);
  const time = (cells: unknown[][]): number => {
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      call("ONTIME", cells);
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[3];
  };
  return [
    { name: "ONTIME, 10,000 cases", value: time(bare), unit: "ms" },
    { name: "ONTIME, the same and a million blank rows", value: time(matrix), unit: "ms", atMost: 100 },
  ];
}

/** Heap and typed arrays that a pass leaves for the collector, above the matrix. */
function workingMemory(): Measure[] {
  const matrix = registerMatrix(ROWS);
  call("SUMMARY", matrix);
  const used = (): number => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const megabytes = (work: () => unknown): number => {
    globalThis.gc?.();
    const before = used();
    work();
    return (used() - before) / 1e6;
  };
  return [
    { name: "SUMMARY of a quarter", value: megabytes(() => call("SUMMARY", matrix)), unit: "MB", atMost: 3 },
    { name: "ONTIME of a quarter", value: megabytes(() => call("ONTIME", matrix)), unit: "MB", atMost: 3 },
  ];
}

export const benches: readonly Bench[] = [
  { kind: "measures", title: "First call of a function on a cold engine, 100,000 × 12", measure: firstCall },
  { kind: "peers", title: "Function pass over a matrix, 100,000 × 12, no case ids", rounds: 31, setUp: () => passPeers(false), goals: goalsWithoutIds },
  { kind: "peers", title: "Function pass over a matrix, 100,000 × 12, with duplicate check", rounds: 31, setUp: () => passPeers(true), goals: passGoals },
  { kind: "peers", title: "Function pass over an exported register, 100,000 × 11", rounds: 31, setUp: exportedPeers, goals: exportedGoals },
  { kind: "measures", title: "Whole columns: a million blank rows below the register", measure: blankTail },
  { kind: "measures", title: "Working memory of a function, 100,000 × 12", measure: workingMemory },
];
