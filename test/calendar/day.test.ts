import fc from "fast-check";
import { dateOf, dayFromSerial, dayOf, FIRST_DAY, formatDay, isoDay, LAST_DAY, monthLength, weekday } from "../../src/calendar/day";

const MS_A_DAY = 86_400_000;
/** The reference: JavaScript's own UTC calendar; Excel's day 25569 is 1/1/1970. */
const reference = (day: number): Date => new Date((day - 25569) * MS_A_DAY);
const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

test("every day number stands for the calendar's own date, or a receipt moves to another period", () => {
  fc.assert(fc.property(anyDay, (day) => {
    const expected = reference(day);
    expect(dateOf(day)).toEqual({ year: expected.getUTCFullYear(), month: expected.getUTCMonth() + 1, day: expected.getUTCDate() });
    expect(weekday(day)).toBe(expected.getUTCDay() || 7);
    expect(isoDay(day)).toBe(expected.toISOString().slice(0, 10));
  }), { numRuns: 3000 });
});

test("a day and its date lead back to each other for every day that Excel knows", () => {
  for (let day = FIRST_DAY; day <= LAST_DAY; day += 1) {
    const date = dateOf(day);
    if (dayOf(date.year, date.month, date.day) !== day) throw new Error(`day ${day} does not come back`);
  }
});

test("Excel's own numbers of the report's days come out", () => {
  expect(dayOf(2021, 9, 21)).toBe(44460);
  expect(dayOf(1900, 3, 1)).toBe(61);
  expect(dayOf(9999, 12, 31)).toBe(LAST_DAY);
  expect(formatDay(dayOf(2021, 6, 21))).toBe("21/6/2021");
  expect(isoDay(dayOf(2021, 6, 21))).toBe("2021-06-21");
});

test.each([
  [2021, 2, 29], [2021, 2, 31], [1900, 2, 29], [2100, 2, 29], [2021, 4, 31], [2021, 13, 1], [2021, 0, 1], [2021, 1, 0], [2021, -1, 5],
  [2021, 1, 32], [2021.5, 1, 1], [2021, 1.5, 1], [2021, 1, 1.5], [NaN, 1, 1], [2021, NaN, 1], [2021, 1, NaN], [1900, 2, 28], [0, 1, 1], [10000, 1, 1], [Infinity, 1, 1],
])("%d/%d/%d is no day and must not become one", (year, month, day) => {
  expect(dayOf(year, month, day)).toBe(0);
});

test("29/2 exists in leap years only", () => {
  expect([1904, 2000, 2020, 2024, 2400].map((year) => dayOf(year, 2, 29) > 0)).toEqual([true, true, true, true, true]);
  expect([1900, 2021, 2100, 2200, 2300].map((year) => monthLength(year, 2))).toEqual([28, 28, 28, 28, 28]);
});

test("the time of day never moves a case to another day", () => {
  fc.assert(fc.property(anyDay, fc.double({ min: 0, max: 0.9999, noNaN: true }), (day, time) => {
    expect(dayFromSerial(day + time)).toBe(day);
  }));
});

test.each([0, -1, 60, 60.99, 0.5, NaN, Infinity, -Infinity, LAST_DAY + 1, 1e12])("the number %d is no date", (serial) => {
  expect(dayFromSerial(serial)).toBe(0);
  expect(formatDay(dayFromSerial(serial))).toBe("");
});

test("numbers that are no day print as nothing instead of a wrong date", () => {
  for (const none of [0, -5, 60, 44460.5, LAST_DAY + 1, NaN]) {
    expect([formatDay(none), isoDay(none), dateOf(none).year]).toEqual(["", "", 0]);
  }
  expect(weekday(0)).toBe(0);
});
