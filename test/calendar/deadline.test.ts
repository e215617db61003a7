import fc from "fast-check";
import { dateOf, dayOf, formatDay, weekday, type Day } from "../../src/calendar/day";
import { apologyBy, byLaw, deadline, dueInForce, monthsAfter, type Deadline, type LimitUnit } from "../../src/calendar/deadline";
import { HOLIDAYS } from "../../src/calendar/holidayTable";
import { openBefore, OPENING_HOURS } from "../../src/calendar/openingHours";
import { workingCalendar } from "../../src/calendar/workingDays";
import published from "./deadlines/calendar.json";
import { clockOf, isoDayOf, momentOf, momentText, UNIT_OF, WORKED } from "./deadlines/workedCases";

const calendar = workingCalendar();
const LAW = byLaw(calendar);

/** A limit as a line: what is shown of the end, or why there is none. */
function end(received: string, limit: number, unit: LimitUnit, { cutoff = "", restDay = "law" as "law" | "next" } = {}): string {
  const found = deadline(momentOf(received), limit, unit, { ...LAW, cutoff: cutoff ? clockOf(cutoff) : null, restDay });
  return shown(found, unit === "hours");
}

function shown(found: Deadline, withClock: boolean): string {
  if (found.fault === null) return momentText(found, withClock);
  return found.fault === "outside" ? `outside ${found.year}` : found.fault;
}

describe("the worked cases, by which centres check their own appointments", () => {
  it.each(WORKED.deadline)("$received + $limit $unit → $due ($why)", ({ received, limit, unit, cutoff, restDay, due }) => {
    expect(end(received, limit, UNIT_OF[unit], { cutoff, restDay: restDay === "next" ? "next" : "law" })).toBe(due);
  });

  it.each(WORKED.workdays)("$from … $to: $days ($why)", ({ from, to, days }) => {
    expect(calendar.countWorkingDays(isoDayOf(from), isoDayOf(to))).toBe(days);
  });

  it.each(WORKED.apologyBy)("an apology for $due by $apologyBy ($why)", ({ due, apologyBy: by }) => {
    expect(formatDay(apologyBy(isoDayOf(due), calendar))).toBe(formatDay(isoDayOf(by)));
  });

  it.each(WORKED.dueOnRestDay)("due on $due is due on $dueInForce ($why)", ({ due, dueInForce: inForce }) => {
    expect(formatDay(dueInForce(isoDayOf(due), calendar))).toBe(formatDay(isoDayOf(inForce)));
  });

  it.each(WORKED.supplement)("a supplement that makes the limit $mode: $due ($why)", ({ mode, received, limit, unit, requested, supplemented, firstDue, due }) => {
    expect(end(received, limit, UNIT_OF[unit])).toBe(firstDue);
    const stop = calendar.countWorkingDays(isoDayOf(requested), isoDayOf(supplemented)) ?? NaN;
    const moved = mode === "restart" ? end(supplemented, limit, UNIT_OF[unit]) : mode === "pause" ? end(firstDue, stop, "workingDays") : firstDue;
    expect(moved).toBe(due);
  });

  it.each(published.windows)("$period has $workingDays working days", ({ from, to, days, workingDays }) => {
    expect(isoDayOf(to) - isoDayOf(from) + 1).toBe(days);
    expect(calendar.countWorkingDays(isoDayOf(from) - 1, isoDayOf(to))).toBe(workingDays);
  });
});

it.each(Object.entries(published.years))("the published calendar of %s is ours, day by day and month by month", (year, { off, makeUp, months, year: inYear }) => {
  const ours = (kind: "off" | "makeUp"): string[] => HOLIDAYS.filter((each) => each.kind === kind && dateOf(each.day).year === Number(year))
    .map(({ day }) => `${String(dateOf(day).month).padStart(2, "0")}-${String(dateOf(day).day).padStart(2, "0")}`);
  expect({ off: ours("off"), makeUp: ours("makeUp") }).toEqual({ off, makeUp });
  const last = (month: number): Day => (month === 0 ? dayOf(Number(year), 1, 1) : (dayOf(Number(year), month + 1, 1) || dayOf(Number(year) + 1, 1, 1)) - 1);
  const worked = months.map((_days, at) => Array.from({ length: last(at + 1) - last(at) + (at === 0 ? 1 : 0) }, (_each, i) => last(at + 1) - i).filter((day) => calendar.isWorkingDay(day)).length);
  expect(worked).toEqual(months);
  expect(worked.reduce((sum, days) => sum + days, 0)).toBe(inYear);
});

describe("working days", () => {
  it.each([
    ["over Tết 2025", "2025-01-24", 1, "2025-02-03"], ["into Tết 2024", "2024-02-07", 1, "2024-02-15"], ["over Tết 2021", "2021-02-09", 3, "2021-02-19"],
    ["received within Tết", "2026-02-18 09:00", 2, "2026-02-24"], ["over Giỗ Tổ 2024", "2024-04-17", 1, "2024-04-19"],
    ["over the swapped Monday 2026", "2026-04-24", 1, "2026-04-28"], ["over 24/11 of its first year", "2026-11-23", 1, "2026-11-25"],
    ["over 24/11 before it was a holiday", "2025-11-23", 1, "2025-11-24"], ["to the worked Saturday of January 2026", "2026-01-09", 1, "2026-01-10"],
    ["received on the worked Saturday 2024", "2024-05-04", 1, "2024-05-06"], ["to the last day known", "2027-12-30", 1, "2027-12-31"],
    ["none, on a working day", "2021-09-06", 0, "2021-09-06"], ["none, on a Sunday", "2021-09-05", 0, "2021-09-06"], ["over 29/2", "2024-02-28", 2, "2024-03-01"],
  ])("%s", (_what, received, limit, due) => {
    expect(end(received, limit, "workingDays")).toBe(due);
  });

  it("say nothing of the clock until a closing time is set", () => {
    expect(end("2021-09-06 23:59", 1, "workingDays")).toBe("2021-09-07");
    expect(end("2021-09-06 15:00", 1, "workingDays", { cutoff: "15:00" })).toBe("2021-09-07");
    expect(end("2021-09-06 15:01", 1, "workingDays", { cutoff: "15:00" })).toBe("2021-09-08");
    expect(end("2026-08-21 16:00", 1, "workingDays", { cutoff: "15:00" })).toBe("2026-08-24");
  });

  it("of half a day are hours: a morning's receipt is due the same day", () => {
    expect(end("2021-09-06 07:30", 0.5, "workingDays")).toBe("2021-09-06");
    expect(end("2021-09-06 10:00", 0.5, "workingDays")).toBe("2021-09-06");
    expect(end("2021-09-06 13:30", 0.5, "workingDays")).toBe("2021-09-06");
    expect(end("2021-09-06 13:31", 0.5, "workingDays")).toBe("2021-09-07");
    expect(end("2021-09-06 16:00", 1.5, "workingDays")).toBe("2021-09-08");
    expect(end("2021-09-04 09:00", 0.5, "workingDays")).toBe("2021-09-06");
    expect(end("2021-09-06 15:30", 0.5, "workingDays", { cutoff: "15:00" })).toBe("2021-09-07");
  });
});

describe("calendar days and months", () => {
  it.each([
    ["days to a weekday", "2021-09-06", 10, "days", "2021-09-16"], ["days to a Sunday", "2021-09-06", 6, "days", "2021-09-13"],
    ["days into Tết", "2026-02-01", 15, "days", "2026-02-23"], ["days to the worked Saturday 2025", "2025-04-16", 10, "days", "2025-04-26"],
    ["days to an unworked Saturday", "2026-11-18", 10, "days", "2026-11-30"], ["days to the swapped Friday", "2026-01-01", 1, "days", "2026-01-05"],
    ["no days", "2021-09-02", 0, "days", "2021-09-06"],
    ["a month over 29/2", "2024-01-29", 1, "months", "2024-02-29"], ["a month to 28/2", "2023-01-31", 1, "months", "2023-02-28"],
    ["a month to 29/2", "2024-01-31", 1, "months", "2024-02-29"], ["a month from 29/2", "2024-02-29", 1, "months", "2024-03-29"],
    ["a year from 29/2", "2024-02-29", 12, "months", "2025-02-28"], ["six months over New Year", "2021-08-31", 6, "months", "2022-02-28"],
    ["a month to a Sunday", "2021-08-05", 1, "months", "2021-09-06"], ["a month to 2/9", "2021-08-02", 1, "months", "2021-09-06"],
    ["a month within December", "2025-11-30", 1, "months", "2025-12-30"], ["a month to December", "2025-11-01", 1, "months", "2025-12-01"],
    ["no months", "2021-09-04", 0, "months", "2021-09-06"],
  ] as const)("%s", (_what, received, limit, unit, due) => {
    expect(end(received, limit, unit)).toBe(due);
  });

  it("run from the next working day when received after the closing time", () => {
    expect(end("2021-09-01 16:00", 10, "days", { cutoff: "15:00" })).toBe("2021-09-16");
    expect(end("2021-09-01 16:00", 1, "months", { cutoff: "15:00" })).toBe("2021-10-06");
  });

  it("cannot be cut into parts: half a month is 15 days or 10, and nobody says which", () => {
    expect(end("2021-09-06", 1.5, "days")).toBe("fraction");
    expect(end("2021-09-06", 0.5, "months")).toBe("fraction");
  });
});

describe("the same day", () => {
  it.each([
    ["up to the closing time", "2021-09-06 09:00", "15:00", "2021-09-06"], ["without a closing time", "2021-09-06 23:00", "", "2021-09-06"],
    ["on a Saturday", "2021-09-04 09:00", "15:00", "2021-09-06"], ["on a Saturday after the closing time", "2021-09-04 16:00", "15:00", "2021-09-06"],
    ["on the worked Saturday", "2024-05-04 09:00", "15:00", "2024-05-04"], ["on the worked Saturday, late", "2024-05-04 15:01", "15:00", "2024-05-06"],
    ["on the eve of Tết, late", "2026-02-13 15:30", "15:00", "2026-02-23"],
  ])("%s", (_what, received, cutoff, due) => {
    expect(end(received, 0, "sameDay", { cutoff })).toBe(due);
  });
});

describe("hours", () => {
  it.each([
    ["within the morning", "2021-09-06 08:00", 2, "2021-09-06 10:00"], ["to the end of the morning", "2021-09-06 07:30", 4, "2021-09-06 11:30"],
    ["over lunch", "2021-09-06 11:00", 1, "2021-09-06 14:00"], ["to the end of the day", "2021-09-06 16:30", 1, "2021-09-06 17:30"],
    ["before the opening", "2021-09-06 06:00", 1, "2021-09-06 08:30"], ["at the moment of the break", "2021-09-06 11:30", 1, "2021-09-06 14:30"],
    ["a day at the same time", "2021-09-06 08:00", 8, "2021-09-07 08:00"], ["two days over a holiday", "2021-08-31 09:15", 16, "2021-09-06 09:15"],
    ["a day from the break", "2021-09-06 12:15", 8, "2021-09-07 13:30"], ["a day from closed doors", "2021-09-06 18:00", 8, "2021-09-08 07:30"],
    ["a day and a half", "2021-09-06 10:00", 12, "2021-09-07 16:00"], ["part of an hour", "2021-09-06 09:00", 0.25, "2021-09-06 09:15"],
    ["over night, ended in the afternoon", "2021-09-06 16:30", 6, "2021-09-07 14:30"], ["on the worked Saturday", "2024-05-04 16:30", 2, "2024-05-06 13:30"],
    ["over night to the end of the morning", "2021-09-06 17:30", 4, "2021-09-07 13:30"], ["none in the break", "2021-09-06 12:00", 0, "2021-09-06 13:30"],
    ["none on a Sunday", "2021-09-05 09:00", 0, "2021-09-06 07:30"],
  ])("%s", (_what, received, limit, due) => {
    expect(end(received, limit, "hours")).toBe(due);
  });

  it("that end on another day's morning can be due at the moment itself, where a centre hands out results then", () => {
    const rules = { ...LAW, hours: { ...OPENING_HOURS, morningAfter: "moment" as const } };
    expect(shown(deadline(momentOf("2021-09-06 16:30"), 4, "hours", rules), true)).toBe("2021-09-07 10:30");
    expect(shown(deadline(momentOf("2021-09-03 09:00"), 2, "hours", rules), true)).toBe("2021-09-06 09:30");
  });

  it("pass while the office is open, whatever the moment: a hours between agree", () => {
    const rules = { ...LAW, hours: { ...OPENING_HOURS, morningAfter: "moment" as const } };
    fc.assert(fc.property(fc.integer({ min: dayOf(2021, 1, 1), max: dayOf(2027, 10, 1) }), fc.integer({ min: 0, max: 86399 }), fc.integer({ min: 1, max: 200_000 }), (day, second, seconds) => {
      const found = deadline({ day, second }, seconds / 3600, "hours", rules);
      if (found.fault !== null) throw new Error(found.fault);
      const today = calendar.isWorkingDay(day) ? 28800 - openBefore(OPENING_HOURS, second) : 0;
      const daysBetween = (calendar.countWorkingDays(day, found.day) ?? NaN) - 1;
      expect(today + daysBetween * 28800 + openBefore(OPENING_HOURS, found.second)).toBe(seconds);
    }));
  });
});

describe("what has no answer is said", () => {
  it.each([
    ["a receipt before the table", "2020-12-31", 5, "workingDays", "outside 2020"], ["a receipt behind it", "2028-01-03", 5, "days", "outside 2028"],
    ["an end in working days", "2027-12-30", 2, "workingDays", "outside 2028"], ["an end in days", "2027-12-20", 12, "days", "outside 2028"],
    ["an end in months", "2027-12-01", 1, "months", "outside 2028"], ["an end far away", "2021-09-06", 40_000, "days", "outside 2131"],
    ["an end in hours", "2027-12-31 16:00", 4, "hours", "outside 2028"], ["half a day", "2027-12-31 16:00", 0.5, "workingDays", "outside 2028"],
    ["the same day, late", "2027-12-31 16:00", 0, "sameDay", "outside 2028"], ["a rest day at the end", "2027-12-18", 15, "days", "outside 2028"],
    ["no end at all", "2021-09-06", 1e12, "workingDays", "outside 2028"], ["no end in days", "2021-09-06", 1e15, "days", "outside 2028"],
    ["no end in months", "2021-09-06", 1e9, "months", "outside 2028"], ["no end in hours", "2021-09-06", 1e300, "hours", "outside 2028"],
    ["a limit below 0", "2021-09-06", -1, "workingDays", "negative"], ["hours below 0", "2021-09-06", -0.5, "hours", "negative"], ["no number", "2021-09-06", NaN, "days", "negative"],
  ] as const)("%s", (_what, received, limit, unit, said) => {
    expect(end(received, limit, unit, { cutoff: unit === "sameDay" ? "15:00" : "" })).toBe(said);
  });

  it("no apology day before the table", () => {
    expect(apologyBy(dayOf(2021, 1, 4), calendar)).toBe(0);
    expect(apologyBy(dayOf(2028, 1, 4), calendar)).toBe(0);
  });
});

describe("whatever the receipt", () => {
  const day = fc.integer({ min: dayOf(2021, 1, 1), max: dayOf(2027, 6, 1) });

  it("a limit never ends on a rest day, nor before a shorter one", () => {
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 86399 }), fc.integer({ min: 0, max: 60 }), fc.constantFrom("workingDays", "days", "hours", "months"), fc.boolean(),
      (received, second, limit, unit: LimitUnit, late) => {
        const rules = { ...LAW, cutoff: late ? 54000 : null, hours: { ...OPENING_HOURS, morningAfter: "moment" as const } };
        const count = unit === "months" ? limit % 7 : limit;
        const [shorter, longer] = [count, count + 1].map((n) => deadline({ day: received, second }, n, unit, rules));
        if (shorter.fault !== null || longer.fault !== null) return;
        expect(calendar.isWorkingDay(shorter.day)).toBe(true);
        expect(longer.day * 86400 + longer.second).toBeGreaterThanOrEqual(shorter.day * 86400 + shorter.second);
      }));
  });

  it("n days counted behind it end n days later", () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 90 }), (received, n) => {
      const found = deadline({ day: received, second: 0 }, n, "workingDays", LAW);
      expect(found.fault === null && calendar.countWorkingDays(received, found.day)).toBe(n);
    }));
  });

  it("months keep the day, or end on their last", () => {
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 36 }), (received, months) => {
      const [from, to] = [dateOf(received), dateOf(monthsAfter(received, months))];
      expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
      expect(to.day === from.day || (to.day < from.day && dateOf(monthsAfter(received, months) + 1).day === 1)).toBe(true);
    }));
  });

  it("the apology is due on a worked day with none between it and the due day", () => {
    fc.assert(fc.property(fc.integer({ min: dayOf(2021, 1, 6), max: dayOf(2027, 12, 31) }), (due) => {
      const by = apologyBy(due, calendar);
      expect(by < due && calendar.isWorkingDay(by)).toBe(true);
      expect(calendar.countWorkingDays(by, due - 1)).toBe(0);
      expect(weekday(by)).toBeGreaterThan(0);
    }));
  });
});
