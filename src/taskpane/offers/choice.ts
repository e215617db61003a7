import type { Offer } from "../../register/model/offers";
import type { ColumnRole } from "../../register/model/roles";

/** What the list beside an offer shows before the user touches it: our guess; "" when there is none or no list. */
export function choiceOf(offer: Offer): string {
  if (offer.kind === "column") return offer.role;
  return offer.kind === "value" && offer.meaning > 0 ? String(offer.meaning) : "";
}

/**
 * The offer as the user would accept it with the choice made; null while there is nothing to accept.
 * @example chosenOffer({ kind: "value", text: "Đang đo", meaning: 0, … }, "3")?.meaning // 3
 */
export function chosenOffer(offer: Offer, choice: string): Offer | null {
  if (offer.kind === "column") return { ...offer, role: choice as ColumnRole };
  if (offer.kind === "sameCases") return choice === "" ? null : { ...offer, counts: choice };
  if (offer.kind !== "value") return offer;
  return choice === "" ? null : { ...offer, meaning: Number(choice) };
}
