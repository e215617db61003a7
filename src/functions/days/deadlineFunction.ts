import { NO_DAY } from "../../calendar/day";
import { byLaw, deadline, type Deadline, type LimitFault, type LimitRules, type LimitUnit } from "../../calendar/deadline";
import { SECONDS_A_DAY } from "../../calendar/openingHours";
import type { WorkingCalendar } from "../../calendar/workingDays";
import { shownAs, type Cell, type FunctionValue } from "../model/cells";
import { failure, type FunctionProblem, type Outcome } from "../model/problem";
import type { FunctionCall } from "../model/spec";
import { clockIn } from "./clockCell";
import { dayIn, isUnread, secondIn } from "./dayCell";
import { readCalendar } from "./dayList";
import type { WrittenLimit } from "../../register/vocabulary/limits";
import { limitIn, unitIn } from "./limitCell";
import { unknownYear } from "./outsideCalendar";
import { spread } from "./spread";

/**
 * When limits end: a day, with its time where they are in hours. A blank receipt or limit has no deadline.
 * @example deadlines({ args: [[["6/9/2021"]], [[5]], null, null, null], language: "vi" }) // 13/9/2021
 */
export function deadlines({ args: [received, limit, unit, cutoff, list] }: FunctionCall): Outcome<FunctionValue> {
  const calendar = readCalendar(list);
  if (!calendar.ok) return calendar;
  return spread([received, limit, unit, cutoff], (cells) => deadlineCell(cells, calendar.value));
}

function deadlineCell([receivedCell, limitCell, unitCell, cutoffCell]: readonly unknown[], calendar: WorkingCalendar): Cell {
  const day = dayIn(receivedCell);
  if (isUnread(day)) return day;
  if (day === NO_DAY) return "";
  const [limit, unit, cutoff] = [limitIn(limitCell), unitIn(unitCell), clockIn(cutoffCell)];
  if (isUnread(limit)) return limit;
  if (isUnread(unit)) return unit;
  if (isUnread(cutoff)) return cutoff;
  const meant = limitMeant(limit, unit);
  if (isUnread(meant)) return meant;
  if (meant === null) return "";
  const second = secondIn(receivedCell);
  const needed = clockNeeded(second, meant, cutoff);
  if (needed !== null) return needed;
  return cellOf(deadline({ day, second: Math.max(second, 0) }, meant.number, meant.unit, rulesBy(calendar, cutoff)), meant.unit, calendar);
}

interface Limit {
  number: number;
  unit: LimitUnit;
}

/** The limit with its unit, said once or twice alike; null for a limit that was not filled in. */
function limitMeant({ number, unit: own }: WrittenLimit, given: LimitUnit | null): Limit | FunctionProblem | null {
  if (own !== null && given !== null && own !== given) return failure("invalidValue", "function.problem.limitUnits").problem;
  const unit = own ?? given ?? "workingDays";
  if (unit !== "sameDay") return number === null ? null : { number, unit };
  return number === null || number === 0 || number === 1 ? { number: 0, unit } : failure("invalidValue", "function.problem.limitSameDay", { number }).problem;
}

/** Hours and parts of a day run from a time of day, and a closing time is compared with one. */
function clockNeeded(second: number, { number, unit }: Limit, cutoff: number | null): FunctionProblem | null {
  const runs = unit === "hours" || (unit === "workingDays" && !Number.isInteger(number));
  if (second < 0 && (runs || cutoff !== null)) return failure("invalidValue", "function.problem.otherZone").problem;
  return second === 0 && runs ? failure("invalidValue", "function.problem.noClock").problem : null;
}

let rules: LimitRules | null = null;

/** The rules of one cell after the other are the same nearly always. */
function rulesBy(calendar: WorkingCalendar, cutoff: number | null): LimitRules {
  if (rules === null || rules.calendar !== calendar || rules.cutoff !== cutoff) rules = byLaw(calendar, cutoff);
  return rules;
}

function cellOf(found: Deadline, unit: LimitUnit, calendar: WorkingCalendar): Cell {
  if (found.fault !== null) return problemOf(found, calendar);
  return unit === "hours" ? shownAs("dateTime", found.day + found.second / SECONDS_A_DAY) : shownAs("day", found.day);
}

function problemOf(found: LimitFault, calendar: WorkingCalendar): FunctionProblem {
  if (found.fault === "outside") return unknownYear(found.year, calendar);
  return failure("invalidValue", found.fault === "negative" ? "function.problem.limitNegative" : "function.problem.limitPart").problem;
}
