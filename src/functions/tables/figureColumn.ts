import { isRate, type FigureName } from "../../indicators/figureNames";
import type { Figures } from "../../indicators/types";
import { functionText, type FunctionTextKey } from "../../locales/functionText";
import type { CountingRules } from "../../indicators/countingRules";
import type { Language } from "../../locales/language";
import { shownAs, type Cell } from "../model/cells";

/** Figures that tables of functions have a column or a row of. */
export type TableFigure =
  | "received" | "carriedOver" | "cumulative" | "due" | "early" | "onTime" | "earlyAndOnTime" | "late" | "overdue" | "lateAndOverdue" | "inTime" | "returnedAndWithdrawn"
  | "handedOver" | "online" | "onTimeRate" | "lateRate" | "returnedAndWithdrawnRate" | "onlineRate";

/**
 * Whether tables of functions have a place for a figure. Workbooks hold such tables, with other cells beside and below them: one that
 * grew would no longer fit, so a figure that came later has a function of its own.
 * @example [...figuresIn("keyFigures")].filter(isInTables).includes("onTimeRateTT01") // false
 */
export function isInTables<Name extends FigureName>(name: Name): name is Name & TableFigure {
  return name !== "onTimeRateTT01" && name !== "onTimeRate766";
}

/** Rates that are called by their base. */
type BaseRate = "onTimeRate" | "lateRate" | "returnedAndWithdrawnRate";

function isOnBase(name: TableFigure): name is BaseRate {
  return name === "onTimeRate" || name === "lateRate" || name === "returnedAndWithdrawnRate";
}

/** What decides how figures are called: one that goes by its name in the published report is called otherwise where it is counted otherwise. */
export type NamingRules = Pick<CountingRules, "rateBase"> & { conventions: Pick<CountingRules["conventions"], "dueCounts"> };

function labelKey(name: TableFigure, { rateBase, conventions: { dueCounts } }: NamingRules): FunctionTextKey {
  if (isOnBase(name) && rateBase !== "A") return `function.column.${name}.${rateBase}`;
  return name === "due" && dueCounts === "dueInWindow" ? "function.column.due.dueInWindow" : `function.column.${name}`;
}

/**
 * How a figure is called in a table.
 * @example figureLabel("onTimeRate", PUBLISHED_RULES, "vi") // "Tỷ lệ trước và đúng hạn trên số đến hạn"
 */
export function figureLabel(name: TableFigure, rules: NamingRules, language: Language): string {
  return functionText(language, labelKey(name, rules));
}

/**
 * A figure as a cell: a rate by its format; "" for a rate without a base, which is neither 0 nor 100 %.
 * @example figureCell({ onTimeRate: 0.9971 }, "onTimeRate") // { value: 0.9971, format: "rate" }
 */
export function figureCell<Name extends FigureName>(figures: Pick<Figures, Name>, name: Name): Cell {
  const value = figures[name];
  if (value === null) return "";
  return isRate(name) ? shownAs("rate", value) : value;
}
