import { dayOf } from "../../src/calendar/day";
import { countProgress, portalVerdicts } from "../../src/indicators/services/portalProgress";
import { STATUS } from "../../src/register/model/caseCodes";
import type { CaseTable } from "../../src/register/model/caseTable";
import { tally } from "../../src/indicators/tally";
import { totalOf } from "../../src/indicators/counts";
import { elevenCases, SEPTEMBER } from "./elevenCases";
import { tableOf, type PlainCase } from "./tables";

const on = (day: number): number => dayOf(2026, 9, day);

function verdict(one: PlainCase, requests?: number): string {
  const table = tableOf([one]);
  const course = requests === undefined ? table.course : { ...table.course, requests: Float64Array.of(requests) };
  return portalVerdicts({ ...table, course }, SEPTEMBER)(0);
}

test("the eleven cases of September 2026 come out as counted by hand: a centre that trusts base C would sign 8 of 11", () => {
  const { table, names } = elevenCases();
  expect(countProgress(table, SEPTEMBER)).toEqual({ base: 11, inTime: 7, noDue: 0, noRequestDay: 0 });
  const at = portalVerdicts(table, SEPTEMBER);
  expect(names.filter((_, place) => at(place) === "late")).toEqual(["b", "d", "f", "k"]);
  expect(names.filter((_, place) => at(place) === "out")).toEqual(["m"]);
});

test("II.06a of the same cases has its own figures: the two are not one", () => {
  const { table } = elevenCases();
  const without: CaseTable = { ...table, course: undefined, length: 11 };
  const { received, carriedOver, early, onTime, late, inTime, overdue } = totalOf(tally(without, SEPTEMBER, {}));
  expect([received + carriedOver, early, onTime, late, inTime, overdue]).toEqual([11, 2, 2, 2, 4, 1]);
});

describe("a wait for papers", () => {
  const asked = { received: on(1), due: on(10), requested: on(8) };

  test("is taken off in calendar days, so that a case late by the register is in time by as much as it waited", () => {
    expect(verdict({ ...asked, supplemented: on(18), finished: on(20) })).toBe("inTime");
    expect(verdict({ ...asked, supplemented: on(18), finished: on(21) })).toBe("late");
  });

  test("that came to its end after the result, or before it was asked for, takes nothing off", () => {
    expect(verdict({ ...asked, supplemented: on(25), finished: on(20) })).toBe("late");
    expect(verdict({ ...asked, supplemented: on(2), finished: on(12) })).toBe("late");
  });

  test("ends a case on the day of the request, also one asked for too late", () => {
    expect(verdict(asked)).toBe("inTime");
    expect(verdict({ ...asked, requested: on(11) })).toBe("late");
  });

  test("that began before the period leaves the case out of it, and one that begins after it has not begun", () => {
    expect(verdict({ ...asked, received: on(1) - 20, requested: on(1) - 1 })).toBe("out");
    expect(verdict({ ...asked, requested: on(30) + 3 })).toBe("late");
  });

  test("that is over lets the case run to the last day of the period, less the wait", () => {
    expect(verdict({ ...asked, due: on(20), supplemented: on(18) })).toBe("inTime");
    expect(verdict({ ...asked, due: on(19), supplemented: on(18) })).toBe("late");
  });

  test("that is asked for twice is late while there is no end, and judged by its days once there is one", () => {
    expect(verdict({ ...asked, due: on(30) + 60 }, 2)).toBe("late");
    expect(verdict({ ...asked, due: on(30), finished: on(29) }, 2)).toBe("inTime");
    expect(verdict({ ...asked, due: on(30) }, 1)).toBe("inTime");
  });

  test("of which no day is known is late when the appointment has passed, and said so", () => {
    expect(verdict({ received: on(1), due: on(10), status: STATUS.pausedSupplement })).toBe("noRequestDay");
    expect(verdict({ received: on(1), due: on(30), status: STATUS.pausedSupplement })).toBe("inTime");
  });
});

describe("which cases", () => {
  test("a case that ended before the period, came after it or was never accepted is not looked at", () => {
    expect(verdict({ received: on(1) - 9, due: on(1), finished: on(1) - 1 })).toBe("out");
    expect(verdict({ received: on(30) + 1, due: on(30) + 9 })).toBe("out");
    expect(verdict({ received: on(3), due: on(9), status: STATUS.rejectedIntake })).toBe("out");
    expect(verdict({ received: on(3), due: on(9), status: STATUS.pendingIntake })).toBe("out");
  });

  test("a case that ended after the period was running on its last day", () => {
    expect(verdict({ received: on(3), due: on(29), finished: on(30) + 2 })).toBe("late");
    expect(verdict({ received: on(3), due: on(30), finished: on(30) + 2 })).toBe("inTime");
  });

  test("a returned or withdrawn case is judged by its day: nothing makes it in time", () => {
    expect(verdict({ received: on(3), due: on(9), finished: on(12), status: STATUS.returned })).toBe("late");
    expect(verdict({ received: on(3), due: on(9), finished: on(9), status: STATUS.withdrawn })).toBe("inTime");
  });

  test("an extension kept beside the first appointment is judged by the first", () => {
    expect(verdict({ received: on(3), due: on(9), dueNew: on(19), finished: on(15) })).toBe("late");
  });
});

test("without an appointment the limit decides; without either nobody can tell, and that is counted apart", () => {
  const table = tableOf([{ received: on(3), finished: on(9) }, { received: on(3), finished: on(11) }, { received: on(3), finished: on(11) }]);
  expect(countProgress(table, SEPTEMBER, (at) => (at < 2 ? on(10) : 0))).toEqual({ base: 3, inTime: 2, noDue: 1, noRequestDay: 0 });
});
