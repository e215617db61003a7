import fc from "fast-check";
import { dateOf, dayOf } from "../../../../src/calendar/day";
import { AS_WRITTEN, dayFirst, fallsOnNextDay, readDayHow, readMarkedDay, secondsOfDay, UNREADABLE } from "../../../../src/register/days/dayReading";

const D = 44460; // 21/9/2021
const MONTH_FIRST = { monthFirst: true, minutes: 0 };
const UNIVERSAL = { monthFirst: false, minutes: 420 };
const two = (value: number): string => String(value).padStart(2, "0");

describe("a text with the month first", () => {
  it.each([
    ["09/21/2021", D], ["9/21/2021", D], ["9-21-2021", D], ["9.21.21", D], ["09/21/2021 3:10 PM", D], ["9/21/2021, 15:10:59", D], ["15:10, 09/21/2021", D], ["09\u2013" + "21\u2013" + "2021", D],
    ["2021-09-21", D], ["Sep 21, 2021", D], ["44460", D], ["05/08/2021", dayOf(2021, 5, 8)], ["", 0], ["-", 0],
  ])("%j is the day that it was meant to be", (text, day) => {
    expect(readDayHow(text, MONTH_FIRST) & 0xfffff).toBe(day);
  });

  it("is every day of a year in either form, and a date cell stays what it is", () => {
    fc.assert(fc.property(fc.integer({ min: dayOf(2000, 1, 2), max: dayOf(2037, 12, 30) }), (day) => {
      const { year, month, day: dd } = dateOf(day);
      expect(readDayHow(`${two(month)}/${two(dd)}/${year}`, MONTH_FIRST)).toBe(day);
      expect(readDayHow(`${month}-${dd}-${year} 07:30`, MONTH_FIRST)).toBe(day);
      expect(readDayHow(day, MONTH_FIRST)).toBe(day);
    }));
  });

  it("is no day when neither order makes one", () => {
    expect(readDayHow("21/09/2021", MONTH_FIRST)).toBe(UNREADABLE);
    expect(readDayHow("13/32/2021", MONTH_FIRST)).toBe(UNREADABLE);
    expect(dayFirst("chưa có 1/2")).toBe("chưa có 1/2");
  });
});

describe("times that stand early by a zone", () => {
  it.each([
    [D - 7 / 24, D], [D - 0.0000001, D], [D + 0.4, D], [D, D], ["20/09/2021 17:00:00", D], ["2021-09-20T17:00:00", D], ["20/9/2021 16:59", D - 1], ["2021-09-20T17:00:00Z", D], ["20/09/2021 5:00 PM", D],
    ["21/09/2021", D],
  ])("%j is put on to the day in Vietnam, and only where it reaches it", (value, day) => {
    expect(readDayHow(value, UNIVERSAL)).toBe(day);
  });

  it("say whether the next day is reached", () => {
    expect([fallsOnNextDay(D + 17 / 24, 420), fallsOnNextDay(D + 0.5, 420), fallsOnNextDay(D, 420)]).toEqual([true, false, false]);
  });
});

it("reads as it stands where nobody said anything, or a confirmed register would differ from a plain one", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.double(), fc.constantFrom("21/9/2021", "9/21/2021", null, true)), (value) => {
    expect(readDayHow(value, AS_WRITTEN)).toBe(readMarkedDay(value));
  }));
});

describe("the time beside a date", () => {
  it.each([
    ["21/09/2021 15:10", 54_600], ["21/09/2021 15:10:30", 54_630], ["15:10, 21/9/2021", 54_600], ["21/9/2021 3:10 PM", 54_600], ["21/9/2021 03:10 CH", 54_600], ["15h10 21/9/2021", 54_600], ["15h, 21/9/2021", 54_000],
    ["2021-09-21T15:10:59.123", 54_659], [44460.5, 43_200], [44460 + 86_356 / 86_400, 86_356],
  ])("of %j is read", (value, seconds) => {
    expect(secondsOfDay(value)).toBe(seconds);
  });

  it.each(["21/09/2021", "21/09/2021 00:00:00", 44460, "2021-09-20T17:00:00Z", "2021-09-21T01:00:00+09:00", "25:00, 21/09/2021", "ngày 21"])(
    "of %j is none, or none of the clock on the wall here", (value) => {
      expect(secondsOfDay(value)).toBe(-1);
    },
  );
});
