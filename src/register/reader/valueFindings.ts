import type { Offer } from "../types";
import { restoreProcedureCodes } from "./codeFindings";
import { swapFindings, type AppliedSwap } from "./daySwaps";
import { earlyFindings } from "./earlyFindings";
import type { FindingCollector } from "./findingCollector";
import { idFindings } from "./idFindings";
import { legacyFindings } from "./legacyFindings";
import { markFindings } from "./markFindings";
import type { RowStore } from "./rowStore";

/** What there is to say of the values of whole columns, whatever becomes of their rows. */
export function collectValueFindings(store: RowStore, applied: readonly AppliedSwap[], out: FindingCollector): Offer[] {
  const swaps = swapFindings(store, applied);
  const found = [
    ...swaps.findings, ...earlyFindings(store), ...markFindings(store), ...idFindings(store), ...restoreProcedureCodes(store), ...legacyFindings(store),
  ];
  for (const finding of found) out.add(finding);
  return swaps.offers;
}
