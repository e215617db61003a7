import fc from "fast-check";
import { dayOf, formatDay } from "../../src/calendar/day";
import { monthWindow, reportingMonthOf, shiftMonth } from "../../src/calendar/month";
import { customPeriod, isClosingDay, makePeriod } from "../../src/calendar/period";
import type { Period, RegularKind } from "../../src/calendar/period";

const span = (period: { from: number; to: number } | null): string => (period ? `${formatDay(period.from)}-${formatDay(period.to)}` : "none");
const closingDay = fc.integer({ min: 1, max: 31 });
const year = fc.integer({ min: 1990, max: 2100 });

test.each<[RegularKind, number, number, string]>([
  ["month", 9, 20, "21/8/2021-20/9/2021"],
  ["quarter", 3, 20, "21/6/2021-20/9/2021"],
  ["quarter", 1, 20, "21/12/2020-20/3/2021"],
  ["half", 1, 20, "21/12/2020-20/6/2021"],
  ["half", 2, 20, "21/6/2021-20/12/2021"],
  ["nineMonths", 0, 20, "21/12/2020-20/9/2021"],
  ["year", 0, 20, "21/12/2020-20/12/2021"],
  ["month", 9, 14, "15/8/2021-14/9/2021"],
  ["quarter", 3, 14, "15/6/2021-14/9/2021"],
  ["half", 1, 14, "15/12/2020-14/6/2021"],
  ["half", 2, 14, "15/6/2021-14/12/2021"],
  ["year", 0, 14, "15/12/2020-14/12/2021"],
  ["month", 2, 31, "1/2/2021-28/2/2021"],
  ["quarter", 1, 31, "1/1/2021-31/3/2021"],
  ["year", 0, 31, "1/1/2021-31/12/2021"],
  ["month", 3, 30, "1/3/2021-30/3/2021"],
])("%s %d of 2021 closing on day %d runs %s", (kind, index, closing, expected) => {
  expect(span(makePeriod(kind, 2021, index, closing))).toBe(expected);
});

test("the printed window of Q3/2021 has 92 days, its last month 31", () => {
  const days = ({ from, to }: Period): number => to - from + 1;
  expect(days(makePeriod("quarter", 2021, 3, 20))).toBe(92);
  expect(days(makePeriod("month", 2021, 9, 20))).toBe(31);
});

test("months tile the time line whatever the closing rule: no case falls between two reports or into both", () => {
  fc.assert(fc.property(year, fc.integer({ min: 1, max: 12 }), closingDay, (y, month, closing) => {
    const here = monthWindow(y, month, closing);
    const next = shiftMonth({ year: y, month }, 1);
    expect(monthWindow(next.year, next.month, closing).from).toBe(here.to + 1);
    expect(here.from).toBeLessThanOrEqual(here.to);
  }));
});

test("each day belongs to the one month whose window holds it", () => {
  fc.assert(fc.property(fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2100, 1, 1) }), closingDay, (day, closing) => {
    const { year: y, month } = reportingMonthOf(day, closing);
    const window = monthWindow(y, month, closing);
    expect(window.from <= day && day <= window.to).toBe(true);
  }));
});

test("quarters, halves, nine months and years are unions of months, so months add up to them", () => {
  const kinds: [RegularKind, number, number][] = [["quarter", 3, 4], ["half", 6, 2], ["nineMonths", 9, 1], ["year", 12, 1]];
  fc.assert(fc.property(year, fc.constantFrom(...kinds), fc.nat(3), closingDay, (y, [kind, months, inYear], pick, closing) => {
    const at = pick % inYear;
    const whole = makePeriod(kind, y, inYear === 1 ? 0 : at + 1, closing);
    expect(whole.from).toBe(monthWindow(y, at * months + 1, closing).from);
    expect(whole.to).toBe(monthWindow(y, at * months + months, closing).to);
  }));
});

test("a custom window keeps both its days and is refused when it cannot be one", () => {
  expect(customPeriod(dayOf(2021, 6, 21), dayOf(2021, 9, 20))).toEqual({ kind: "custom", year: 2021, index: 0, from: 44368, to: 44459 });
  expect(customPeriod(44459, 44459)?.from).toBe(44459);
  const wrong: [number, number][] = [[44460, 44459], [0, 44459], [44459, 0], [NaN, 44459], [44459, NaN], [44459, Infinity], [1, 5], [44459.5, 44460], [44459, dayOf(9999, 12, 31)]];
  for (const [from, to] of wrong) expect(customPeriod(from, to)).toBeNull();
});

test("an index or year that does not exist is refused, not bent to another period", () => {
  const wrong: [RegularKind, number, number][] = [["month", 2021, 13], ["month", 2021, 0], ["quarter", 2021, 5], ["half", 2021, 3], ["year", 2021, 2], ["month", 2021, 1.5], ["month", 1900, 1], ["year", 9999, 0]];
  for (const [kind, y, index] of wrong) expect(() => makePeriod(kind, y, index, 20)).toThrow(RangeError);
});

test("a closing rule is a whole day 1…31", () => {
  expect([1, 14, 20, 31].every(isClosingDay)).toBe(true);
  expect([0, 32, -1, 20.5, NaN, "20", null, undefined].some(isClosingDay)).toBe(false);
});
