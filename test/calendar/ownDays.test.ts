import fc from "fast-check";
import { dayOf, formatDay } from "../../src/calendar/day";
import { MOST_OWN_DAYS, ownDayFault, typedDay, withOwnDay, type OwnDay } from "../../src/calendar/ownDays";
import { workingCalendar } from "../../src/calendar/workingDays";

const off = (year: number, month: number, day: number): OwnDay => ({ day: dayOf(year, month, day), kind: "off", note: "" });
const worked = (year: number, month: number, day: number): OwnDay => ({ ...off(year, month, day), kind: "makeUp" });

describe("typedDay", () => {
  it.each(["3/8/2026", "03/08/2026", " 3-8-2026 ", "3.8.2026", "3 / 8 / 2026"])("reads %j day first, as it is written here", (text) => {
    expect(formatDay(typedDay(text))).toBe("3/8/2026");
  });

  it.each(["", "3/8", "3/8/26", "31/2/2026", "29/2/2027", "0/8/2026", "3/13/2026", "2026-08-03", "46237", "mai", "3/8/2026 8:00", "3/8/20260"])(
    "takes %j for no day instead of guessing one", (text) => {
      expect(typedDay(text)).toBe(0);
    });

  it("reads back every day that is printed", () => {
    fc.assert(fc.property(fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2100, 12, 31) }), (day) => {
      expect(typedDay(formatDay(day))).toBe(day);
    }));
  });
});

describe("ownDayFault", () => {
  it.each([
    ["no date", off(2026, 2, 31), "noDay"], ["a Sunday off", off(2026, 8, 2), "weekend"], ["a Saturday off", off(2026, 8, 8), "weekend"],
    ["National Day off", off(2026, 9, 2), "holiday"], ["the swapped Monday off", off(2026, 8, 31), "holiday"],
    ["a weekday worked", worked(2026, 8, 3), "working"], ["the common make-up Saturday worked", worked(2026, 8, 22), "working"],
    ["a year before the table", off(2020, 8, 3), "outside"], ["a year after the table", worked(2028, 8, 5), "outside"],
  ] as const)("refuses %s, which would change nothing", (_what, day, fault) => {
    expect(ownDayFault(day, [])).toBe(fault);
  });

  it.each([
    ["a weekday off", off(2026, 8, 3)], ["a Saturday worked", worked(2026, 8, 8)], ["a holiday worked", worked(2026, 9, 2)],
    ["the common make-up Saturday off", off(2026, 8, 22)], ["a day of the planned year", off(2027, 8, 3)],
  ] as const)("takes %s", (_what, day) => {
    expect(ownDayFault(day, [])).toBeNull();
  });

  it("refuses a day twice, whatever its kind, and a list without end", () => {
    expect(ownDayFault(worked(2026, 8, 3), [off(2026, 8, 3)])).toBe("entered");
    const full = Array.from({ length: MOST_OWN_DAYS }, (_each, at) => ({ ...off(2026, 1, 1), day: dayOf(2026, 1, 1) + at }));
    expect(ownDayFault(off(2027, 8, 3), full)).toBe("tooMany");
  });

  it("lets only days through that change the calendar", () => {
    const common = workingCalendar();
    fc.assert(fc.property(fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2028, 12, 31) }), fc.constantFrom("off" as const, "makeUp" as const), (day, kind) => {
      const own: OwnDay = { day, kind, note: "" };
      fc.pre(ownDayFault(own, []) === null);
      expect(workingCalendar([own]).isWorkingDay(day)).toBe(!common.isWorkingDay(day));
    }));
  });
});

it("keeps the days in order and leaves the list that it was given alone", () => {
  const list = [off(2026, 8, 10)];
  expect(withOwnDay(list, off(2026, 8, 3)).map(({ day }) => formatDay(day))).toEqual(["3/8/2026", "10/8/2026"]);
  expect(list).toHaveLength(1);
});
