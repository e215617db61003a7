import { dateOf, dayOf, NO_DAY, weekday } from "./day";
import type { Day } from "./day";
import { FIRST_HOLIDAY_YEAR, HOLIDAYS, LAST_HOLIDAY_YEAR, LAST_OFFICIAL_YEAR } from "./holidayTable";
import type { DayKind, Holiday } from "./holidayTable";

/** A day that a user adds to the table: off, or worked (a make-up day, or a day off of the table that is worked here). */
export interface ExtraDay {
  day: Day;
  kind: DayKind;
}

/** How far the calendar knows a span: announced, partly by a schedule that is not out yet, or not at all. */
type SpanKnowledge = "official" | "planned" | "outside";

/** Working-day arithmetic over the years whose schedule is known. Answers outside them are 0 or null, never a guess. */
export interface WorkingCalendar {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Extra days outside these years: they change nothing, and whoever entered them should hear it. */
  readonly unused: readonly ExtraDay[];
  /** Whether all days from one to another, both included, lie in years whose schedule is known. */
  coverage(from: Day, to: Day): SpanKnowledge;
  /** Whether a day lies in a year whose schedule is known. */
  knows(day: Day): boolean;
  isWorkingDay(day: Day): boolean;
  /** The day itself when it is worked, else the next that is; 0 outside the known years. */
  nextWorkingDay(day: Day): Day;
  /**
   * The day on which a limit of n working days ends: day 1 is the first working day AFTER `day` (domain.md 3.2). 0 days
   * end on the day itself, moved past rest days; negative n go back. 0 (no day) outside the known years.
   */
  addWorkingDays(day: Day, n: number): Day;
  /**
   * Working days after `from` up to and with `to`; negative when `to` is earlier, so that spans add up. null outside
   * the known years.
   */
  countWorkingDays(from: Day, to: Day): number | null;
}

/** Saturdays and Sundays are off; then the table; then what the user says. 1 = worked, by day from the first of the first year. */
function workedDays(first: Day, last: Day, changes: readonly ExtraDay[]): Uint8Array {
  const worked = new Uint8Array(last - first + 1);
  for (let day = first; day <= last; day++) worked[day - first] = weekday(day) < 6 ? 1 : 0;
  for (const { day, kind } of changes) worked[day - first] = kind === "off" ? 0 : 1;
  return worked;
}

/** The table without the years that the user has listed himself. */
function tableWithout(listed: readonly number[]): Holiday[] {
  return HOLIDAYS.filter(({ day }) => !listed.includes(dateOf(day).year));
}

/** Years next to the table's that the user has listed completely. */
function lastYearWith(listed: readonly number[]): number {
  let last = LAST_HOLIDAY_YEAR;
  while (listed.includes(last + 1)) last += 1;
  return last;
}

function firstYearWith(listed: readonly number[]): number {
  let first = FIRST_HOLIDAY_YEAR;
  while (listed.includes(first - 1)) first -= 1;
  return first;
}

/** What the arithmetic looks up: working days up to each day, and the n-th working day. */
interface PrefixTable {
  worked: Uint8Array;
  /** upTo[i] = working days among the first i days (days before first + i). */
  upTo: Int32Array;
  /** The working days in order. */
  list: Int32Array;
}

function prefixTable(first: Day, worked: Uint8Array): PrefixTable {
  const upTo = new Int32Array(worked.length + 1);
  for (let i = 0; i < worked.length; i++) upTo[i + 1] = upTo[i] + worked[i];
  const list = new Int32Array(upTo[worked.length]);
  for (let i = 0; i < worked.length; i++) if (worked[i] === 1) list[upTo[i]] = first + i;
  return { worked, upTo, list };
}

/**
 * The working calendar of administrative bodies for the years of the table (2021–2027), changed by the days that a user
 * gives: later entries win. `listed` names years whose days off are all among `extra`: they take the place of the table's
 * or lengthen it by years next to it. Building costs some 50 µs,
 * adding and counting a few ns (a prefix table over days).
 * @example workingCalendar().addWorkingDays(dayOf(2024, 4, 26), 3) // 4/5/2024: 29/4–1/5 are off, the Saturday is worked
 */
export function workingCalendar(extra: readonly ExtraDay[] = [], listed: readonly number[] = []): WorkingCalendar {
  const firstYear = firstYearWith(listed);
  const lastYear = lastYearWith(listed);
  const first = dayOf(firstYear, 1, 1);
  const last = dayOf(lastYear, 12, 31);
  const inside = (day: Day): boolean => day >= first && day <= last && (day | 0) === day;
  const changes = [...tableWithout(listed), ...extra.filter(({ day }) => inside(day))];
  const { worked, upTo, list } = prefixTable(first, workedDays(first, last, changes));
  const nth = (n: number): Day => (n >= 0 && n < list.length ? list[n] : NO_DAY);
  const nextWorkingDay = (day: Day): Day => (inside(day) ? nth(upTo[day - first]) : NO_DAY);
  return {
    firstYear, lastYear, nextWorkingDay,
    knows: inside,
    unused: extra.filter(({ day }) => !inside(day)),
    coverage: (from, to) => (!inside(from) || !inside(to) ? "outside" : isPlanned(from, to, listed) ? "planned" : "official"),
    isWorkingDay: (day) => inside(day) && worked[day - first] === 1,
    addWorkingDays: (day, n) => {
      if (!inside(day) || (n | 0) !== n) return NO_DAY;
      if (n === 0) return nextWorkingDay(day);
      return n > 0 ? nth(upTo[day - first + 1] + n - 1) : nth(upTo[day - first] + n);
    },
    countWorkingDays: (from, to) => (inside(from) && inside(to) ? upTo[to - first + 1] - upTo[from - first + 1] : null),
  };
}

/** Whether a span meets a year of the table whose schedule is not announced, and that the user has not listed. */
function isPlanned(from: Day, to: Day, listed: readonly number[]): boolean {
  const [early, late] = from <= to ? [from, to] : [to, from];
  for (let year = Math.max(LAST_OFFICIAL_YEAR + 1, dateOf(early).year); year <= Math.min(LAST_HOLIDAY_YEAR, dateOf(late).year); year++) {
    if (!listed.includes(year)) return true;
  }
  return false;
}
