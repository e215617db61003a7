import type { Period } from "../../calendar/period";
import { totalOf } from "../../indicators/counts";
import { byName, figuresIn, isRate, type FiguresIn } from "../../indicators/figureNames";
import { figuresOf } from "../../indicators/figures";
import { tally } from "../../indicators/tally";
import type { FindingType } from "../../register/model/findings";
import type { Reading } from "../../register/model/reading";
import type { ReportSettings } from "../request/request";
import type { Wording } from "../words/wording";
import { lostOf } from "./lostCases";
import type { Answer } from "./questions";

/** The figures by which an answer is weighed. */
export const EFFECT_FIGURES = figuresIn("effect");
export type EffectFigure = FiguresIn<"effect">;

/** The main figures of a reading, null for a rate without a base; lost: cases that are left out. */
export interface MainFigures {
  lost: number;
  figures: Record<EffectFigure, number | null>;
}

/** What the main figures are, and what they would be after one answer: both counted. */
export interface AnswerEffect {
  type: FindingType;
  answer: Answer;
  before: MainFigures;
  after: MainFigures;
}

/**
 * The main figures of a reading for a period.
 * @example mainFigures(reading, quarter, settings).figures.received // 699
 */
export function mainFigures(reading: Reading, period: Period, { conventions, rateBase }: Pick<ReportSettings, "conventions" | "rateBase">): MainFigures {
  const figures = figuresOf(totalOf(tally(reading.table, period, { conventions })), rateBase);
  return { lost: lostOf(reading), figures: byName(EFFECT_FIGURES, (name) => figures[name]) };
}

/** Of a register that gives no report yet: no figure. */
export function nothingCounted(reading: Pick<Reading, "table">): MainFigures {
  return { lost: lostOf(reading), figures: byName(EFFECT_FIGURES, () => null) };
}

/** One figure before and after. */
export interface Moved {
  name: EffectFigure | "lost";
  before: number | null;
  after: number | null;
}

/**
 * What an answer changes, the cases left out last; the first figures of the catalogue where it changes none.
 * @example movedBy(effect)[0] // { name: "received", before: 699, after: 1221 }
 */
export function movedBy({ before, after }: AnswerEffect): Moved[] {
  const figures = EFFECT_FIGURES.map((name): Moved => ({ name, before: before.figures[name], after: after.figures[name] }));
  const all = [...figures, { name: "lost", before: before.lost, after: after.lost } as const];
  const moved = all.filter((each) => each.before !== each.after);
  return moved.length > 0 ? moved : figures.slice(0, 1);
}

/** A figure of an effect as it is shown. */
export function movedText({ name }: Pick<Moved, "name">, value: number | null, words: Wording): string {
  if (value === null) return "–";
  return name !== "lost" && isRate(name) ? words.share(value, 2) : words.count(value);
}

/** How the figures of an effect are called. */
export function movedLabel({ name }: Pick<Moved, "name">, words: Wording): string {
  return words.say(name === "lost" ? "report.doubt.effect.lost" : `report.key.${name}`);
}

/**
 * A sentence for each answer: "Nếu đảo lại ngày và tháng: Tiếp nhận mới 699 → 1.221; …".
 * @example effectLines(effects, words).length // one an effect
 */
export function effectLines(effects: readonly AnswerEffect[], words: Wording): string[] {
  return effects.map((effect) => words.say("report.doubt.effect", {
    answer: answerWords(effect.answer, words),
    figures: movedBy(effect).map((each) => `${movedLabel(each, words)} ${movedText(each, each.before, words)} → ${movedText(each, each.after, words)}`).join("; "),
  }));
}

/** "đảo lại ngày và tháng ở 3 cột" */
export function answerWords({ kind, values }: Answer, words: Wording): string {
  const { roles, text = "", sheet = "", other = "", meaning } = values;
  const columns = roles.map((role) => `“${words.say(`report.column.${role}`)}”`).join(", ");
  return words.say(`report.doubt.answer.${kind}`, { columns, text, sheet, other, meaning: meaning === undefined ? "" : words.say(meaning) });
}
