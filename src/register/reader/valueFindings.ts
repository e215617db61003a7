import type { Offer } from "../model/offers";
import { restoreProcedureCodes } from "./codeFindings";
import { shiftFindings } from "./dayShifts";
import { swapFindings, type AppliedSwap } from "./daySwaps";
import { earlyFindings } from "./earlyFindings";
import type { FindingCollector } from "../model/findingCollector";
import { idFindings } from "./idFindings";
import { legacyFindings } from "./legacyFindings";
import type { AppliedShift } from "./lostSeconds";
import { markFindings } from "./markFindings";
import { monthFirstFindings } from "./monthFirst";
import type { RowStore } from "./rowStore";

/** What there is to say of the values of whole columns, whatever becomes of their rows. */
export function collectValueFindings(store: RowStore, applied: { swaps: readonly AppliedSwap[]; shifts: readonly AppliedShift[] }, out: FindingCollector): Offer[] {
  const [monthFirst, shifts] = [monthFirstFindings(store), shiftFindings(store, applied.shifts)];
  const swaps = notAskedTwice(swapFindings(store, applied.swaps), monthFirst.offers);
  const found = [
    ...swaps.findings, ...monthFirst.findings, ...shifts.findings, ...earlyFindings(store), ...markFindings(store), ...idFindings(store), ...restoreProcedureCodes(store), ...legacyFindings(store),
  ];
  for (const finding of found) out.add(finding);
  return [...swaps.offers, ...monthFirst.offers, ...shifts.offers];
}

type Asked = Pick<Offer & { kind: "swapDays" }, "sheet" | "column">;

/** A column whose texts have the month first and whose date cells are exchanged gets one question, which mends both. */
function notAskedTwice({ findings, offers }: ReturnType<typeof swapFindings>, monthFirst: readonly Offer[]): ReturnType<typeof swapFindings> {
  const both = monthFirst.flatMap((offer) => (offer.kind === "monthFirst" && offer.exchanged > 0 ? [offer] : []));
  const isAsked = ({ sheet, column }: Asked): boolean => both.some((offer) => offer.sheet === sheet && offer.column === column);
  return {
    findings: findings.filter((finding) => finding.type !== "swappedDays" || !isAsked(finding)),
    offers: offers.filter((offer) => offer.kind !== "swapDays" || !isAsked(offer)),
  };
}
