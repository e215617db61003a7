import fc from "fast-check";
import { dayOf, formatDay } from "../../src/calendar/day";
import { lastCompleteQuarter, monthsOf, previousPeriod, samePeriodLastYear } from "../../src/calendar/neighbours";
import { customPeriod, makePeriod } from "../../src/calendar/period";
import type { Period, RegularKind } from "../../src/calendar/period";
import { parsePeriod } from "../../src/calendar/periodText";

const span = (period: Period | null): string => (period ? `${formatDay(period.from)}-${formatDay(period.to)}` : "none");
const read = (text: string, closing = 20): Period => {
  const period = parsePeriod(text, closing);
  if (!period) throw new Error(`not a period: ${text}`);
  return period;
};
const indexes: Record<RegularKind, number> = { month: 12, quarter: 4, half: 2, nineMonths: 0, year: 0 };
const anyPeriod = fc
  .record({ kind: fc.constantFrom(...(Object.keys(indexes) as RegularKind[])), year: fc.integer({ min: 1990, max: 2100 }), pick: fc.nat(11), closing: fc.integer({ min: 1, max: 31 }) })
  .map(({ kind, year, pick, closing }) => ({ closing, period: makePeriod(kind, year, indexes[kind] === 0 ? 0 : (pick % indexes[kind]) + 1, closing) }));

test("the months of a period make up exactly the period", () => {
  fc.assert(fc.property(anyPeriod, fc.nat(40), fc.nat(40), ({ period, closing }, cutStart, cutEnd) => {
    const cut = customPeriod(period.from + cutStart, Math.max(period.from + cutStart, period.to - cutEnd)) ?? period;
    for (const whole of [period, cut]) {
      const months = monthsOf(whole, closing);
      expect(months[0].from).toBe(whole.from);
      expect(months[months.length - 1].to).toBe(whole.to);
      for (let i = 1; i < months.length; i++) expect(months[i].from).toBe(months[i - 1].to + 1);
    }
  }));
});

test("the months of Q3/2021 are 7, 8 and 9", () => {
  expect(monthsOf(read("Q3/2021"), 20).map(({ kind, index }) => `${kind} ${index}`)).toEqual(["month 7", "month 8", "month 9"]);
});

test("a window that cuts months gives clipped pieces, so that a chart by month adds up to its total", () => {
  const months = monthsOf(read("5/7/2021-10/8/2021"), 20);
  expect(months.map(span)).toEqual(["5/7/2021-20/7/2021", "21/7/2021-10/8/2021"]);
  expect(months.map(({ kind }) => kind)).toEqual(["custom", "custom"]);
});

test.each([
  ["9/2021", "21/7/2021-20/8/2021"],
  ["1/2021", "21/11/2020-20/12/2020"],
  ["Q1/2021", "21/9/2020-20/12/2020"],
  ["Q3/2021", "21/3/2021-20/6/2021"],
  ["6T/2021", "21/6/2020-20/12/2020"],
  ["6 tháng cuối năm 2021", "21/12/2020-20/6/2021"],
  ["9T/2021", "21/12/2019-20/9/2020"],
  ["2021", "21/12/2019-20/12/2020"],
  ["21/6/2021-20/9/2021", "21/3/2021-20/6/2021"],
  ["1/9/2021-10/9/2021", "22/8/2021-31/8/2021"],
])("the period before %s is %s", (text, expected) => {
  expect(span(previousPeriod(read(text), 20))).toBe(expected);
});

test("the period before touches the period, except nine months, whose year has a rest", () => {
  fc.assert(fc.property(anyPeriod, ({ period, closing }) => {
    const before = previousPeriod(period, closing);
    if (period.kind === "nineMonths") expect(before?.to).toBeLessThan(period.from);
    else expect(before?.to).toBe(period.from - 1);
  }));
});

test.each([
  ["Q3/2021", "21/6/2020-20/9/2020"],
  ["2/2021", "21/1/2020-20/2/2020"],
  ["1/3/2021-20/3/2021", "1/3/2020-20/3/2020"],
  ["29/2/2024-5/3/2024", "28/2/2023-5/3/2023"],
])("the same period a year before %s is %s", (text, expected) => {
  expect(span(samePeriodLastYear(read(text), 20))).toBe(expected);
});

test("there is nothing before Excel's calendar", () => {
  expect(previousPeriod(read("1/1901"), 20)).toBeNull();
  expect(samePeriodLastYear(read("Q1/1901"), 20)).toBeNull();
  expect(samePeriodLastYear(read("1/3/1901-5/3/1901"), 20)).toBeNull();
});

test.each([
  [2021, 9, 20, 20, "21/6/2021-20/9/2021"],
  [2021, 9, 19, 20, "21/3/2021-20/6/2021"],
  [2021, 9, 21, 20, "21/6/2021-20/9/2021"],
  [2021, 6, 18, 20, "21/3/2021-20/6/2021"],
  [2021, 6, 17, 20, "21/12/2020-20/3/2021"],
  [2021, 12, 31, 20, "21/9/2021-20/12/2021"],
  [2021, 12, 31, 31, "1/10/2021-31/12/2021"],
  [2021, 12, 30, 31, "1/7/2021-30/9/2021"],
  [2022, 1, 5, 20, "21/9/2021-20/12/2021"],
])("data that end on %d-%d-%d (closing day %d) end the quarter %s; a closing weekend asks for no receipt", (year, month, day, closing, expected) => {
  expect(span(lastCompleteQuarter(dayOf(year, month, day), closing))).toBe(expected);
});

test("data without a day have no last quarter", () => {
  expect(lastCompleteQuarter(0, 20)).toBeNull();
});
