import type { Period } from "../../calendar/period";
import { totalOf } from "../../indicators/counts";
import { byName, figuresIn, isRate, type FiguresIn } from "../../indicators/figureNames";
import { figuresOf } from "../../indicators/figures";
import { tally } from "../../indicators/tally";
import type { FindingType } from "../../register/model/findings";
import type { Reading } from "../../register/model/reading";
import type { ReportSettings } from "../request/request";
import type { EffectTable } from "../model/model";
import type { Wording } from "../words/wording";
import { columnNames } from "./lacks";
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
export function mainFigures(reading: Reading, period: Period, { conventions, rateBase, ownDays }: Pick<ReportSettings, "conventions" | "rateBase" | "ownDays">): MainFigures {
  const figures = figuresOf(totalOf(tally(reading.table, period, { conventions, ownDays })), rateBase);
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

/** In the order in which they are told. */
const MOVED_NAMES: readonly Moved["name"][] = [...EFFECT_FIGURES, "lost"];

/**
 * What an answer changes, the cases left out last; the first figures of the catalogue where it changes none.
 * @example movedBy(effect)[0] // { name: "received", before: 699, after: 1221 }
 */
export function movedBy(effect: AnswerEffect): Moved[] {
  const all = MOVED_NAMES.map((name) => sidesOf(effect, name));
  const moved = all.filter((each) => each.before !== each.after);
  return moved.length > 0 ? moved : all.slice(0, 1);
}

/** A figure of an effect by its name. */
function sidesOf({ before, after }: AnswerEffect, name: Moved["name"]): Moved {
  return name === "lost" ? { name, before: before.lost, after: after.lost } : { name, before: before.figures[name], after: after.figures[name] };
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

/** Answers and figures that the box has room for. */
const MOST_ROWS = 2;
const MOST_FIGURES = 6;

/** How far a figure moves, as a share of the larger side; the rate that a report is judged by moves furthest. */
function moveOf({ name, before, after }: Moved): number {
  const [a, b] = [before ?? 0, after ?? 0];
  return name === "onTimeRate" || before === null || after === null ? 1 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1e-9);
}

/** The figures that some answers move, those that move most, in the catalogue's order. */
function mostMoved(effects: readonly AnswerEffect[]): Moved["name"][] {
  const moves = new Map<Moved["name"], number>();
  const all = effects.flatMap(movedBy);
  const moving = all.filter(({ before, after }) => before !== after);
  for (const moved of moving.length > 0 ? moving : all) moves.set(moved.name, Math.max(moves.get(moved.name) ?? 0, moveOf(moved)));
  const kept = [...moves].sort(([, a], [, b]) => b - a).slice(0, MOST_FIGURES).map(([name]) => name);
  return MOVED_NAMES.filter((name) => kept.includes(name));
}

/** "699 → 1.221", or the number alone where it stays. */
function changeText(moved: Moved, words: Wording): string {
  const [before, after] = [moved.before, moved.after].map((value) => movedText(moved, value, words));
  return before === after ? before : `${before} → ${after}`;
}

/**
 * What the first answers change, a row an answer, a column a figure that moves most; null where nobody has counted them.
 * @example effectTable(effects, words)?.rows[0].changes[0] // "699 → 1.221"
 */
export function effectTable(effects: readonly AnswerEffect[], words: Wording): EffectTable | null {
  const shown = effects.slice(0, MOST_ROWS);
  if (shown.length === 0) return null;
  const names = mostMoved(shown);
  return {
    figures: names.map((name) => movedLabel({ name }, words)),
    rows: shown.map((effect) => ({ answer: words.say("report.doubt.if", { answer: answerWords(effect.answer, words) }), changes: names.map((name) => changeText(sidesOf(effect, name), words)) })),
  };
}

/** Columns of which all are named; of more, their number says enough. */
const NAMED_COLUMNS = 2;

/** "của cột “Ngày tiếp nhận”", "của 3 cột" */
function ofColumns(roles: Answer["values"]["roles"], words: Wording): string {
  return words.say(roles.length > NAMED_COLUMNS ? "report.doubt.ofColumns" : "report.doubt.ofColumn", { columns: columnNames(roles, words), count: words.count(roles.length) });
}

/** "đảo lại ngày và tháng của 3 cột" */
export function answerWords({ kind, values }: Answer, words: Wording): string {
  const { roles, text = "", sheet = "", other = "", meaning } = values;
  return words.say(`report.doubt.answer.${kind}`, { of: ofColumns(roles, words), columns: columnNames(roles, words), text, sheet, other, meaning: meaning === undefined ? "" : words.say(meaning) });
}
