import { formatDay } from "../../calendar/day";
import { countText } from "../../locales/numberText";
import type { Language } from "../../locales/language";
import type { Offer } from "../../register/model/offers";
import type { SheetLayout } from "../../register/model/layout";
import { columnLetter } from "@tthc/spreadsheet/address";
import type { Say } from "../store/usePane";
import { meaningKey } from "../../report/words/meanings";

/** An offer as sentences: what it is about in a few words, what we saw, why we ask, what a yes changes. */
interface OfferWords {
  what: string;
  saw: string;
  why: string;
  change: string;
}

type DayOffer = Extract<Offer, { kind: "swapDays" | "monthFirst" | "shiftDays" }>;
type Values = Record<string, string | number>;

interface Speaker {
  say: Say;
  language: Language;
}

const LIKELY = 0.7;
const POSSIBLE = 0.5;

function confidenceWords(confidence: number, say: Say): string {
  return say(`pane.offer.confidence.${confidence >= LIKELY ? "likely" : confidence >= POSSIBLE ? "possible" : "weak"}`);
}

function rowsOf(sheet: string, layouts: readonly SheetLayout[]): number {
  const layout = layouts.find((each) => each.sheet === sheet);
  return layout ? Math.max(0, layout.lastRow - layout.firstRow + 1) : 0;
}

function wordsOf(kind: Offer["kind"], values: Values, why: string, change: string, say: Say): OfferWords {
  return { what: say(`pane.offer.${kind}.what`, values), saw: say(`pane.offer.${kind}.saw`, values), why, change };
}

function columnWords(offer: Extract<Offer, { kind: "column" }>, layouts: readonly SheetLayout[], { say, language }: Speaker): OfferWords {
  const values = {
    sheet: offer.sheet, column: columnLetter(offer.column), header: offer.header, role: say(`register.role.${offer.role}`),
    confidence: confidenceWords(offer.confidence, say), count: countText(rowsOf(offer.sheet, layouts), language),
  };
  const why = say("pane.offer.column.why", values);
  if (offer.sheets === undefined) return wordsOf("column", values, why, say("pane.offer.column.change", values), say);
  const many = { ...values, sheets: countText(offer.sheets, language) };
  return { what: say("pane.offer.column.what", many), saw: say("pane.offer.column.sawMany", many), why, change: say("pane.offer.column.changeMany", many) };
}

function sameCasesWords(offer: Extract<Offer, { kind: "sameCases" }>, { say, language }: Speaker): OfferWords {
  const { own, kept, role } = offer.example;
  const values = {
    first: offer.first, second: offer.second, common: countText(offer.common, language), count: countText(offer.count, language), role: say(`register.role.${role}`),
    ownDay: formatDay(own.day), ownSheet: own.sheet, ownRow: own.row, keptDay: formatDay(kept.day), keptSheet: kept.sheet, keptRow: kept.row,
  };
  return wordsOf("sameCases", values, say("pane.offer.sameCases.why", values), say("pane.offer.sameCases.change", values), say);
}

function dayValues(offer: DayOffer, { say, language }: Speaker): Values {
  const count = (value: number): string => countText(value, language);
  const roles = new Set((offer.alike ?? [offer]).map((each) => ("role" in each ? each.role : "")));
  return {
    columns: count(roles.size), sheets: count(offer.sheets ?? 1),
    sheet: offer.sheet, column: columnLetter(offer.column), role: say(`register.role.${offer.role}`),
    count: count(offer.count), before: count(offer.before), after: count(offer.after), compared: count(offer.compared),
  };
}

/** Words of a question about days; those of one that stands for several sheets name how many. */
function daysWordsOf(offer: DayOffer, values: Values, why: string, change: string, say: Say): OfferWords {
  const words = wordsOf(offer.kind, values, why, change, say);
  return offer.alike ? { ...words, what: say(`pane.offer.${offer.kind}.whatMany`, values), saw: say(`pane.offer.${offer.kind}.sawMany`, values) } : words;
}

function swapWords(offer: Extract<Offer, { kind: "swapDays" }>, speaker: Speaker): OfferWords {
  const { say } = speaker;
  const values = dayValues(offer, speaker);
  return daysWordsOf(offer, values, say("pane.offer.swapDays.why", values), say("pane.offer.swapDays.change", values), say);
}

function monthFirstWords(offer: Extract<Offer, { kind: "monthFirst" }>, speaker: Speaker): OfferWords {
  const { say, language } = speaker;
  const values = { ...dayValues(offer, speaker), unreadable: countText(offer.unreadable, language), exchanged: countText(offer.exchanged, language) };
  const change = offer.exchanged > 0 ? "pane.offer.monthFirst.changeBoth" : "pane.offer.monthFirst.change";
  const words = daysWordsOf(offer, values, say(offer.before > 0 ? "pane.offer.monthFirst.whyOrder" : "pane.offer.monthFirst.why", values), say(change, values), say);
  return offer.unreadable > 0 || offer.alike ? words : { ...words, saw: say("pane.offer.monthFirst.sawElsewhere", values) };
}

/**
 * A shift of time in words: whole hours, or minutes.
 * @example hoursWords(420, say) // "7 giờ"
 */
export function hoursWords(minutes: number, say: Say): string {
  return minutes % 60 === 0 ? say("pane.offer.shiftDays.hours", { hours: minutes / 60 }) : say("pane.offer.shiftDays.minutes", { minutes });
}

function clockWords(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

function shiftWords(offer: Extract<Offer, { kind: "shiftDays" }>, speaker: Speaker): OfferWords {
  const { say } = speaker;
  const values = { ...dayValues(offer, speaker), hours: hoursWords(offer.minutes, say), clock: clockWords(Math.max(0, offer.clock)) };
  return daysWordsOf(offer, values, say(`pane.offer.shiftDays.why.${offer.why}`, values), say("pane.offer.shiftDays.change", values), say);
}

function valueWords(offer: Extract<Offer, { kind: "value" }>, { say, language }: Speaker): OfferWords {
  const values = { text: offer.text, role: say(`register.role.${offer.role}`), count: countText(offer.count, language) };
  const guess = meaningKey(offer.role, offer.meaning);
  const why = [say(offer.bare ? "pane.offer.value.whyBare" : "pane.offer.value.why"), ...(guess ? [say("pane.offer.value.guess", { meaning: say(guess) })] : [])].join(" ");
  return wordsOf("value", values, why, say("pane.offer.value.change", values), say);
}

function aliasWords(offer: Extract<Offer, { kind: "unitAlias" }>, { say, language }: Speaker): OfferWords {
  const values = { from: offer.from, to: offer.to, count: countText(offer.count, language), since: formatDay(offer.since) };
  const change = offer.since > 0 ? "pane.offer.unitAlias.changeSince" : "pane.offer.unitAlias.change";
  return wordsOf("unitAlias", values, say(`pane.offer.unitAlias.why.${offer.why}`), say(change, values), say);
}

/**
 * An offer in the pane's language.
 * @example offerWords(offer, layouts, { say, language: "vi" }).what // "cột G “Ngày KT”"
 */
export function offerWords(offer: Offer, layouts: readonly SheetLayout[], speaker: Speaker): OfferWords {
  if (offer.kind === "column") return columnWords(offer, layouts, speaker);
  if (offer.kind === "swapDays") return swapWords(offer, speaker);
  if (offer.kind === "monthFirst") return monthFirstWords(offer, speaker);
  if (offer.kind === "shiftDays") return shiftWords(offer, speaker);
  if (offer.kind === "sameCases") return sameCasesWords(offer, speaker);
  return offer.kind === "value" ? valueWords(offer, speaker) : aliasWords(offer, speaker);
}
