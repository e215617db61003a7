import { columnLetter } from "@tthc/spreadsheet/address";
import { figuresOfSet } from "../indicators/caseFigures";
import { DATA_FIGURES, type DataFigure, type FigureName } from "../indicators/figureNames";
import type { DoubtCause } from "../indicators/openPart";
import { offerKey } from "../register/corrections/answers";
import type { Reading } from "../register/model/reading";
import { doubtOf, doubtSentence } from "./situation/doubt";
import { answerWords, EFFECT_FIGURES, type AnswerEffect } from "./situation/effects";
import type { ReportDoubt, ReportEffect, ReportJson } from "./model/result";
import type { Situation } from "./situation/situation";
import type { Wording } from "./words/wording";

/** More cells of one kind are in the findings. */
const MOST_PLACES = 20;

/**
 * What keeps figures from being certain, as data: each kind with its figures, cases, cells and what an answer would change.
 * @example doubtsJson(situation)[0] // { type: "swappedDays", figures: ["received", …], count: 1620, … }
 */
export function doubtsJson(situation: Situation): ReportDoubt[] {
  return (doubtOf(situation)?.causes ?? []).map((cause) => {
    // A column that is asked about may be what a figure lacks.
    const figures = figuresOfSet(cause.figures).filter(isDataFigure).filter((name) => cause.type === "unsureColumn" || situation.has(name));
    const effects = situation.effects.filter(({ answer }) => answer.offers.some((each) => isOf(each, cause)));
    const [effect, ...others] = effects.map((each) => effectJson(each, situation.words));
    return {
      type: cause.type, figures, count: cause.words?.cases ?? cause.count, places: placesOf(cause, situation.reading),
      ...(cause.words ? { words: cause.words.words.map((each) => ({ ...each })) } : {}),
      effect: effect ?? null, ...(others.length > 0 ? { otherEffects: others } : {}),
    };
  });
}

function isDataFigure(name: FigureName): name is DataFigure {
  return DATA_FIGURES.some((each) => each === name);
}

/** An answer's offers are a cause's, with the meaning or the sheet that was tried. */
function isOf(offer: DoubtCause["offers"][number], { offers }: DoubtCause): boolean {
  return offers.some((each) => offerKey(each) === offerKey(offer));
}

function effectJson({ answer, before, after }: AnswerEffect, words: Wording): ReportEffect {
  return {
    answer: answerWords(answer, words),
    figures: Object.fromEntries(EFFECT_FIGURES.map((name) => [name, { before: before.figures[name], after: after.figures[name] }])),
    excluded: { before: before.lost, after: after.lost },
  };
}

/** Cells that were found, else the columns that are asked about. */
function placesOf({ type, offers }: DoubtCause, { findings }: Pick<Reading, "findings">): ReportDoubt["places"] {
  const found = findings.items.filter((each) => each.type === type).slice(0, MOST_PLACES);
  if (found.length > 0) return found.map(({ sheet, row, column }) => ({ sheet, row, column: column > 0 ? columnLetter(column) : "" }));
  return offers.flatMap((offer) => ("column" in offer ? [{ sheet: offer.sheet, row: 0, column: columnLetter(offer.column) }] : []));
}

/** How much of a register is in doubt, in numbers and as a sentence; null when every figure is certain. */
export function uncertainty(situation: Situation): ReportJson["uncertain"] {
  const doubt = doubtOf(situation);
  if (doubt === null) return null;
  const { excluded, cases, questions } = doubt;
  return { excluded, cases, questions, sentence: doubtSentence(situation) };
}
