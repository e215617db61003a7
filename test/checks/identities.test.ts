import fc from "fast-check";
import { monthsOf } from "../../src/calendar/neighbours";
import { makePeriod } from "../../src/calendar/period";
import { checkFigures, checkTally, IDENTITIES } from "../../src/checks/identities";
import { checkReading } from "../../src/checks/reading";
import { checkGroupSums, checkMonths } from "../../src/checks/stockFlow";
import { DEFAULT_CONVENTIONS } from "../../src/indicators/conventions";
import { AT, COUNTER_COUNT } from "../../src/indicators/counterPlaces";
import { totalOf } from "../../src/indicators/counts";
import { tally, tallyByMonth } from "../../src/indicators/tally";
import { COUNTERS, type Counter } from "../../src/indicators/figureNames";
import { anyConventions } from "../indicators/anyConventions";
import { anyCases, anyWindow, tableOf } from "../indicators/tables";

const failed = (results: { rule: string; ok: boolean }[]): string[] => results.filter(({ ok }) => !ok).map(({ rule }) => rule);

test("the printed 55.845 of the districts is caught with the sum that it should be", () => {
  const [inflow] = checkFigures({ cumulative: 55845, received: 54647, carriedOver: 679 });
  expect(inflow).toMatchObject({ rule: "cumulative.inflow", ok: false, expected: 55326, actual: 55845 });
});

test("the province's printed quarter balances", () => {
  const printed = { received: 14043, carriedOver: 2191, cumulative: 16234, due: 14101, earlyAndOnTime: 14064, lateAndOverdue: 37, online: 5629, onlineFull: 5369, onlinePartial: 260 };
  const results = checkFigures(printed);
  expect(results.map(({ rule }) => rule)).toEqual(["cumulative.inflow", "due.verdicts", "online.levels", "online.received"]);
  expect(failed(results)).toEqual([]);
});

test("figures that a source does not give are not judged", () => {
  expect(checkFigures({})).toEqual([]);
  expect(checkFigures({ received: 5, resolved: 3 })).toEqual([]);
});

test("every balance holds for any register, window and conventions", () => {
  fc.assert(fc.property(anyCases, anyWindow, anyConventions, (cases, window, conventions) => {
    const table = tableOf(cases);
    expect(failed(checkTally(tally(table, window, { conventions }), table.roles))).toEqual([]);
  }));
});

test("a miscounted unit is named, whatever the counter, when its balance depends on it", () => {
  const table = tableOf([{ received: 44430, due: 44440, finished: 44439, unit: "Sở A" }, { received: 44430, unit: "Sở B" }]);
  // Parts of other counts, of which no column of the form is made.
  const free: Counter[] = ["handedOver", "noDueDate", "pausedInTime", "returnedLate", "lateCountedOnTime"];
  for (const counter of COUNTERS.filter((name) => !free.includes(name))) {
    const wrong = tally(table, { from: 44429, to: 44459 });
    wrong.counts[COUNTER_COUNT + AT[counter]] += 5;
    const results = checkTally(wrong, new Set([...table.roles, "outOfTerritory" as const])).filter(({ ok }) => !ok);
    expect(results.map(({ group }) => group)).toContain("Sở B");
    expect(results.map(({ group }) => group)).toContain("");
  }
});

test("balances are only applied to what the columns allow", () => {
  const table = tableOf([{ due: 44440, finished: 44439 }], ["due", "finished"]);
  const rules = checkTally(tally(table, { from: 44429, to: 44459 }), table.roles).map(({ rule }) => rule);
  expect(rules).toEqual(["resolved.parts", "resolved.verdicts", "due.parts", "due.verdicts", "due.lateApart"]);
});

test("“due” counted by due day is not held to the report's balance", () => {
  const table = tableOf([{ received: 44430, due: 44470, finished: 44439 }]);
  const counted = tally(table, { from: 44429, to: 44459 }, { conventions: { ...DEFAULT_CONVENTIONS, dueCounts: "dueInWindow" } });
  expect(checkTally(counted, table.roles).filter(({ rule }) => rule.startsWith("due."))).toEqual([]);
});

test("online cases of an unknown level leave a gap that is allowed, more levels than cases do not", () => {
  expect(failed(checkFigures({ online: 10, onlineFull: 6, onlinePartial: 3 }))).toEqual([]);
  expect(failed(checkFigures({ online: 10, onlineFull: 8, onlinePartial: 3 }))).toEqual(["online.levels"]);
});

test("rule ids are unique: they stand in files that users keep", () => {
  expect(new Set(IDENTITIES.map(({ rule }) => rule)).size).toBe(IDENTITIES.length);
});

test("months and quarter of one register agree, and a case moved between extracts is found", () => {
  const quarter = makePeriod("quarter", 2021, 3, 20);
  fc.assert(fc.property(anyCases, (cases) => {
    const table = tableOf(cases);
    expect(failed(checkMonths(tallyByMonth(table, monthsOf(quarter, 20)), tally(table, quarter)))).toEqual([]);
  }));
  const cases = [{ received: 44370, due: 44380 }, { received: 44440, due: 44450, finished: 44451 }];
  const months = tallyByMonth(tableOf(cases), monthsOf(quarter, 20));
  const later = tally(tableOf([...cases, { received: 44440, due: 44450, finished: 44450 }]), quarter);
  expect(failed(checkMonths(months, later))).toEqual(["months.received", "months.onTime"]);
  const otherStock = tallyByMonth(tableOf(cases.slice(1)), monthsOf(quarter, 20));
  expect(failed(checkMonths([months[0], otherStock[1], otherStock[2]], tally(tableOf(cases), quarter)))).toEqual(["months.stock", "months.closing"]);
  expect(checkMonths([], later)).toEqual([]);
});

test("units and fields make up the same whole, and a lost group is noticed", () => {
  fc.assert(fc.property(anyCases, anyWindow, (cases, window) => {
    const table = tableOf(cases);
    expect(failed(checkGroupSums(tally(table, window), totalOf(tally(table, window, { groupBy: "field" }))))).toEqual([]);
  }));
  const table = tableOf([{ received: 44430, unit: "Sở A" }, { received: 44430, unit: "Sở B" }]);
  const part = tally(tableOf([{ received: 44430, unit: "Sở A" }]), { from: 44429, to: 44459 });
  expect(failed(checkGroupSums(part, totalOf(tally(table, { from: 44429, to: 44459 }))))).toEqual(["groups.received", "groups.inTime"]);
});

test("a reading that loses a row does not balance", () => {
  const table = tableOf([{ received: 44430 }, { received: 44431 }]);
  const line = (read: number, used: number) => ({ read, used, excluded: [{ type: "duplicateCase" as const, count: 1 }, { type: "blankRow" as const, count: 2 }] });
  expect(failed(checkReading({ line: line(5, 2), table }))).toEqual([]);
  expect(failed(checkReading({ line: line(6, 2), table }))).toEqual(["reading.balance"]);
  expect(failed(checkReading({ line: line(6, 3), table }))).toEqual(["reading.table"]);
});
