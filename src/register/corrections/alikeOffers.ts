import type { SheetLayout } from "../model/layout";
import type { Offer } from "../model/offers";
import { squeezedKey } from "../texts/fold";

type ColumnOffer = Extract<Offer, { kind: "column" }>;
type DayOffer = Extract<Offer, { kind: "swapDays" | "monthFirst" | "shiftDays" }>;

/**
 * Every offer that one stands for: those of its places, or itself.
 * @example singleOffers(question).map(({ sheet }) => sheet) // ["Xã 1", "Xã 2", "Xã 3"]
 */
export function singleOffers(offer: Offer): readonly Offer[] {
  return ("alike" in offer ? offer.alike : undefined) ?? [offer];
}

function isAboutDays(offer: Offer): offer is DayOffer {
  return offer.kind === "swapDays" || offer.kind === "monthFirst" || offer.kind === "shiftDays";
}

/** What the offers of one question have in common: the same evidence of the same day column, known by its header; times by as many minutes. */
function subjectOf(offer: DayOffer, layouts: readonly SheetLayout[]): string {
  const layout = layouts.find(({ sheet }) => sheet === offer.sheet);
  const header = [...(layout?.columns ?? []), ...(layout?.unknownHeaders ?? [])].find(({ column }) => column === offer.column)?.header ?? "";
  const place = header === "" ? `${offer.sheet}|${offer.column}` : squeezedKey(header);
  return [offer.kind, offer.kind === "shiftDays" ? offer.minutes : "", offer.role, place].join("|");
}

/** Offers that share a text, in the order of the first of each. */
function groupsBy<One>(offers: readonly One[], keyOf: (offer: One) => string): One[][] {
  const groups = new Map<string, One[]>();
  for (const offer of offers) {
    const key = keyOf(offer);
    const known = groups.get(key);
    if (known) known.push(offer);
    else groups.set(key, [offer]);
  }
  return [...groups.values()];
}

function sheetsOf(offers: readonly (ColumnOffer | DayOffer)[]): Set<string> {
  return new Set(offers.map(({ sheet }) => sheet));
}

/** Of columns that are asked about on several sheets, those of the same sheets are one question: one machine wrote all of them. */
function joined(groups: readonly DayOffer[][]): DayOffer[][] {
  const questions: DayOffer[][] = [];
  for (const group of groups) {
    const sheets = sheetsOf(group);
    const same = sheets.size < 2 ? undefined : questions.find((question) => (
      question[0].kind === group[0].kind && minutesOf(question[0]) === minutesOf(group[0]) && sheetsOf(question).size > 1 && question.some(({ sheet }) => sheets.has(sheet))
    ));
    if (same) same.push(...group);
    else questions.push([...group]);
  }
  return questions;
}

function minutesOf(offer: DayOffer): number {
  return offer.kind === "shiftDays" ? offer.minutes : 0;
}

function sum<Key extends string>(offers: readonly Record<Key, number>[], key: Key): number {
  return offers.reduce((all, offer) => all + offer[key], 0);
}

/** The first offer with the numbers of all. */
function daysAsOne(alike: readonly DayOffer[]): DayOffer {
  const [first] = alike;
  if (alike.length === 1) return first;
  const all = { sheets: sheetsOf(alike).size, alike, count: sum(alike, "count"), before: sum(alike, "before"), after: sum(alike, "after"), compared: sum(alike, "compared") };
  if (first.kind !== "monthFirst") return { ...first, ...all };
  const monthFirst = alike.filter((offer) => offer.kind === "monthFirst");
  return { ...first, ...all, unreadable: sum(monthFirst, "unreadable"), exchanged: sum(monthFirst, "exchanged") };
}

/** Two columns of one sheet stay two questions. */
function columnsAsOne(alike: readonly ColumnOffer[]): [Offer, Offer][] {
  const sheets = sheetsOf(alike).size;
  return sheets === 1 ? alike.map((each) => [each, each]) : [[alike[0], { ...alike[0], sheets, alike }]];
}

/**
 * Offers of which alike ones are one question, at the place of the first: columns of one header and role, days of one header
 * and role on several sheets, and with them the other day columns of these sheets.
 * @example askedOnce(offers, layouts).length // 1 where twenty sheets have the same doubtful header
 */
export function askedOnce(offers: readonly Offer[], layouts: readonly SheetLayout[]): Offer[] {
  const columns = groupsBy(offers.filter((offer) => offer.kind === "column"), ({ role, header }) => `${role} ${squeezedKey(header)}`);
  const places = new Map(offers.map((offer, place) => [offer, place]));
  const inOrder = (alike: readonly DayOffer[]): DayOffer[] => [...alike].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const days = joined(groupsBy(offers.filter(isAboutDays), (offer) => subjectOf(offer, layouts))).map(inOrder);
  const questions = new Map<Offer, Offer>([
    ...columns.flatMap(columnsAsOne), ...days.map((alike): [Offer, Offer] => [alike[0], daysAsOne(alike)]),
  ]);
  return offers.flatMap((offer) => (offer.kind === "column" || isAboutDays(offer) ? questions.get(offer) ?? [] : [offer]));
}
