import { askedOnce, singleOffers } from "./alikeOffers";
import { columnsAsked, isPair } from "./corrections";
import { NO_CORRECTIONS, type Corrections, type ValueMeanings } from "../model/corrections";
import { layoutFingerprint } from "./fingerprint";
import { nameKey } from "../texts/nameKey";
import type { Offer } from "../model/offers";
import type { SheetLayout } from "../model/layout";
import type { ColumnRole } from "../model/roles";

/** What an offer that the user said no to was about; it is not offered again. */
export type Refusal =
  /** place counts from the header's first column, 0-based. */
  | { kind: "column"; fingerprint: string; place: number; role: ColumnRole }
  | { kind: "swapDays"; fingerprint: string; role: ColumnRole }
  | { kind: "monthFirst"; fingerprint: string; role: ColumnRole }
  | { kind: "shiftDays"; fingerprint: string }
  | { kind: "sameCases"; first: string; second: string }
  /** text is a nameKey. */
  | { kind: "value"; role: keyof ValueMeanings; text: string }
  | { kind: "unitAlias"; from: string; to: string };

/** All that the user has answered: what holds from now on, and what is not to be asked again. */
export interface Answers {
  corrections: Corrections;
  declined: readonly Refusal[];
  /** How the register writes the texts that were answered, by nameKey: for showing them again. */
  spellings: Readonly<Record<string, string>>;
}

export const NO_ANSWERS: Answers = { corrections: NO_CORRECTIONS, declined: [], spellings: {} };

/** The answers with the spelling of the text that an offer is about. */
export function keepSpelling(answers: Answers, offer: Offer): Answers {
  if (offer.kind !== "value") return answers;
  return { ...answers, spellings: { ...answers.spellings, [nameKey(offer.text)]: offer.text } };
}

/** What a no to the offer would be about, one for each sheet that it is asked of; none when its sheet is not among the layouts. */
function subjectsOf(offer: Offer, layouts: readonly SheetLayout[]): Refusal[] {
  if (offer.kind !== "column") {
    return singleOffers(offer).flatMap((single) => (single.kind === "column" ? [] : subjectOf(single, layouts) ?? []));
  }
  return columnsAsked(layouts, offer).map(({ layout, column }) => (
    { kind: "column", fingerprint: layoutFingerprint(layout), place: column - layout.firstColumn, role: offer.role }
  ));
}

function subjectOf(offer: Exclude<Offer, { kind: "column" }>, layouts: readonly SheetLayout[]): Refusal | null {
  if (offer.kind === "sameCases") return { kind: "sameCases", first: offer.first, second: offer.second };
  if (offer.kind === "value") return { kind: "value", role: offer.role, text: nameKey(offer.text) };
  if (offer.kind === "unitAlias") return { kind: "unitAlias", from: offer.from, to: offer.to };
  const layout = layouts.find(({ sheet }) => sheet === offer.sheet);
  if (!layout) return null;
  const fingerprint = layoutFingerprint(layout);
  if (offer.kind === "shiftDays") return { kind: "shiftDays", fingerprint };
  if (offer.kind === "swapDays") return { kind: "swapDays", fingerprint, role: offer.role };
  return { kind: "monthFirst", fingerprint, role: offer.role };
}

/** Are two of them about the same thing? */
export function sameSubject(a: Refusal, b: Refusal): boolean {
  if (a.kind === "value") return b.kind === "value" && a.role === b.role && a.text === b.text;
  if (a.kind === "unitAlias") return b.kind === "unitAlias" && nameKey(a.from) === nameKey(b.from) && nameKey(a.to) === nameKey(b.to);
  if (a.kind === "sameCases") return b.kind === "sameCases" && a.first === b.first && a.second === b.second;
  if (a.kind === "shiftDays") return b.kind === "shiftDays" && a.fingerprint === b.fingerprint;
  if (a.kind === "swapDays" || a.kind === "monthFirst") return b.kind === a.kind && a.fingerprint === b.fingerprint && a.role === b.role;
  return b.kind === "column" && a.fingerprint === b.fingerprint && a.place === b.place && a.role === b.role;
}

/**
 * The answers once the user has said no to an offer; the corrections stay as they are.
 * @example declineOffer(NO_ANSWERS, { kind: "value", role: "status", text: "Đang đo", … }, layouts).declined.length // 1
 */
export function declineOffer(answers: Answers, offer: Offer, layouts: readonly SheetLayout[]): Answers {
  const fresh = subjectsOf(offer, layouts).filter((subject) => !answers.declined.some((each) => sameSubject(each, subject)));
  return fresh.length === 0 ? answers : { ...keepSpelling(answers, offer), declined: [...answers.declined, ...fresh] };
}

/** Has the user said yes to it, or something else about the same thing? Such an answer is final until it is taken back. */
function isSettled(subject: Refusal, { layouts, values, aliases, preferred = [] }: Corrections): boolean {
  if (subject.kind === "sameCases") return preferred.some((each) => isPair(each, subject.first, subject.second));
  if (subject.kind === "value") return Object.hasOwn(values[subject.role], subject.text);
  if (subject.kind === "unitAlias") return aliases.some(({ from }) => nameKey(from) === nameKey(subject.from));
  const known = layouts.find(({ fingerprint }) => fingerprint === subject.fingerprint);
  if (subject.kind === "shiftDays") return (known?.minutes ?? 0) > 0;
  if (subject.kind === "swapDays") return known?.swapped.includes(subject.role) ?? false;
  if (subject.kind === "monthFirst") return known?.monthFirst?.includes(subject.role) ?? false;
  return known?.columns.some(({ place, role }) => place === subject.place || role === subject.role) ?? false;
}

/**
 * The offers that the user has not answered yet, in their order; those of one header on several sheets are one question.
 * @example openOffers(reading.offers, reading.layouts, NO_ANSWERS).length // all of them
 */
export function openOffers(offers: readonly Offer[], layouts: readonly SheetLayout[], { corrections, declined: no }: Answers): Offer[] {
  const isOpen = (subject: Refusal): boolean => !(isSettled(subject, corrections) || no.some((each) => sameSubject(each, subject)));
  return askedOnce(offers.flatMap(singleOffers).filter((offer) => {
    if (offer.kind !== "column") {
      const subject = subjectOf(offer, layouts);
      return subject === null || isOpen(subject);
    }
    const layout = layouts.find(({ sheet }) => sheet === offer.sheet);
    return !layout || isOpen({ kind: "column", fingerprint: layoutFingerprint(layout), place: offer.column - layout.firstColumn, role: offer.role });
  }), layouts);
}

/** A text by which an offer is told from the others of its reading. */
export function offerKey(offer: Offer): string {
  if (offer.kind === "value") return ["value", offer.role, nameKey(offer.text)].join("|");
  if (offer.kind === "unitAlias") return ["unitAlias", nameKey(offer.from), nameKey(offer.to)].join("|");
  if (offer.kind === "sameCases") return ["sameCases", offer.first, offer.second].join("|");
  return [offer.kind, offer.sheet, offer.column, offer.role].join("|");
}
