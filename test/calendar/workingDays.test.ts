import fc from "fast-check";
import { dateOf, dayOf, formatDay, weekday } from "../../src/calendar/day";
import { FIRST_HOLIDAY_YEAR, HOLIDAYS, LAST_HOLIDAY_YEAR, LAST_OFFICIAL_YEAR } from "../../src/calendar/holidayTable";
import { workingCalendar } from "../../src/calendar/workingDays";
import type { ExtraDay } from "../../src/calendar/workingDays";

const FIRST = dayOf(FIRST_HOLIDAY_YEAR, 1, 1);
const LAST = dayOf(LAST_HOLIDAY_YEAR, 12, 31);
const calendar = workingCalendar();
const anyDay = fc.integer({ min: FIRST, max: LAST });
const anyExtra: fc.Arbitrary<ExtraDay[]> = fc.array(fc.record({ day: anyDay, kind: fc.constantFrom("off", "makeUp") }), { maxLength: 20 });

/** The rule said plainly, day by day: what the last entry says, else what the week says. */
function worked(day: number, extra: readonly ExtraDay[] = []): boolean {
  const last = [...HOLIDAYS, ...extra].filter((entry) => entry.day === day).pop();
  return last ? last.kind === "makeUp" : weekday(day) <= 5;
}

function addByLoop(day: number, n: number, extra: readonly ExtraDay[]): number {
  let at = day;
  for (let left = n; left > 0 && at <= LAST;) if (worked(++at, extra)) left -= 1;
  return at > LAST ? 0 : at;
}

/** The weekdays off and the worked Saturdays of domain.md 3.4, copied out once more by year. */
const PUBLISHED: Record<number, { off: string; makeUp: string }> = {
  2021: { off: "1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9", makeUp: "" },
  2022: { off: "3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9", makeUp: "" },
  2023: { off: "2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9", makeUp: "" },
  2024: { off: "1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9", makeUp: "4/5" },
  2025: { off: "1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9", makeUp: "26/4" },
  2026: { off: "1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9 24/11", makeUp: "10/1 22/8" },
  2027: { off: "1/1 4/2 5/2 8/2 9/2 10/2 16/4 30/4 3/5 2/9 3/9 24/11", makeUp: "" },
};

test.each(Object.entries(PUBLISHED))("%s: exactly the announced days differ from the week, or a due date falls on a holiday", (year, { off, makeUp }) => {
  const different: Record<"off" | "makeUp", string[]> = { off: [], makeUp: [] };
  for (let day = dayOf(Number(year), 1, 1); day <= dayOf(Number(year), 12, 31); day++) {
    const week = weekday(day) <= 5;
    if (calendar.isWorkingDay(day) !== week) different[week ? "off" : "makeUp"].push(formatDay(day).replace(/\/\d+$/, ""));
  }
  expect({ off: different.off.join(" "), makeUp: different.makeUp.join(" ") }).toEqual({ off, makeUp });
});

test("only weekdays are listed as off and only Saturdays as worked, each once, or the table hides a slip", () => {
  for (const { day, kind } of HOLIDAYS) expect([formatDay(day), weekday(day) <= 5]).toEqual([formatDay(day), kind === "off"]);
  for (const { day, kind } of HOLIDAYS) if (kind === "makeUp") expect(weekday(day)).toBe(6);
  expect(new Set(HOLIDAYS.map(({ day }) => day)).size).toBe(HOLIDAYS.length);
});

test("a day off that is worked in again on a Saturday costs no working day in its year", () => {
  for (let year = FIRST_HOLIDAY_YEAR; year <= LAST_HOLIDAY_YEAR; year++) {
    const swaps = HOLIDAYS.filter(({ day, reason }) => reason === "swap" && dateOf(day).year === year);
    expect(swaps.filter(({ kind }) => kind === "off").length).toBe(swaps.filter(({ kind }) => kind === "makeUp").length);
    const days = HOLIDAYS.filter(({ day, reason }) => reason !== "swap" && dateOf(day).year === year);
    expect(days.length).toBe(year < 2026 ? 11 : 12);
  }
});

test("the limit counts from the day after receipt, skips the bridge days and lands on the worked Saturday", () => {
  const friday = dayOf(2024, 4, 26);
  expect(formatDay(calendar.addWorkingDays(friday, 1))).toBe("2/5/2024");
  expect(formatDay(calendar.addWorkingDays(friday, 3))).toBe("4/5/2024");
  expect(formatDay(calendar.addWorkingDays(dayOf(2026, 11, 23), 1))).toBe("25/11/2026");
  expect(formatDay(calendar.addWorkingDays(dayOf(2021, 9, 1), 1))).toBe("6/9/2021");
  expect(calendar.countWorkingDays(dayOf(2021, 6, 20), dayOf(2021, 9, 20))).toBe(64);
});

test("0 days end on the day itself, or on the next that is worked", () => {
  const sunday = dayOf(2021, 9, 5);
  expect(formatDay(calendar.addWorkingDays(sunday, 0))).toBe("6/9/2021");
  expect(formatDay(calendar.nextWorkingDay(dayOf(2021, 9, 2)))).toBe("6/9/2021");
  expect(calendar.addWorkingDays(dayOf(2021, 9, 6), 0)).toBe(dayOf(2021, 9, 6));
});

test("what leaves the known years is said, never computed by the week alone", () => {
  expect(calendar.addWorkingDays(dayOf(2027, 12, 20), 30)).toBe(0);
  expect(calendar.addWorkingDays(dayOf(2020, 12, 20), 3)).toBe(0);
  expect(calendar.addWorkingDays(dayOf(2021, 1, 5), -30)).toBe(0);
  expect(calendar.countWorkingDays(dayOf(2020, 12, 20), dayOf(2021, 1, 5))).toBeNull();
  expect(calendar.countWorkingDays(dayOf(2021, 1, 5), dayOf(2028, 1, 5))).toBeNull();
  expect(calendar.nextWorkingDay(dayOf(2028, 1, 5))).toBe(0);
  expect(calendar.isWorkingDay(dayOf(2028, 1, 5))).toBe(false);
  expect(calendar.coverage(dayOf(2020, 12, 20), dayOf(2021, 1, 5))).toBe("outside");
});

test("2027 is announced: no span within the table is told to be a guess, and what the user lists takes a year's place", () => {
  expect(LAST_OFFICIAL_YEAR).toBe(2027);
  expect(HOLIDAYS.every(({ status }) => status === "official")).toBe(true);
  expect(calendar.coverage(dayOf(2021, 1, 1), dayOf(2027, 12, 31))).toBe("official");
  // Tết 4–10/2 and Quốc khánh 2–5/9: the working days around them.
  expect(formatDay(calendar.addWorkingDays(dayOf(2027, 2, 3), 1))).toBe("11/2/2027");
  expect(formatDay(calendar.addWorkingDays(dayOf(2027, 9, 1), 1))).toBe("6/9/2027");
  expect(formatDay(calendar.addWorkingDays(dayOf(2027, 11, 23), 1))).toBe("25/11/2027");
  const announced = workingCalendar([{ day: dayOf(2027, 2, 11), kind: "off" }], [2027]);
  expect(announced.coverage(dayOf(2026, 12, 20), dayOf(2027, 1, 5))).toBe("official");
  expect(announced.isWorkingDay(dayOf(2027, 2, 4))).toBe(true);
  expect(announced.isWorkingDay(dayOf(2027, 2, 11))).toBe(false);
});

test("years next to the table's can be listed; days of other years are named as unused", () => {
  const stray: ExtraDay = { day: dayOf(2030, 9, 2), kind: "off" };
  const longer = workingCalendar([{ day: dayOf(2028, 1, 3), kind: "off" }, { day: dayOf(2020, 1, 1), kind: "off" }, stray], [2028, 2020, 2030]);
  expect([longer.firstYear, longer.lastYear]).toEqual([2020, 2028]);
  expect(longer.unused).toEqual([stray]);
  expect(longer.isWorkingDay(dayOf(2028, 1, 3))).toBe(false);
  expect(longer.coverage(dayOf(2028, 1, 1), dayOf(2028, 2, 1))).toBe("official");
  expect(longer.coverage(dayOf(2026, 1, 1), dayOf(2028, 2, 1))).toBe("official");
});

test("the tables answer what a walk day by day answers, whatever days the user adds", () => {
  fc.assert(fc.property(anyExtra, anyDay, fc.integer({ min: 1, max: 120 }), (extra, day, n) => {
    const mine = workingCalendar(extra);
    expect(mine.addWorkingDays(day, n)).toBe(addByLoop(day, n, extra));
  }));
  fc.assert(fc.property(anyExtra, anyDay, fc.integer({ min: 0, max: 200 }), (extra, from, span) => {
    const to = Math.min(from + span, LAST);
    let count = 0;
    for (let day = from + 1; day <= to; day++) if (worked(day, extra)) count += 1;
    expect(workingCalendar(extra).countWorkingDays(from, to)).toBe(count);
    expect(workingCalendar(extra).countWorkingDays(to, from)).toBe(count === 0 ? 0 : -count);
  }));
});

test("adding and counting undo each other, spans add up, and going back returns to a worked day", () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 90 }), (day, n) => {
    const due = calendar.addWorkingDays(day, n);
    fc.pre(due !== 0);
    expect(calendar.isWorkingDay(due)).toBe(true);
    expect(calendar.countWorkingDays(day, due)).toBe(n);
    if (calendar.isWorkingDay(day)) expect(calendar.addWorkingDays(due, -n)).toBe(day);
  }));
  fc.assert(fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
    expect((calendar.countWorkingDays(a, b) ?? 0) + (calendar.countWorkingDays(b, c) ?? 0)).toBe(calendar.countWorkingDays(a, c));
  }));
});

test("a further holiday never shortens a limit, and a further worked day never lengthens it", () => {
  fc.assert(fc.property(anyExtra, anyDay, anyDay, fc.integer({ min: 0, max: 60 }), (extra, changed, day, n) => {
    const before = workingCalendar(extra).addWorkingDays(day, n);
    const holiday = workingCalendar([...extra, { day: changed, kind: "off" }]).addWorkingDays(day, n);
    const workday = workingCalendar([...extra, { day: changed, kind: "makeUp" }]).addWorkingDays(day, n);
    if (before !== 0 && holiday !== 0) expect(holiday).toBeGreaterThanOrEqual(before);
    if (before !== 0) expect(workday).toBeLessThanOrEqual(before);
  }));
});

test("a day off and a make-up Saturday in exchange leave every span over both as it was", () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 30 }), (start, away, wide) => {
    const off = calendar.nextWorkingDay(start);
    let saturday = off + away;
    while (weekday(saturday) !== 6 || calendar.isWorkingDay(saturday)) saturday += 1;
    const from = Math.min(off, saturday) - 1 - wide;
    const to = Math.max(off, saturday) + wide;
    fc.pre(off !== 0 && from >= FIRST && to <= LAST && saturday <= LAST);
    const swapped = workingCalendar([{ day: off, kind: "off" }, { day: saturday, kind: "makeUp" }]);
    expect(swapped.countWorkingDays(from, to)).toBe(calendar.countWorkingDays(from, to));
  }));
});

test("fractions and days that are none give no day", () => {
  for (const day of [0, NaN, -5, 44460.5]) expect(calendar.addWorkingDays(day, 3)).toBe(0);
  for (const n of [1.5, NaN, Infinity]) expect(calendar.addWorkingDays(dayOf(2021, 9, 6), n)).toBe(0);
  expect(calendar.addWorkingDays(dayOf(2021, 9, 6), 100000)).toBe(0);
});
