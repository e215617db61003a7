import type { FindingType } from "../register/model/findings";
import type { Offer } from "../register/model/offers";
import { ASKED_FINDINGS, isAsked } from "./askedDoubts";
import { WORD_FINDINGS } from "./wordDoubts";

/** The questions that can be answered, by what is found where they are asked. */
export const ANSWERABLE: readonly FindingType[] = [...Object.values(ASKED_FINDINGS), ...Object.values(WORD_FINDINGS), "renamedUnit"];

/**
 * What is found where a question is asked, by which questions are named to those who answer them.
 * @example findingOf({ kind: "swapDays", role: "received", … }) // "swappedDays"
 */
export function findingOf(offer: Offer): FindingType {
  if (isAsked(offer)) return ASKED_FINDINGS[offer.kind];
  return offer.kind === "value" ? WORD_FINDINGS[offer.role] : "renamedUnit";
}
