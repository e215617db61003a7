import { dayOf } from "../../src/calendar/day";
import { listedYears } from "../../src/calendar/listedYears";
import { workingCalendar, type ExtraDay } from "../../src/calendar/workingDays";

function off(year: number, days: string): ExtraDay[] {
  return days.split(" ").map((text) => {
    const [day, month] = text.split("/").map(Number);
    return { day: dayOf(year, month, day), kind: "off" };
  });
}

/** Tết 26/1/2028 (mùng 1), Giỗ Tổ 4/4, 30/4 a Sunday and 1/5 a Monday, 2/9 a Saturday, 24/11 a Friday. */
const WHOLE_2028 = "3/1 25/1 26/1 27/1 28/1 31/1 4/4 1/5 2/5 1/9 4/9 24/11";
/** Tết 25/1/2020, Giỗ Tổ 2/4, 30/4 and 1/5, one day at Quốc khánh. */
const WHOLE_2020 = "1/1 23/1 24/1 27/1 28/1 29/1 2/4 30/4 1/5 2/9";

it("takes a year of which every holiday stands in the list, and counts by it", () => {
  const list = off(2028, WHOLE_2028);
  expect(listedYears(list)).toEqual([2028]);
  const calendar = workingCalendar(list, listedYears(list));
  expect([calendar.firstYear, calendar.lastYear]).toEqual([2021, 2028]);
  expect(calendar.addWorkingDays(dayOf(2027, 12, 31), 1)).toBe(dayOf(2028, 1, 4));
  expect(listedYears(off(2020, WHOLE_2020))).toEqual([2020]);
  expect(listedYears([...off(2020, WHOLE_2020), ...list])).toEqual([2028, 2020]);
});

it.each(WHOLE_2028.split(" "))("takes no year that lacks its %s: the working days would be one too many", (lacking) => {
  expect(listedYears(off(2028, WHOLE_2028.split(" ").filter((day) => day !== lacking).join(" ")))).toEqual([]);
});

it("takes no year beyond a gap, none for its weekends, and none for make-up days", () => {
  expect(listedYears(off(2029, WHOLE_2028))).toEqual([]);
  expect(listedYears(off(2028, "1/1 2/1 8/1 9/1 15/1 16/1 22/1 23/1 29/1 30/1 29/4 30/4 2/9 3/9 25/11"))).toEqual([]);
  expect(listedYears(off(2028, WHOLE_2028).map(({ day }) => ({ day, kind: "makeUp" })))).toEqual([]);
  expect(listedYears([])).toEqual([]);
});
