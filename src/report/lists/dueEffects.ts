import { caseState } from "../../indicators/caseState";
import { rulesOf } from "../../indicators/classify";
import { totalOf } from "../../indicators/counts";
import { restDueOf, withDue } from "../../indicators/dueDays";
import { figuresOf } from "../../indicators/figures";
import { checkLimits, mayCheckLimits, NOT_CHECKED, type LimitChecks, type NotChecked } from "../../indicators/limitCheck";
import { limitsOfList } from "../../indicators/procedures/limitsOfList";
import type { Conventions } from "../../indicators/conventions";
import { tally } from "../../indicators/tally";
import type { Figures, Window } from "../../indicators/types";
import type { Reading } from "../../register/model/reading";
import type { ReportSettings } from "../request/request";
import { ownCalendar } from "./ownCalendar";

/** The cases that are looked at, and by which rules. */
export interface DueSource {
  reading: Pick<Reading, "table" | "layouts" | "procedures">;
  period: Window;
  settings: Pick<ReportSettings, "conventions" | "rateBase" | "ownDays">;
}

/** Appointments of a period's cases held against their limits and the calendar; the report's figures follow none of it. */
export interface DueCheck {
  /** By the recorded appointments, of the cases of the register. */
  recorded: Figures;
  /** null where nothing says what cases may take. */
  limits: null | {
    checks: LimitChecks;
    /** Cases whose appointment is another than the limit's, in the table's order. */
    differing: readonly number[];
    earlier: number;
    later: number;
    checked: number;
    /** How many could not be checked, by reason. */
    unchecked: ReadonlyMap<NotChecked, number>;
    figures: Figures;
  };
  /** Appointments on days off. */
  rest: { cases: readonly number[]; due: Int32Array; figures: Figures };
}

/**
 * Holds appointments against limits and the calendar: the workbook's own days included.
 * @example dueCheck(situation).rest.cases.length // 12
 */
export function dueCheck(source: DueSource): DueCheck {
  const { reading, reading: { table }, period, settings: { conventions, ownDays, rateBase } } = source;
  const limitOf = limitsOfList(reading);
  const rules = rulesOf(period, conventions, ownDays);
  const isIn = (at: number): boolean => caseState(table, at, rules) !== "outside";
  const figuresBy = (due: Int32Array | null, restDayCounts: Conventions["restDayCounts"] = "recorded"): Figures => (
    figuresOf(totalOf(tally(due ? withDue(table, due) : table, period, { conventions: { ...conventions, restDayCounts }, ownDays })), rateBase)
  );
  const calendar = ownCalendar(source);
  const recorded = figuresBy(null);
  const rest = restDueOf(table, calendar);
  const cases = rest.cases.filter(isIn);
  return {
    recorded, rest: { ...rest, cases, figures: cases.length > 0 ? figuresBy(null, "nextWorkingDay") : recorded },
    limits: mayCheckLimits(reading, limitOf) ? limitsOf(reading, checkLimits(reading, calendar, limitOf), isIn, figuresBy) : null,
  };
}

function limitsOf({ table }: DueSource["reading"], checks: LimitChecks, isIn: (at: number) => boolean, figuresBy: (due: Int32Array) => Figures): DueCheck["limits"] {
  const unchecked = new Map<NotChecked, number>();
  const differing: number[] = [];
  let [earlier, later, checked] = [0, 0, 0];
  for (let at = 0; at < table.length; at++) {
    if (!isIn(at)) continue;
    if (checks.why[at] > 0) {
      const why = NOT_CHECKED[checks.why[at] - 1];
      unchecked.set(why, (unchecked.get(why) ?? 0) + 1);
      continue;
    }
    checked++;
    const difference = table.due[at] - checks.due[at];
    if (difference !== 0) differing.push(at);
    if (difference < 0) earlier++;
    if (difference > 0) later++;
  }
  return { checks, differing, earlier, later, checked, unchecked, figures: figuresBy(checks.due) };
}
