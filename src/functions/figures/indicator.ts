import { FIGURE_NAMES, type FigureName } from "../../indicators/figureNames";
import { wordsIn } from "../../locales/functionText";
import { LANGUAGES, type Language } from "../../locales/language";
import { isBlank } from "../../register/texts/blankCells";
import { cellText, isErrorCell } from "../../register/texts/cell";
import { foldKey } from "../../register/texts/fold";
import { singleCell } from "../arguments/singleCell";
import type { FunctionValue } from "../model/cells";
import { failure, success, type Outcome } from "../model/problem";
import type { FunctionCall } from "../model/spec";
import { figureValue } from "./figureFunction";

/** Names that a sentence shows as examples. */
const EXAMPLES: readonly FigureName[] = ["received", "due", "overdue", "onTimeRate"];

function wordsOf(figure: FigureName, language: Language): string[] {
  return wordsIn(language, `function.indicator.${figure}`);
}

/**
 * An indicator's name as a formula writes it.
 * @example indicatorWord("overdue", "vi") // "Đang giải quyết quá hạn"
 */
export function indicatorWord(figure: FigureName, language: Language): string {
  return wordsOf(figure, language)[0];
}

/** "Tỉ lệ" and "tỷ lệ" are one word in two spellings. */
function nameKeyOf(name: string): string {
  return foldKey(name).replace(/\bti le\b/g, "ty le");
}

/**
 * The figure that a name means, with or without marks, in either language: a workbook goes from one Excel to another. A name of
 * several ("Quá hạn" of cases resolved and of open ones) is a problem that names them, and no guess.
 * @example readIndicator([["ty le dung han"]], "vi").value // "onTimeRate"
 */
export function readIndicator(argument: unknown, language: Language): Outcome<FigureName> {
  const cell = singleCell(argument);
  const name = Array.isArray(cell) || isErrorCell(cell) || isBlank(cell) ? "" : cellText(cell).slice(0, 60);
  if (name === "") return failure("invalidValue", "function.problem.indicatorBlank");
  const folded = nameKeyOf(name);
  const isName = (figure: FigureName): boolean => LANGUAGES.some((each) => wordsOf(figure, each).some((word) => nameKeyOf(word) === folded));
  const found = FIGURE_NAMES.filter(isName);
  if (found.length === 1) return success(found[0]);
  const shown = (figures: readonly FigureName[]): string => figures.map((figure) => `“${indicatorWord(figure, language)}”`).join(", ");
  return found.length === 0
    ? failure("invalidValue", "function.problem.indicatorUnknown", { indicator: name, examples: shown(EXAMPLES) })
    : failure("invalidValue", "function.problem.indicatorAmbiguous", { indicator: name, examples: shown(found) });
}

/**
 * Any figure by its name; which one it counts, only a call tells.
 * @example indicatorValue({ args: [matrix, "Quá hạn", "Q3/2021", null, []], language: "vi" }) // indicatorAmbiguous
 */
export function indicatorValue({ args: [cases, name, ...others], language }: FunctionCall): Outcome<FunctionValue> {
  const figure = readIndicator(name, language);
  return figure.ok ? figureValue(figure.value, { args: [cases, ...others], language }) : figure;
}
