import type { DoubtCause } from "../../indicators/openPart";
import { offerKey } from "../../register/corrections/answers";
import { CHANNEL } from "../../register/model/caseCodes";
import type { FindingType } from "../../register/model/findings";
import type { Offer } from "../../register/model/offers";
import type { ColumnRole } from "../../register/model/roles";
import type { TextKey } from "../../locales/text";
import { meaningKey } from "../words/meanings";

/** One answer that the user may give: offers as they would be accepted, and what the words for it are made of. */
export interface Answer {
  /** By which it is told from the others of a reading. */
  key: string;
  kind: Exclude<Offer["kind"], "unitAlias">;
  offers: readonly Offer[];
  values: {
    /** The columns that it is about. */
    roles: readonly ColumnRole[];
    /** The header or the word that it is about, and what the word is taken for. */
    text?: string;
    meaning?: TextKey;
    /** The sheet that is to count, and the other one. */
    sheet?: string;
    other?: string;
  };
}

/** Alike questions, which are answered together; several answers where it is a choice between things. */
export interface Question {
  type: FindingType;
  /** Cells or cases behind it. */
  count: number;
  offers: readonly Offer[];
  answers: readonly Answer[];
}

/** More are not counted: each costs a pass over the register. */
export const MOST_QUESTIONS = 6;

/**
 * The questions behind what is doubtful, alike ones together: exchanged days of three columns are one, each column of an unclear
 * name, each pair of sheets and each word are one. The first ones only.
 * @example questionsOf(counted.doubts.causes)[0].answers[0].key // "swapDays|HoSo|5|received"
 */
export function questionsOf(causes: readonly DoubtCause[]): Question[] {
  return causes.flatMap((cause) => (cause.type === "unsureColumn" || cause.type === "registersDiffer" || cause.words
    ? cause.offers.map((offer) => questionOf(cause, [offer]))
    : cause.offers.length > 0 ? [questionOf(cause, cause.offers)] : [])).filter(({ answers }) => answers.length > 0).slice(0, MOST_QUESTIONS);
}

function questionOf({ type, count }: DoubtCause, offers: readonly Offer[]): Question {
  const own = offers.length === 1 && offers[0].kind === "value" ? offers[0].count : count;
  return { type, count: own, offers, answers: answersOf(offers) };
}

function answersOf(offers: readonly Offer[]): Answer[] {
  const [first] = offers;
  const key = offerKey(first);
  if (first.kind === "unitAlias") return [];
  if (first.kind === "value") return valueAnswers(first, key);
  if (first.kind === "sameCases") return [first.first, first.second].map((sheet) => sheetAnswer(first, sheet, key));
  const roles = offers.flatMap((offer) => ("role" in offer && offer.kind !== "value" ? [offer.role] : []));
  return [{ key, kind: first.kind, offers, values: { roles: [...new Set(roles)], ...(first.kind === "column" ? { text: first.header } : {}) } }];
}

function sheetAnswer(offer: Extract<Offer, { kind: "sameCases" }>, sheet: string, key: string): Answer {
  const other = sheet === offer.first ? offer.second : offer.first;
  return { key: `${key}|${sheet}`, kind: "sameCases", offers: [{ ...offer, counts: sheet }], values: { roles: [], sheet, other } };
}

/** As guessed; without a guess, a channel is tried as online, for that is what the figures ask. Of other words no meaning is nearer than the others. */
function valueAnswers(offer: Extract<Offer, { kind: "value" }>, key: string): Answer[] {
  const code = offer.meaning !== 0 ? offer.meaning : offer.role === "channel" ? CHANNEL.online : 0;
  const meaning = meaningKey(offer.role, code);
  return meaning === null ? [] : [{ key, kind: "value", offers: [{ ...offer, meaning: code }], values: { roles: [offer.role], text: offer.text, meaning } }];
}
