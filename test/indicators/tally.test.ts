import fc from "fast-check";
import { workingCalendar } from "../../src/calendar/workingDays";
import { monthsOf } from "../../src/calendar/neighbours";
import { makePeriod } from "../../src/calendar/period";
import { countsOf, mergeTallies, totalOf } from "../../src/indicators/counts";
import { tally, tallyByMonth } from "../../src/indicators/tally";
import { COUNTERS } from "../../src/indicators/figureNames";
import type { Counts, Tally } from "../../src/indicators/types";
import type { Conventions } from "../../src/indicators/conventions";
import { STATUS } from "../../src/register/model/caseCodes";
import { anyConventions } from "./anyConventions";
import { anyCases, anyCaseWithCourse, anyWindow, tableOf, type PlainCase } from "./tables";

const calendar = workingCalendar();

/** Day by day: how many working days lie after a day, up to another. */
function workingDaysIn(after: number, until: number): number {
  let count = 0;
  for (let day = after + 1; day <= until; day++) count += Number(calendar.isWorkingDay(day));
  return count;
}

/** Day by day: the n-th working day after a day; n = 0 is the day itself, or the next that is worked. */
function workingDayAfter(start: number, n: number): number {
  let day = start;
  for (let left = n; left > 0;) {
    day++;
    left -= Number(calendar.isWorkingDay(day));
  }
  while (!calendar.isWorkingDay(day)) day++;
  return day;
}

/** The appointment and the state of a case at the closing day, domain-2026.md 5 R3, R8, R9 in the plainest words. */
function asItRan(one: PlainCase, w1: number, how: Conventions): PlainCase {
  const { received: r = 0, due: d = 0, finished: e = 0, status = 0, dueNew = 0, requested: asked = 0, supplemented: given = 0 } = one;
  const isOpen = !e || e > w1;
  const answered = given > 0 && given <= (isOpen ? w1 : e) && given >= asked;
  let due = d;
  if (how.extensionCounts === "newDue" && dueNew) due = dueNew;
  else if (d && answered && how.supplementCounts === "pause" && asked) due = workingDayAfter(d, workingDaysIn(asked, given));
  else if (d && answered && how.supplementCounts === "restart" && asked <= d && d >= r) due = workingDayAfter(given, workingDaysIn(r, d));
  if (how.restDayCounts === "nextWorkingDay" && due) while (!calendar.isWorkingDay(due)) due++;
  if (!isOpen || !asked) return { ...one, due };
  if (asked > w1 || answered) return { ...one, due, status: status === STATUS.pausedSupplement ? STATUS.open : status };
  if (how.pausedCounts === "resolvedOnRequest") return { ...one, due, finished: Math.max(asked, r) };
  return { ...one, due, status: STATUS.pausedSupplement };
}

/** domain.md 2.2 case by case, in the plainest words: knows nothing of the loop. */
function plainCount(cases: readonly PlainCase[], w0: number, w1: number, how: Conventions): Counts {
  const counts = Object.fromEntries(COUNTERS.map((name) => [name, 0])) as Counts;
  for (const one of cases.map((each) => asItRan(each, w1, how))) {
    const { received: r = 0, due: d = 0, finished: e = 0, handedOver: k = 0, status = 0, channel = 0, serviceLevel = 0 } = one;
    const isNew = r >= w0 && r <= w1 && !(e && e < w0);
    const isOld = r > 0 && r < w0 && (!e || e >= w0);
    const ended = status === STATUS.returned || status === STATUS.withdrawn;
    const paused = ([STATUS.pausedSupplement, STATUS.pausedFinance, STATUS.stopped] as number[]).includes(status);
    const resolved = (isNew || isOld) && e > 0 && e >= w0 && e <= w1;
    const open = (isNew || isOld) && !resolved;
    const onTimeByRule = !d || (ended && how.returnedCounts === "onTime");
    const openInTime = open && (!d || d >= w1 || (paused && how.pausedCounts !== "byDate"));
    counts.received += Number(isNew);
    counts.carriedOver += Number(isOld);
    counts.online += Number(isNew && channel === 2);
    counts.onlineFull += Number(isNew && channel === 2 && serviceLevel === 4);
    counts.onlinePartial += Number(isNew && channel === 2 && serviceLevel === 3);
    counts.early += Number(resolved && !onTimeByRule && e < d);
    counts.onTime += Number(resolved && (onTimeByRule || e === d));
    counts.late += Number(resolved && !onTimeByRule && e > d);
    counts.inTime += Number(openInTime);
    counts.overdue += Number(open && !openInTime);
    counts.returned += Number(resolved && status === STATUS.returned);
    counts.withdrawn += Number(resolved && status === STATUS.withdrawn);
    const isLate = resolved && ended && d > 0 && e > d;
    counts.returnedLate += Number(isLate);
    counts.lateCountedOnTime += Number(isLate && how.returnedCounts === "onTime");
    counts.handedOver += Number(k >= w0 && k <= w1);
    counts.noDueDate += Number((isNew || isOld) && !d);
    counts.pausedInTime += Number(openInTime && paused);
  }
  return counts;
}

const byName = (whole: Tally): Map<string, unknown> => new Map(whole.groups.map((name, group) => [name, countsOf(whole, group)]));

test("the pass agrees with counting by hand for any cases, window and conventions", () => {
  fc.assert(fc.property(fc.oneof(anyCases, fc.array(anyCaseWithCourse, { maxLength: 40 })), anyWindow, anyConventions, (cases, { from, to }, conventions) => {
    const total = totalOf(tally(tableOf(cases), { from, to }, { conventions }));
    expect(total).toMatchObject(plainCount(cases, from, to, conventions));
  }), { numRuns: 500 });
});

test("every case of the period is resolved or open, exactly once", () => {
  fc.assert(fc.property(fc.array(anyCaseWithCourse, { maxLength: 40 }), anyWindow, anyConventions, (cases, window, conventions) => {
    const { received, carriedOver, early, onTime, late, inTime, overdue } = totalOf(tally(tableOf(cases), window, { conventions }));
    expect(received + carriedOver).toBe(early + onTime + late + inTime + overdue);
  }));
});

test("by unit or by field, the groups add up to the same whole", () => {
  fc.assert(fc.property(anyCases, anyWindow, (cases, window) => {
    expect(totalOf(tally(tableOf(cases), window, { groupBy: "field" }))).toEqual(totalOf(tally(tableOf(cases), window)));
  }));
});

test("the order of rows never changes a figure", () => {
  fc.assert(fc.property(anyCases, anyWindow, (cases, window) => {
    expect(byName(tally(tableOf([...cases].reverse()), window))).toEqual(byName(tally(tableOf(cases), window)));
  }));
});

test("sheets, files and chunks counted apart add up to the whole", () => {
  fc.assert(fc.property(anyCases, fc.nat(60), anyWindow, anyConventions, (cases, cut, window, conventions) => {
    const parts = [cases.slice(0, cut), cases.slice(cut)].map((part) => tally(tableOf(part), window, { conventions }));
    const merged = mergeTallies(parts);
    const whole = tally(tableOf(cases), window, { conventions });
    for (const [name, counts] of byName(whole)) if (cases.length > 0) expect(byName(merged).get(name)).toEqual(counts);
    expect(totalOf(merged)).toEqual(totalOf(whole));
  }));
});

test("the closing stock of a month is the opening stock of the next, and months add up to the quarter", () => {
  fc.assert(fc.property(anyCases, (cases) => {
    const quarter = makePeriod("quarter", 2021, 3, 20);
    const table = tableOf(cases);
    const months = tallyByMonth(table, monthsOf(quarter, 20)).map(totalOf);
    const whole = totalOf(tally(table, quarter));
    for (let i = 1; i < months.length; i++) expect(months[i].carriedOver).toBe(months[i - 1].inTime + months[i - 1].overdue);
    for (const flow of ["received", "early", "onTime", "late", "returned", "withdrawn", "handedOver", "online"] as const) {
      expect(months.reduce((sum, month) => sum + month[flow], 0)).toBe(whole[flow]);
    }
    expect(months[2].overdue).toBe(whole.overdue);
  }));
});

test("the source table is only read", () => {
  const table = tableOf([{ received: 44430, due: 44440, unit: "Sở A" }]);
  const before = JSON.stringify({ ...table, roles: [...table.roles] });
  tally(table, { from: 44429, to: 44459 });
  expect(JSON.stringify({ ...table, roles: [...table.roles] })).toBe(before);
});

test("cases without a unit are in the totals; without such cases there is no nameless group", () => {
  const window = { from: 44429, to: 44459 };
  expect(tally(tableOf([{ received: 44430 }, { received: 44430, unit: "Sở A" }]), window).groups).toEqual(["", "Sở A"]);
  expect(tally(tableOf([{ received: 44430, unit: "Sở A" }]), window).groups).toEqual(["Sở A"]);
  expect(tally(tableOf([{ received: 44400, finished: 44401 }, { received: 44430, unit: "Sở A" }]), window).groups).toEqual(["Sở A"]);
});

test("units without a case in the period stay in the list with zeros", () => {
  const quiet = tally(tableOf([{ received: 44300, finished: 44301, unit: "Sở B" }, { received: 44430, unit: "Sở A" }]), { from: 44429, to: 44459 });
  expect(quiet.groups).toEqual(["Sở B", "Sở A"]);
  expect(countsOf(quiet, 0).received).toBe(0);
});

test("an empty table and a merge of nothing give zeros, not a failure", () => {
  expect(totalOf(tally(tableOf([]), { from: 44429, to: 44459 })).received).toBe(0);
  expect(totalOf(tally({ ...tableOf([]), units: [] }, { from: 44429, to: 44459 })).received).toBe(0);
  expect(mergeTallies([]).groups).toEqual([]);
  expect(totalOf(mergeTallies([])).received).toBe(0);
});

test("a window from day 0 does not take missing days for days in it", () => {
  const total = totalOf(tally(tableOf([{ due: 44440 }]), { from: 0, to: 44459 }));
  expect([total.handedOver, total.received, total.early]).toEqual([0, 0, 0]);
});
