import { countText } from "../../locales/numberText";
import type { Language } from "../../locales/language";
import type { Offer } from "../../register/model/offers";
import type { Answer, Question } from "../../report/situation/questions";
import type { Say } from "../store/usePane";
import { hoursWords } from "./offerWords";

/** One answer: its button, and the head of the column with the figures after it. */
export interface AnswerWords {
  button: string;
  after: string;
}

/** A question in one sentence, with its answers in order. */
export interface QuestionWords {
  asked: string;
  answers: AnswerWords[];
}

interface Speaker {
  say: Say;
  language: Language;
}

function valuesOf({ offers, answers: [first] }: Question, { say, language }: Speaker): Record<string, string> {
  const { roles, text = "", meaning } = first.values;
  const [offer] = offers;
  return {
    columns: roles.map((role) => `“${say(`register.role.${role}`)}”`).join(", "), text, sheet: sheetOf(offer),
    meaning: meaning === undefined ? "" : say(meaning), number: countText(offers.length, language),
    hours: offer.kind === "shiftDays" ? hoursWords(offer.minutes, say) : "",
    first: offer.kind === "sameCases" ? offer.first : "", second: offer.kind === "sameCases" ? offer.second : "",
  };
}

function sheetOf(offer: Offer): string {
  return "sheet" in offer ? offer.sheet : "";
}

function answerWords({ kind, values: { sheet = "" } }: Answer, values: Record<string, string>, many: "" | "Many", say: Say): AnswerWords {
  const said = kind === "sameCases" ? { ...values, sheet } : values;
  const key = kind === "swapDays" || kind === "monthFirst" ? `pane.doubts.${kind}.do${many}` as const : `pane.doubts.${kind}.do` as const;
  return { button: say(key, said), after: say(`pane.doubts.${kind}.after`, said) };
}

/**
 * A question of the report's tab in the pane's language.
 * @example questionWords(question, { say, language: "vi" }).asked // "3 cột ngày có vẻ bị đảo ngày và tháng. Nếu đảo lại:"
 */
export function questionWords(question: Question, speaker: Speaker): QuestionWords {
  const { say, language } = speaker;
  const { kind } = question.answers[0];
  const values = { ...valuesOf(question, speaker), count: countText(question.count, language) };
  const many = question.offers.length > 1 ? "Many" : "";
  const asked = kind === "swapDays" || kind === "monthFirst" || kind === "shiftDays" ? `pane.doubts.${kind}.ask${many}` as const : `pane.doubts.${kind}.ask` as const;
  return { asked: say(asked, values), answers: question.answers.map((answer) => answerWords(answer, values, many, say)) };
}
