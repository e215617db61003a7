import { STATUS } from "../../src/register/model/caseCodes";
import { totalOf } from "../../src/indicators/counts";
import { tally } from "../../src/indicators/tally";
import { DEFAULT_CONVENTIONS, type Conventions } from "../../src/indicators/conventions";
import type { Counter } from "../../src/indicators/figureNames";
import { tableOf, type PlainCase } from "./tables";

/** 21/8/2021 … 20/9/2021. */
const W0 = 44429;
const W1 = 44459;

/** Names of the counters that one case adds to. */
function countedAs(one: PlainCase, conventions: Partial<Conventions> = {}): Counter[] {
  const total = totalOf(tally(tableOf([one]), { from: W0, to: W1 }, { conventions: { ...DEFAULT_CONVENTIONS, ...conventions } }));
  return (Object.entries(total) as [Counter, number][]).filter(([, count]) => count === 1).map(([name]) => name).sort();
}

const rows: [string, PlainCase, Counter[]][] = [
  ["received on the first day", { received: W0, due: W1 + 5 }, ["inTime", "received"]],
  ["received on the last day", { received: W1, due: W1 + 5 }, ["inTime", "received"]],
  ["received the day before the window and open", { received: W0 - 1, due: W1 + 5 }, ["carriedOver", "inTime"]],
  ["received the day after the window", { received: W1 + 1, due: W1 + 5 }, []],
  ["received after the window, finished after it", { received: W1 + 1, due: W1 + 5, finished: W1 + 2 }, []],
  ["finished on the window's first day: carried over and resolved (the vendor's > loses it)", { received: W0 - 9, due: W0, finished: W0 }, ["carriedOver", "onTime"]],
  ["finished the day before the window", { received: W0 - 9, due: W0, finished: W0 - 1 }, []],
  ["finished on the last day", { received: W0, due: W1 + 1, finished: W1 }, ["early", "received"]],
  ["finished the day after the window: still open at its end", { received: W0, due: W1 + 1, finished: W1 + 1 }, ["inTime", "received"]],
  ["finished after the window though due before its end", { received: W0, due: W1 - 1, finished: W1 + 1 }, ["overdue", "received"]],
  ["finished a day before it was due", { received: W0, due: W0 + 5, finished: W0 + 4 }, ["early", "received"]],
  ["finished on the day it was due", { received: W0, due: W0 + 5, finished: W0 + 5 }, ["onTime", "received"]],
  ["finished a day after it was due", { received: W0, due: W0 + 5, finished: W0 + 6 }, ["late", "received"]],
  ["finished without a due day", { received: W0, finished: W0 + 6 }, ["noDueDate", "onTime", "received"]],
  ["open without a due day", { received: W0 }, ["inTime", "noDueDate", "received"]],
  ["open and due on the closing day: still in time", { received: W0, due: W1 }, ["inTime", "received"]],
  ["open and due the day before the closing day", { received: W0, due: W1 - 1 }, ["overdue", "received"]],
  ["due in the window but long finished before it", { received: W0 - 30, due: W0 + 3, finished: W0 - 3 }, []],
  ["carried over, late since before the window, still open", { received: W0 - 60, due: W0 - 30 }, ["carriedOver", "overdue"]],
  ["handed over in the window, finished before it", { received: W0 - 30, due: W0 - 9, finished: W0 - 9, handedOver: W0 }, ["handedOver"]],
  ["handed over after the window", { received: W0, due: W1, finished: W1, handedOver: W1 + 1 }, ["onTime", "received"]],
  ["handed over on the last day", { received: W0, due: W1, finished: W1, handedOver: W1 }, ["handedOver", "onTime", "received"]],
  ["online without a level", { received: W0, due: W1, channel: 2 }, ["inTime", "online", "received"]],
  ["online, level 4", { received: W0, due: W1, channel: 2, serviceLevel: 4 }, ["inTime", "online", "onlineFull", "received"]],
  ["online, level 3", { received: W0, due: W1, channel: 2, serviceLevel: 3 }, ["inTime", "online", "onlinePartial", "received"]],
  ["online, level 2: a data error, counted online only", { received: W0, due: W1, channel: 2, serviceLevel: 2 }, ["inTime", "online", "received"]],
  ["at the counter, though the procedure is level 4", { received: W0, due: W1, channel: 1, serviceLevel: 4 }, ["inTime", "received"]],
  ["online but received before the window", { received: W0 - 1, due: W1, channel: 2, serviceLevel: 4 }, ["carriedOver", "inTime"]],
  ["without a receipt day, resolved in the window", { due: W0 + 5, finished: W0 + 6 }, ["late"]],
  ["without a receipt day, open and overdue", { due: W0 }, ["overdue"]],
];

test.each(rows)("a case %s is counted by the rule", (_title, one, expected) => {
  expect(countedAs(one)).toEqual(expected);
});

const lateReturned = { received: W0, due: W0 + 2, finished: W0 + 9, status: STATUS.returned };
const earlyWithdrawn = { received: W0, due: W0 + 9, finished: W0 + 2, status: STATUS.withdrawn };
const pausedPastDue = { received: W0, due: W0 + 2, status: STATUS.pausedSupplement };

test("returned and withdrawn cases are on time by the report's convention, else judged by their days", () => {
  expect(countedAs(lateReturned)).toEqual(["lateCountedOnTime", "onTime", "received", "returned", "returnedLate"]);
  expect(countedAs(lateReturned, { returnedCounts: "byDate" })).toEqual(["late", "received", "returned", "returnedLate"]);
  expect(countedAs(earlyWithdrawn)).toEqual(["onTime", "received", "withdrawn"]);
  expect(countedAs(earlyWithdrawn, { returnedCounts: "byDate" })).toEqual(["early", "received", "withdrawn"]);
});

test("a returned case outside the window is not in the returned ones", () => {
  expect(countedAs({ ...lateReturned, finished: W1 + 1 })).toEqual(["overdue", "received"]);
  expect(countedAs({ ...lateReturned, received: W0 - 9, finished: W0 - 1 })).toEqual([]);
});

test.each([STATUS.pausedSupplement, STATUS.pausedFinance, STATUS.stopped])("paused cases (status %d) past their day are in time by default, overdue by date", (status) => {
  expect(countedAs({ ...pausedPastDue, status })).toEqual(["inTime", "pausedInTime", "received"]);
  expect(countedAs({ ...pausedPastDue, status }, { pausedCounts: "byDate" })).toEqual(["overdue", "received"]);
  expect(countedAs({ ...pausedPastDue, status, due: W1 }, { pausedCounts: "byDate" })).toEqual(["inTime", "pausedInTime", "received"]);
});

test.each([STATUS.unknown, STATUS.open, STATUS.done, STATUS.handedOver])("any other status (%d) never turns an overdue case in time", (status) => {
  expect(countedAs({ ...pausedPastDue, status })).toEqual(["overdue", "received"]);
});

test("due in the window counts by due day when asked: on time, late, and open on its day", () => {
  const table = tableOf([
    { received: W0, due: W0 + 5, finished: W0 + 5 },
    { received: W0 - 30, due: W0 + 5, finished: W0 - 3 },
    { received: W0, due: W0 + 5, finished: W0 + 6 },
    { received: W0, due: W0 + 5 },
    { received: W0, due: W1 },
    { received: W0, due: W0 + 5, finished: W1 + 3 },
    { received: W0, due: W1 + 1, finished: W0 + 1 },
    { received: W0, due: W0 - 1, finished: W0 + 1 },
    { received: W1 + 1, due: W1 },
    lateReturned,
    pausedPastDue,
    { received: W0 },
  ]);
  const total = totalOf(tally(table, { from: W0, to: W1 }, { conventions: { ...DEFAULT_CONVENTIONS, dueCounts: "dueInWindow" } }));
  expect(total.dueInWindow).toEqual({ due: 8, onTime: 3, late: 3 });
  expect(totalOf(tally(table, { from: W0, to: W1 })).dueInWindow).toBeUndefined();
});
