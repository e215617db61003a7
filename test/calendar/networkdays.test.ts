import { isoDay } from "../../src/calendar/day";
import { workingCalendar } from "../../src/calendar/workingDays";
import { seededRandom } from "../bench/seeded";
import published from "./deadlines/calendar.json";

const TRIPLES = 10_000;
const MS_A_DAY = 86_400_000;
/** Excel's day 0 in the calendar of Date, in universal time. */
const EPOCH = Date.UTC(1899, 11, 30);

const FIRST = (Date.UTC(2021, 0, 1) - EPOCH) / MS_A_DAY;
const LAST = (Date.UTC(2027, 11, 31) - EPOCH) / MS_A_DAY;

/** The days as the announcements list them, by ISO date: nothing of our own table. */
function listed(kind: "off" | "makeUp"): ReadonlySet<string> {
  return new Set(Object.entries(published.years).flatMap(([year, days]) => days[kind].map((day) => `${year}-${day}`)));
}

const [OFF, MAKE_UP] = [listed("off"), listed("makeUp")];

type IsWorked = (day: number) => boolean;

/** Each day by Date and the lists, without any arithmetic of ours. */
function workedBy(makeUp: ReadonlySet<string>): IsWorked {
  const worked = new Set<number>();
  for (let day = FIRST; day <= LAST; day++) {
    const date = new Date(EPOCH + day * MS_A_DAY);
    const text = date.toISOString().slice(0, 10);
    if (makeUp.has(text) || (date.getUTCDay() % 6 !== 0 && !OFF.has(text))) worked.add(day);
  }
  return (day) => worked.has(day);
}

/** Excel's WORKDAY and NETWORKDAYS said plainly, a day after the other; make-up days, which Excel does not know, beside. */
function workday(from: number, n: number, isWorked: IsWorked): number {
  let day = from;
  for (let left = Math.abs(n); left > 0;) if (isWorked(day += Math.sign(n))) left -= 1;
  return day;
}

function networkdays(from: number, to: number, isWorked: IsWorked): number {
  let count = 0;
  for (let day = Math.min(from, to); day <= Math.max(from, to); day++) if (isWorked(day)) count += 1;
  return from <= to ? count : 0 - count;
}

const random = seededRandom(11);
const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
const triples = Array.from({ length: TRIPLES }, () => ({ from: between(FIRST + 150, LAST - 150), to: between(FIRST, LAST), n: between(-90, 90) || 1 }));

it.each([
  ["with make-up days", workingCalendar(), MAKE_UP],
  ["without them, as Excel's own functions count", workingCalendar([...MAKE_UP].map((text) => ({ day: (Date.parse(text) - EPOCH) / MS_A_DAY, kind: "off" as const }))), new Set<string>()],
] as const)("WORKDAY and NETWORKDAYS give the same on 10,000 random triples, %s", (_what, calendar, makeUp) => {
  const isWorked = workedBy(makeUp);
  const different = triples.filter(({ from, to, n }) => {
    // NETWORKDAYS counts both ends, WORKDAYS leaves the first out; backwards that is the one that Excel counts beside.
    const count = (calendar.countWorkingDays(from, to) ?? NaN) + (from <= to ? Number(isWorked(from)) : 0 - Number(isWorked(to)));
    return calendar.addWorkingDays(from, n) !== workday(from, n, isWorked) || count !== networkdays(from, to, isWorked);
  });
  expect(different.map(({ from, to, n }) => [isoDay(from), isoDay(to), n])).toEqual([]);
});
