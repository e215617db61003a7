import fc from "fast-check";
import { makePeriod } from "../../src/calendar/period";
import { formatDay } from "../../src/calendar/day";
import { coverage } from "../../src/indicators/coverage";
import { lastDayIn, lastDaySeen, wholeTable } from "../../src/indicators/dataSpan";
import { totalOf } from "../../src/indicators/counts";
import { tally } from "../../src/indicators/tally";
import { provinceRegister } from "../samples/provinceRegister";
import { districtRegister } from "../samples/districtRegister";
import type { SampleRegister } from "../samples/sheet";
import { tableOf } from "./tables";
import type { PlainCase } from "./tables";

const q2 = makePeriod("quarter", 2021, 2, 20);
const q3 = makePeriod("quarter", 2021, 3, 20);

/** A case a day from `from` to `to`, each finished five days later. */
function steady(from: number, to: number, step = 1): PlainCase[] {
  const cases: PlainCase[] = [];
  for (let day = from; day <= to; day += step) cases.push({ received: day, due: day + 7, finished: day + 5 });
  return cases;
}

test("a register kept through both quarters covers both", () => {
  const table = tableOf(steady(q2.from - 30, q3.to));
  expect([coverage(table, q2), coverage(table, q3)]).toEqual([{ covered: true, reason: "covered" }, { covered: true, reason: "covered" }]);
});

test("an extract of one quarter with its carried-over cases does not cover the quarter before", () => {
  const extract = steady(q2.from, q3.to).filter(({ finished = 0 }) => finished >= q3.from);
  expect(coverage(tableOf(extract), q3).covered).toBe(true);
  expect(coverage(tableOf(extract), q2)).toEqual({ covered: false, reason: "noEarlierCases" });
  const longRunning = Array.from({ length: 90 }, (_, i) => ({ received: q2.from + i, due: q3.to, finished: q3.from + 5 }));
  const older = { received: q2.from - 20, due: q3.to, finished: q3.from };
  expect(coverage(tableOf([...extract, ...longRunning, older]), q2)).toEqual({ covered: false, reason: "finishedGap" });
});

test("a register that begins with the period knows nothing of the cases carried over", () => {
  expect(coverage(tableOf(steady(q3.from, q3.to)), q3)).toEqual({ covered: false, reason: "noEarlierCases" });
});

test("a month that is missing in the middle, or an early end, is noticed", () => {
  const hole = steady(q2.from - 30, q3.to).filter(({ received = 0 }) => received < q3.from + 31 || received > q3.from + 61);
  expect(coverage(tableOf(hole), q3)).toEqual({ covered: false, reason: "receivedGap" });
  expect(coverage(tableOf(steady(q2.from - 30, q3.to - 20)), q3)).toEqual({ covered: false, reason: "receivedGap" });
  expect(coverage(tableOf([]), q3)).toEqual({ covered: false, reason: "noCases" });
});

test("the nine days of Tết are no gap, and a quiet register is not called incomplete", () => {
  const tet = steady(q2.from - 30, q3.to).filter(({ received = 0 }) => received < q3.from + 40 || received > q3.from + 48);
  expect(coverage(tableOf(tet), q3).covered).toBe(true);
  expect(coverage(tableOf(steady(q2.from - 30, q3.to, 7)), q3).covered).toBe(true);
});

function sampleTable(register: SampleRegister): ReturnType<typeof tableOf> {
  return tableOf(register.rows.map((row) => ({ received: Math.floor(Number(row[6])), due: Number(row[7]), finished: Number(row[8] ?? 0), handedOver: Number(row[9] ?? 0) })));
}

test("the sample registers cover their quarter and, in it, August before September", () => {
  for (const table of [sampleTable(provinceRegister()), sampleTable(districtRegister())]) {
    expect(coverage(table, q3).covered).toBe(true);
    expect(coverage(table, makePeriod("month", 2021, 8, 20)).covered).toBe(true);
    expect(coverage(table, q2).covered).toBe(false);
  }
});

test("one mistyped year does not move the end of the data", () => {
  const days = Int32Array.from({ length: 400 }, (_, i) => 44100 + (i % 365));
  expect(lastDayIn([days])).toBe(44464);
  expect(formatDay(lastDayIn([Int32Array.of(...days, 80985)]))).toBe("25/9/2021");
  expect(lastDayIn([Int32Array.of(...days, 44600)])).toBe(44600 - 136);
});

test("a small register's last case counts, however long the silence before it", () => {
  expect(lastDayIn([Int32Array.of(44100, 44101, 44102, 44600)])).toBe(44600);
  expect(lastDayIn([Int32Array.of(0, 0)])).toBe(0);
  expect(lastDayIn([])).toBe(0);
  expect(lastDayIn([Int32Array.of(44100)])).toBe(44100);
});

test("data that are dense to their end end on their last day", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 44000, max: 44080 }), { minLength: 1, maxLength: 50 }), (days) => {
    expect(lastDayIn([Int32Array.from(days)])).toBe(Math.max(...days));
  }));
});

test("all cases of the table are counted when no period is given, judged as of the last day seen", () => {
  const table = tableOf([{ received: 44400, due: 44410, finished: 44411 }, { received: 44420, due: 44430 }, { received: 44440, due: 44445 }, { received: 44450, due: 44455, finished: 44451 }]);
  const total = totalOf(tally(table, wholeTable(lastDaySeen(table))));
  expect(total).toMatchObject({ received: 4, carriedOver: 0, late: 1, early: 1, overdue: 2, inTime: 0 });
});
