import { dateOf, monthLength } from "../calendar/day";
import type { Day } from "../calendar/day";
import { FIRST_YEAR, isPeriodIndex, LAST_YEAR, makePeriod, monthsBetweenStarts } from "../calendar/period";
import type { ClosingDay, Period, RegularKind } from "../calendar/period";
import { computedResult } from "./types";
import type { CheckResult } from "./types";
import type { RuleId } from "./rules";

/** A period by its name; year 0 = the year in which its window ends. */
interface NamedPeriod {
  kind: RegularKind;
  index: number;
  year: number;
}

/** 21–20, 15–14 and the end of the month: of two readings that fit equally well, one of these is meant. */
const USUAL_RULES: readonly ClosingDay[] = [20, 14, 31];

interface Window {
  from: Day;
  to: Day;
}

/** The closing rule of which a day is the last; the last of a month stands for "end of month". */
function closingDayEnding(day: Day): ClosingDay {
  const date = dateOf(day);
  return date.day === monthLength(date.year, date.month) ? 31 : date.day;
}

function wrongEnds(period: Window, window: Window): number {
  return Number(period.from !== window.from) + Number(period.to !== window.to);
}

/**
 * The window that a period's name stands for, by the closing rule that fits the printed window best: 21–20, 15–14, end
 * of month or any other (domain.md 1.7). Null when the name is no period or the window has no days.
 * @example namedWindow({ kind: "quarter", index: 3, year: 2021 }, { from: 44003, to: 44459 }) // 21/6/2021 … 20/9/2021
 */
export function namedWindow(name: NamedPeriod, window: Window): Period | null {
  const year = name.year || dateOf(window.to).year;
  if (window.from === 0 || window.to === 0 || !isPeriodIndex(name.kind, name.index) || !(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  const rules = [closingDayEnding(window.to), dateOf(window.to).day, closingDayEnding(window.from - 1), dateOf(window.from - 1).day || 31];
  const usual = [...rules.filter((rule) => USUAL_RULES.includes(rule)), ...rules];
  const candidates = usual.map((closingDay) => makePeriod(name.kind, year, name.index, closingDay));
  return candidates.reduce((best, each) => (wrongEnds(each, window) < wrongEnds(best, window) ? each : best));
}

/**
 * A printed window against the name beside it: one result for each end that is wrong, or one that holds. expected and
 * actual are day numbers, the difference is in days. Nothing when the name is no period.
 * @example checkWindow({ kind: "quarter", index: 3, year: 2021 }, { from: 44003, to: 44459 })[0].difference // -365
 */
export function checkWindow(name: NamedPeriod, window: Window, group = ""): CheckResult[] {
  const named = namedWindow(name, window);
  if (named === null && (window.from === 0 || window.to === 0)) return [ofDays("window.day", group, 1, 0)];
  if (!isPeriodIndex(name.kind, name.index)) return [computedResult("window.name", group, indexAt(name.kind, window.to), name.index)];
  if (named === null) return name.year === 0 ? [] : [computedResult("window.year", group, dateOf(window.to).year, name.year)];
  if (isPartOfYear(name, named, window)) return [{ ...ofDays("window.partial", group, named.from, window.from), severity: "warning" }];
  const ends = [ofDays("window.from", group, named.from, window.from), ofDays("window.to", group, named.to, window.to)];
  const wrong = ends.filter(({ ok }) => !ok);
  return wrong.length > 0 ? wrong : [ends[0]];
}

/** "Năm 2018 (từ 22/1 đến 10/12)": a report of a year that is not over, or of a register begun in it. */
function isPartOfYear({ kind }: NamedPeriod, named: Window, window: Window): boolean {
  return kind === "year" && window.from > named.from && window.to <= named.to && dateOf(window.from).year === dateOf(window.to).year && window.from <= window.to;
}

/** The number of the month, quarter or half that a day's month belongs to. */
function indexAt(kind: RegularKind, day: Day): number {
  return Math.ceil(dateOf(day).month / monthsBetweenStarts(kind));
}

function ofDays(rule: RuleId, group: string, expected: Day, actual: Day): CheckResult {
  return { ...computedResult(rule, group, expected, actual), measure: "day" };
}
