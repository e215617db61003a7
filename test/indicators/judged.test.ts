import fc from "fast-check";
import { dayOf } from "../../src/calendar/day";
import { judgedBy, waitsOn } from "../../src/indicators/judged";
import { rulesOf } from "../../src/indicators/classify";
import { DEFAULT_CONVENTIONS, type Conventions } from "../../src/indicators/conventions";
import { totalOf } from "../../src/indicators/counts";
import { VERDICTS } from "../../src/indicators/verdict";
import { tally } from "../../src/indicators/tally";
import type { Counts } from "../../src/indicators/types";
import { STATUS } from "../../src/register/model/caseCodes";
import { anyConventions } from "./anyConventions";
import { anyCaseWithCourse, anyWindow, tableOf, type PlainCase } from "./tables";

const september = { from: dayOf(2026, 9, 1), to: dayOf(2026, 9, 30) };
const on = (day: number, month = 9): number => dayOf(2026, month, day);

function counted(one: PlainCase, conventions: Partial<Conventions> = {}, window = september): Counts {
  return totalOf(tally(tableOf([one]), window, { conventions: { ...DEFAULT_CONVENTIONS, ...conventions } }));
}

/** The one verdict of a case; "outside" when it is in none. */
function verdict(one: PlainCase, conventions: Partial<Conventions> = {}, window = september): string {
  const counts = counted(one, conventions, window);
  return VERDICTS.find((name) => counts[name] === 1) ?? "outside";
}

describe("a case that waits for papers", () => {
  const waiting: PlainCase = { received: on(7), due: on(17), requested: on(15) };

  it("is in time at the closing day by its dates, whatever its status says today: an extract of December would print September otherwise", () => {
    expect(verdict({ ...waiting, status: STATUS.open })).toBe("inTime");
    expect(counted({ ...waiting, status: STATUS.open }).pausedInTime).toBe(1);
    expect(verdict({ ...waiting, supplemented: on(5, 10), finished: on(9, 10), status: STATUS.done })).toBe("inTime");
  });

  it("does not wait before papers were asked for, nor after they came, though it does today", () => {
    const today = { received: on(7, 8), due: on(28, 8), requested: on(5, 10), status: STATUS.pausedSupplement };
    expect(verdict(today)).toBe("overdue");
    expect(verdict({ ...waiting, supplemented: on(21), status: STATUS.pausedSupplement })).toBe("overdue");
  });

  it("waits again when papers were asked for after the last ones came", () => {
    expect(verdict({ ...waiting, supplemented: on(10) })).toBe("inTime");
    expect(waitsOn({ requested: Int32Array.of(on(15)), supplemented: Int32Array.of(on(10)) }, 0, on(30))).toBe(true);
  });

  it("goes by today's status where no day says anything", () => {
    expect(verdict({ received: on(7), due: on(17), requested: 0, status: STATUS.pausedSupplement })).toBe("inTime");
    expect(waitsOn({ requested: Int32Array.of(0) }, 0, on(30))).toBeNull();
  });

  it("is resolved on the day of the request by the third convention, and judged by it", () => {
    const how = { pausedCounts: "resolvedOnRequest" } as const;
    expect(verdict(waiting, how)).toBe("early");
    expect(verdict({ ...waiting, requested: on(17) }, how)).toBe("onTime");
    expect(verdict({ ...waiting, requested: on(18) }, how)).toBe("late");
    expect(verdict({ ...waiting, received: on(7, 8), due: on(17, 8), requested: on(10, 8) }, how)).toBe("outside");
    expect(verdict({ received: on(7), due: on(17), status: STATUS.pausedSupplement }, how)).toBe("inTime");
    expect(verdict({ ...waiting, supplemented: on(21), finished: on(25) }, how)).toBe("late");
  });
});

describe("an extended case", () => {
  const extended: PlainCase = { received: on(1), due: on(10), dueNew: on(20), finished: on(15), status: STATUS.done };

  it("is late by its first appointment and early by its second", () => {
    expect(verdict(extended)).toBe("late");
    expect(verdict(extended, { extensionCounts: "newDue" })).toBe("early");
    expect(verdict({ ...extended, dueNew: 0 }, { extensionCounts: "newDue" })).toBe("late");
  });

  it("without a first appointment is judged by the second only where that is the rule", () => {
    expect(verdict({ ...extended, due: 0, finished: on(25) })).toBe("onTime");
    expect(verdict({ ...extended, due: 0, finished: on(25) }, { extensionCounts: "newDue" })).toBe("late");
  });
});

describe("a case that was supplemented", () => {
  // Received Mon 7/9, due Thu 17/9 = 8 working days; asked for on Wed 9/9, given on Wed 16/9 = 5 working days.
  const supplemented: PlainCase = { received: on(7), due: on(17), requested: on(9), supplemented: on(16), finished: on(24) };

  it("has its appointment moved by the wait: 17/9 and five working days are 24/9", () => {
    expect(verdict(supplemented)).toBe("late");
    expect(verdict(supplemented, { supplementCounts: "pause" })).toBe("onTime");
    expect(verdict({ ...supplemented, finished: on(25) }, { supplementCounts: "pause" })).toBe("late");
  });

  it("has its whole limit again: eight working days after 16/9 are 28/9", () => {
    expect(verdict({ ...supplemented, finished: on(28) }, { supplementCounts: "restart" })).toBe("onTime");
    expect(verdict({ ...supplemented, finished: on(29) }, { supplementCounts: "restart" })).toBe("late");
  });

  it("is not made good of a lateness that was there before papers were asked for", () => {
    const late = { ...supplemented, requested: on(18), supplemented: on(21), finished: on(22) };
    expect(verdict(late, { supplementCounts: "pause" })).toBe("late");
    expect(verdict(late, { supplementCounts: "restart" })).toBe("late");
  });

  it("moves no appointment by papers that came after the closing day", () => {
    const open = { received: on(1), due: on(10), requested: on(8), supplemented: on(6, 10), status: STATUS.open };
    expect(verdict(open, { supplementCounts: "pause", pausedCounts: "byDate" })).toBe("overdue");
  });

  it("adds nothing to a second appointment, which was made knowing of the wait", () => {
    const how = { supplementCounts: "pause", extensionCounts: "newDue" } as const;
    expect(verdict({ ...supplemented, dueNew: on(22) }, how)).toBe("late");
  });
});

describe("an appointment on a day off", () => {
  const onSaturday: PlainCase = { received: on(1), due: on(12), finished: on(14) };

  it("stays as recorded, or moves to Monday by the convention", () => {
    expect(verdict(onSaturday)).toBe("late");
    expect(verdict(onSaturday, { restDayCounts: "nextWorkingDay" })).toBe("onTime");
  });

  it("does not move off a Saturday that the centre works", () => {
    const conventions = { ...DEFAULT_CONVENTIONS, restDayCounts: "nextWorkingDay" } as const;
    const ownDays = [{ day: on(12), kind: "makeUp", note: "" }] as const;
    expect(totalOf(tally(tableOf([onSaturday]), september, { conventions, ownDays })).late).toBe(1);
  });
});

describe("moving appointments", () => {
  const MOVED = ["extensionCounts", "supplementCounts", "restDayCounts"] as const;

  it("never changes what was received or carried over, resolved or open: a convention would make cases come and go", () => {
    fc.assert(fc.property(fc.array(anyCaseWithCourse, { maxLength: 40 }), anyWindow, anyConventions, anyConventions, (cases, window, one, other) => {
      const moved = { ...one, ...Object.fromEntries(MOVED.map((name) => [name, other[name]])) };
      const sums = (conventions: Conventions): number[] => {
        const counts = totalOf(tally(tableOf(cases), window, { conventions }));
        return [counts.received, counts.carriedOver, counts.early + counts.onTime + counts.late, counts.inTime + counts.overdue, counts.online, counts.handedOver];
      };
      expect(sums(moved)).toEqual(sums(one));
    }), { numRuns: 200 });
  });

  it("never changes received or carried over by how waiting cases are judged, unless they have ended when they were asked", () => {
    fc.assert(fc.property(fc.array(anyCaseWithCourse, { maxLength: 40 }), anyWindow, (cases, window) => {
      const [inTime, byDate] = (["inTime", "byDate"] as const).map((pausedCounts) => totalOf(tally(tableOf(cases), window, { conventions: { ...DEFAULT_CONVENTIONS, pausedCounts } })));
      expect([byDate.received, byDate.carriedOver]).toEqual([inTime.received, inTime.carriedOver]);
      const ended = totalOf(tally(tableOf(cases), window, { conventions: { ...DEFAULT_CONVENTIONS, pausedCounts: "resolvedOnRequest" } }));
      expect(ended.received).toBe(inTime.received);
      const before = cases.filter(({ received = 0, finished = 0, requested = 0, supplemented = 0 }) => (
        received > 0 && received < window.from && (finished === 0 || finished > window.to) && requested > 0 && requested < window.from && !(supplemented >= requested && supplemented <= window.to)
      ));
      expect(inTime.carriedOver - ended.carriedOver).toBe(before.length);
    }), { numRuns: 200 });
  });

  it("leaves the columns of a register as they are", () => {
    fc.assert(fc.property(fc.array(anyCaseWithCourse, { minLength: 1, maxLength: 20 }), anyWindow, anyConventions, (cases, window, conventions) => {
      const table = tableOf(cases);
      judgedBy(table, rulesOf(window, conventions));
      expect(table).toEqual(tableOf(cases));
    }), { numRuns: 50 });
  });
});
