import type { Offer } from "../types";
import { restoreProcedureCodes } from "./codeFindings";
import { shiftFindings, type AppliedShift } from "./dayShifts";
import { swapFindings, type AppliedSwap } from "./daySwaps";
import { earlyFindings } from "./earlyFindings";
import type { FindingCollector } from "./findingCollector";
import { idFindings } from "./idFindings";
import { legacyFindings } from "./legacyFindings";
import { markFindings } from "./markFindings";
import { monthFirstFindings } from "./monthFirst";
import type { RowStore } from "./rowStore";

/** What there is to say of the values of whole columns, whatever becomes of their rows. */
export function collectValueFindings(store: RowStore, applied: { swaps: readonly AppliedSwap[]; shifts: readonly AppliedShift[] }, out: FindingCollector): Offer[] {
  const [swaps, monthFirst, shifts] = [swapFindings(store, applied.swaps), monthFirstFindings(store), shiftFindings(store, applied.shifts)];
  const found = [
    ...swaps.findings, ...monthFirst.findings, ...shifts.findings, ...earlyFindings(store), ...markFindings(store), ...idFindings(store), ...restoreProcedureCodes(store), ...legacyFindings(store),
  ];
  for (const finding of found) out.add(finding);
  return [...swaps.offers, ...monthFirst.offers, ...shifts.offers];
}
