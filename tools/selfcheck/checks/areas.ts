import { BLANK_AREA } from "./blanks";
import type { Area, Check } from "./check";
import { CRITERIA_AREA } from "./criteria";
import { DAY_AREA } from "./days";
import { DOUBT_AREA } from "./doubts";
import { FIGURE_AREA } from "./figures";
import { HANDLE_AREA } from "./handles";
import { LIST_AREA } from "./lists";
import { OPTION_AREA } from "./options";
import { PERIOD_AREA } from "./periods";
import { REPORT_AREA } from "./reports";
import { SPILL_AREA } from "./spills";
import { SUMMARY_AREA } from "./tables";
import { TEXT_AREA } from "./texts";
import { UNIT_AREA } from "./units";

const AREAS = [FIGURE_AREA, BLANK_AREA, PERIOD_AREA, UNIT_AREA, CRITERIA_AREA, OPTION_AREA, SUMMARY_AREA, SPILL_AREA, LIST_AREA, DOUBT_AREA, HANDLE_AREA, DAY_AREA, TEXT_AREA, REPORT_AREA];

/** A call of a function of the add-in within a formula. */
const CALL = /TTHC\.([A-Z]+)\(/g;

/**
 * The sheets of checks of the functions that there are: a line of one that is yet to come is left out, and switches on with it.
 * @example areasFor((id) => functionSpec(id) !== undefined).length
 */
export function areasFor(exists: (id: string) => boolean): Area[] {
  const isKnown = (formula: string): boolean => [...formula.matchAll(CALL)].every(([, id]) => exists(id));
  const isThere = ({ of, formula, is }: Check): boolean => exists(of) && isKnown(formula) && (typeof is !== "object" || !("formula" in is) || isKnown(is.formula));
  return AREAS.map((area) => area()).map((area) => ({ ...area, checks: area.checks.filter(isThere) })).filter(({ checks }) => checks.length > 0);
}
