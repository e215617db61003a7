import fc from "fast-check";
import { readAggregate } from "../../../src/register/aggregate/readAggregate";
import { imbalance, readGrids } from "../readGrids";
import { anyCorrections, anyGrids } from "./anyGrids";

/** Processor time that a grid of some rows may take before a user would call it hanging; wall-clock time is the machine's affair. */
const LONGEST_MS = 1000;

/** What reading many random workbooks came to. */
export interface FuzzOutcome {
  registers: number;
  aggregates: number;
  slowest: number;
}

/**
 * Reads random workbooks: nothing may throw, nothing may hang, and every line must balance. Throws with the seed and the
 * smallest workbook that fails.
 */
export function readAnyGrids(numRuns: number, seed?: number): FuzzOutcome {
  const outcome: FuzzOutcome = { registers: 0, aggregates: 0, slowest: 0 };
  fc.assert(fc.property(anyGrids, fc.integer({ min: 1, max: 9 }), fc.option(anyCorrections, { nil: undefined }), (grids, size, corrections) => {
    const started = process.cpuUsage();
    for (const grid of grids) if (readAggregate(grid) !== null) outcome.aggregates++;
    const reading = readGrids(grids, size, { corrections, today: 44_500, more: ["caseId", "procedure", "feeTotal", "payDate"] });
    if (reading !== null) {
      outcome.registers++;
      if (imbalance(reading) !== 0) throw new Error(`the line is off by ${imbalance(reading)}`);
      if (reading.table.length !== reading.line.used) throw new Error("the table holds other rows than the line says");
      for (const { row, column } of reading.findings.items) if (row < 0 || column < 0) throw new Error("a finding without a place");
    }
    const took = process.cpuUsage(started).user / 1000;
    outcome.slowest = Math.max(outcome.slowest, took);
    if (took > LONGEST_MS) throw new Error(`reading took ${Math.round(took)} ms`);
  }), { numRuns, seed });
  return outcome;
}
