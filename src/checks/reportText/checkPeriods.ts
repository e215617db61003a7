import { dateOf } from "../../calendar/day";
import type { Day } from "../../calendar/day";
import { DEFAULT_CLOSING_DAY, FIRST_YEAR, isPeriodIndex, LAST_YEAR, makePeriod } from "../../calendar/period";
import { checkAcross } from "../across";
import type { PeriodFigures } from "../across";
import type { CheckPlace, CheckResult } from "../types";
import { namedWindow } from "../windowLabel";
import { figureSetOf, nameOf } from "./statementCounts";
import type { ReportStatement } from "./types";

/** The window that a paragraph is about: by its name where it has one, so that a slip in the printed days does not hide the figures. */
function windowOf(statement: ReportStatement, all: readonly ReportStatement[]): { from: Day; to: Day } | null {
  const { label, window } = statement;
  if (!label) return window;
  if (window) return namedWindow(label, window) ?? window;
  const other = all.find((each) => each.window !== null && each.label !== null)?.window;
  const year = label.year || (other ? dateOf(other.to).year : 0);
  if (year < FIRST_YEAR || year > LAST_YEAR || !isPeriodIndex(label.kind, label.index)) return null;
  return makePeriod(label.kind, year, label.index, other ? dateOf(other.to).day : DEFAULT_CLOSING_DAY);
}

function periodFigures(statement: ReportStatement, all: readonly ReportStatement[]): PeriodFigures[] {
  const window = windowOf(statement, all);
  if (!window) return [];
  const { unitsOnline } = statement.figures;
  const places = Object.values(statement.figures).map(({ name, phrase }): [string, CheckPlace] => [name === "unitsOnline" ? "unitsWithOnline" : name, { sheet: "", row: 0, phrase }]);
  return [{
    group: statement.scope, named: "", name: nameOf(statement), ...window,
    figures: { ...figureSetOf(statement), ...(unitsOnline && { unitsWithOnline: unitsOnline.value }) },
    places: Object.fromEntries(places),
  }];
}

/**
 * The paragraphs of one scope against each other: month against quarter, months that make up a quarter, openings and
 * closing stocks.
 * @example checkPeriods(statements).filter(({ ok }) => !ok).map(({ difference }) => difference) // [-4, -4]
 */
export function checkPeriods(statements: readonly ReportStatement[]): CheckResult[] {
  return checkAcross(statements.flatMap((statement) => periodFigures(statement, statements)));
}
