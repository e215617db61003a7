import type { FigureName } from "../../indicators/figureNames";
import type { Figures } from "../../indicators/types";
import type { GroupFigures } from "../../indicators/units";
import type { Offer } from "../../register/model/offers";
import { doubtOf } from "./doubt";
import type { CellContent } from "../model/model";
import type { Situation } from "./situation";

/** What stands in place of a figure that a word without a meaning could change: Excel's own sign for it, as text. */
export const NOT_CERTAIN = "#N/A";

/** The figures of one row of a table, and which of them are not certain. */
export interface RowFigures {
  figures: Figures;
  isDoubtful(figure: FigureName): boolean;
}

/** A row of which nothing is in doubt: printed figures, for which words of cases do not count. */
export function certainRow(figures: Figures): RowFigures {
  return { figures, isDoubtful: () => false };
}

/** A group of the report's cut. */
export function groupRow({ counted }: Pick<Situation, "counted">, { name, figures }: GroupFigures): RowFigures {
  return { figures, isDoubtful: (figure) => counted.groupDoubts.isDoubtful(figure, name) };
}

/** All groups together. */
export function totalRow({ counted, total }: Pick<Situation, "counted" | "total">): RowFigures {
  return { figures: total, isDoubtful: (figure) => counted.doubts.isDoubtful(figure) };
}

/**
 * A figure as a cell: its number, or NOT_CERTAIN.
 * @example figureCell(totalRow(situation), "online") // "#N/A" while a channel of the period says "Zalo"
 */
export function figureCell({ figures, isDoubtful }: RowFigures, figure: FigureName): CellContent {
  return isDoubtful(figure) ? NOT_CERTAIN : figures[figure];
}

/** Questions about single words and names, which reach the figures that are made of them by themselves (indicators/doubts.ts). */
const ABOUT_WORDS: readonly Offer["kind"][] = ["value", "unitAlias"];

/**
 * Whether a report may say that there was none of something: no case was lost on the way, and no question about whole
 * columns or sheets is open, for either could hide some.
 * @example maySayNone(situation) // false while 3 cases are left out because their day cannot be read
 */
export function maySayNone({ reading }: Pick<Situation, "reading">): boolean {
  return (doubtOf(reading)?.excluded ?? 0) === 0 && reading.offers.every(({ kind }) => ABOUT_WORDS.includes(kind));
}

/**
 * Whether figures may be stated of the whole: known by the columns, and certain.
 * @example isStated(situation, "online") // false while a channel of the period says "Zalo"
 */
export function isStated(situation: Pick<Situation, "counted" | "has">, ...figures: readonly FigureName[]): boolean {
  return figures.every((figure) => situation.has(figure) && !situation.counted.doubts.isDoubtful(figure));
}
