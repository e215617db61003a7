import type { CountName, FigureName } from "../../indicators/figureNames";
import type { Figures } from "../../indicators/types";
import type { GroupFigures } from "../../indicators/units";
import { lostByGroup } from "./lostCases";
import { contentText } from "../model/contentText";
import { doubtfulCell } from "../model/doubtfulCell";
import type { CellContent } from "../model/model";
import type { ReportSettings } from "../request/request";
import type { Situation } from "./situation";

/** The figures of one row of a table, and which of them are not certain. */
export interface RowFigures {
  figures: Figures;
  /** The group of the report's cut that it is of; left out for all together. */
  group?: string;
  isDoubtful(figure: FigureName): boolean;
}

/** A row of which nothing is in doubt: printed figures, for which words of cases do not count. */
export function certainRow(figures: Figures): RowFigures {
  return { figures, isDoubtful: () => false };
}

/** A group of the report's cut. */
export function groupRow({ counted }: Pick<Situation, "counted">, { name, figures }: GroupFigures): RowFigures {
  return { figures, group: name, isDoubtful: (figure) => counted.groupDoubts.isDoubtful(figure, name) };
}

/** All groups together. */
export function totalRow({ counted, total }: Pick<Situation, "counted" | "total">): RowFigures {
  return { figures: total, isDoubtful: (figure) => counted.doubts.isDoubtful(figure) };
}

/**
 * A figure as a cell, marked where it is not certain.
 * @example figureCell(totalRow(situation), "online") // { doubtful: 350 } while a channel of the period says "Zalo"
 */
export function figureCell({ figures, isDoubtful }: RowFigures, figure: FigureName): CellContent {
  return isDoubtful(figure) ? doubtfulCell(figures[figure]) : figures[figure];
}

/**
 * The figure with which a count behind the rates is certain or not: the same count, or the rate where no figure counts the same cases.
 * @example figureBehind(settings, "lateCount") // "lateAndOverdue"
 */
export function figureBehind({ rateBase, conventions }: Pick<ReportSettings, "rateBase" | "conventions">, part: "onTimeCount" | "lateCount"): FigureName {
  const isOnTime = part === "onTimeCount";
  if (rateBase === "A" && conventions.dueCounts === "dueInWindow") return isOnTime ? "onTimeRate" : "lateRate";
  if (rateBase === "C") return isOnTime ? "onTime766" : "late766";
  if (isOnTime) return "earlyAndOnTime";
  return rateBase === "B" ? "late" : "lateAndOverdue";
}

/**
 * A count in the middle of words, marked where it is not certain.
 * @example countWords(situation, "late") // "175 ?"
 */
export function countWords(situation: Pick<Situation, "counted" | "total" | "words">, figure: CountName): string {
  return contentText(figureCell(totalRow(situation), figure), "count", situation.words);
}

/**
 * Whether figures may be stated of the whole: known by the columns, and certain.
 * @example isStated(situation, "online") // false while a channel of the period says "Zalo"
 */
export function isStated(situation: Pick<Situation, "counted" | "has">, ...figures: readonly FigureName[]): boolean {
  return figures.every((figure) => situation.has(figure) && !situation.counted.doubts.isDoubtful(figure));
}

/**
 * Whether what is said of the units one by one may be stated, such as how many of them reach 100 %: the figure is certain of the
 * whole, of every unit, and of those that only rows left out name.
 * @example isStatedOfUnits(situation, "onTimeRate") // false where one unit lost three of its twenty cases
 */
export function isStatedOfUnits(situation: Pick<Situation, "counted" | "has" | "reading">, ...figures: readonly FigureName[]): boolean {
  const { counted: { byUnit, doubts }, reading } = situation;
  const units = new Set([...byUnit.groups, ...lostByGroup(reading, "unit").keys()]);
  return isStated(situation, ...figures) && figures.every((figure) => ![...units].some((unit) => doubts.isDoubtful(figure, unit)));
}
