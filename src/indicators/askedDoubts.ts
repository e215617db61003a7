import { singleOffers } from "../register/corrections/alikeOffers";
import type { FindingType } from "../register/model/findings";
import type { Offer } from "../register/model/offers";
import type { ColumnRole } from "../register/model/roles";
import { figureSet, NO_FIGURES, type FigureSet } from "./caseFigures";
import type { DoubtCause, Reach } from "./openPart";
import { figuresFrom } from "./reach";
import type { GroupBy, RateBase } from "./types";

/** Questions whose answer may change figures as wholes: words do it case by case (wordDoubts.ts), names of units change none of the whole. */
export type AskedOffer = Exclude<Offer, { kind: "value" | "unitAlias" }>;

/** What is found where a question is asked. */
export const ASKED_FINDINGS: Record<AskedOffer["kind"], FindingType> = {
  column: "unsureColumn", swapDays: "swappedDays", monthFirst: "monthFirstDays", shiftDays: "shiftedDays", sameCases: "registersDiffer",
};

export function isAsked(offer: Offer): offer is AskedOffer {
  return offer.kind !== "value" && offer.kind !== "unitAlias";
}

/** The columns that an answer changes: days are moved by a zone in all of them, though the question names the first. */
export function rolesAsked(offer: AskedOffer): readonly ColumnRole[] {
  if (offer.kind === "sameCases") return [];
  return offer.kind === "shiftDays" ? ["received", "due", "finished", "handedOver"] : singleOffers(offer).flatMap((each) => ("role" in each ? [each.role] : []));
}

/** Cells or cases that a question is about. */
function sizeOf(offer: AskedOffer): number {
  return offer.kind === "column" ? 0 : offer.count;
}

/** How figures are told: by which cuts, of some groups only, and the figures that rows left out would count if a question were answered. */
interface Asking {
  cuts: readonly GroupBy[];
  isPart: boolean;
  rateBase: RateBase;
  broughtBack: ReadonlyMap<Offer, FigureSet>;
}

/**
 * What the open questions of a reading make doubtful, alike ones together: figures made from the columns that they ask about, and
 * those of rows that they would bring back.
 */
export function askedDoubts(offers: readonly Offer[], { cuts, isPart, rateBase, broughtBack }: Asking, reach: Reach): DoubtCause[] {
  const causes = new Map<FindingType, DoubtCause>();
  for (const offer of offers.filter(isAsked)) {
    const from = (cut: GroupBy | null): FigureSet => rolesAsked(offer).reduce((set, role) => set | figureSet(figuresFrom(role, cut, rateBase)), broughtBack.get(offer) ?? NO_FIGURES);
    const whole = from(null);
    const ofGroups = cuts.reduce((set, cut) => set | from(cut), whole);
    const figures = isPart ? ofGroups : whole;
    reach.total |= figures;
    reach.everyGroup |= ofGroups;
    if (figures === NO_FIGURES) continue;
    const type = ASKED_FINDINGS[offer.kind];
    const known = causes.get(type) ?? { type, figures: NO_FIGURES, count: 0, offers: [] };
    causes.set(type, { type, figures: known.figures | figures, count: known.count + sizeOf(offer), offers: [...known.offers, offer] });
  }
  return [...causes.values()];
}
