import fc from "fast-check";
import { totalOf } from "../../../src/indicators/counts";
import { figuresOf } from "../../../src/indicators/figures";
import { tally } from "../../../src/indicators/tally";
import { STATUS } from "../../../src/register/model/caseCodes";
import { compareFrozen } from "../../../src/report/freeze/compareFrozen";
import { countChanges, unitChanges, CHANGE_COUNTS } from "../../../src/report/freeze/figureChanges";
import { frozenState } from "../../../src/report/freeze/frozenState";
import { tallyFrozen } from "../../../src/report/freeze/tallyFrozen";
import type { FrozenCase } from "../../../src/report/freeze/types";
import { caseOf, FROM, QUARTER, TO } from "../cases";
import { anyLater, anyNamedCase, anySettings, open, PERIOD, shuffled, tableOf, type NamedCase } from "./frozenCases";

function named(id: string, day: number, took: number, more: Partial<NamedCase> = {}): NamedCase {
  return { ...caseOf("Sở Y tế", day, took), id, ...more };
}

function compared(before: NamedCase[], after: NamedCase[]) {
  return compareFrozen(frozenState(open(tableOf(before)), PERIOD, QUARTER), open(tableOf(after)));
}

describe("the law of a freeze", () => {
  it("counts from the frozen cases exactly what the report printed: else the frozen list would not be the figures' own", () => {
    fc.assert(fc.property(fc.array(anyNamedCase, { maxLength: 60 }), anySettings, (cases, settings) => {
      const table = tableOf(cases);
      const state = frozenState(open(table), PERIOD, settings);
      expect(totalOf(tallyFrozen(state.cases, state))).toEqual(totalOf(tally(table, PERIOD, { conventions: settings.conventions })));
    }));
  });

  it("explains every difference of every figure by the listed cases, of the whole and of each unit", () => {
    fc.assert(fc.property(anyLater, anySettings, ({ before, after }, settings) => {
      const comparison = compareFrozen(frozenState(open(tableOf(before)), PERIOD, settings), open(tableOf(after)));
      const figures = (cases: NamedCase[]) => figuresOf(totalOf(tally(tableOf(cases), PERIOD, { conventions: settings.conventions })), settings.rateBase);
      const [then, now] = [figures(before), figures(after)];
      for (const each of countChanges(comparison)) {
        expect([each.name, each.before, each.now]).toEqual([each.name, then[each.name], now[each.name]]);
        expect([each.name, each.added + each.removed + each.changed]).toEqual([each.name, each.difference]);
      }
      const sides = (["before", "now"] as const).map((side) => tallyFrozen(comparison.changes.flatMap((change): FrozenCase[] => (change[side] ? [change[side]] : [])), comparison.frozen));
      const moved = (unit: string, name: (typeof CHANGE_COUNTS)[number]): number => {
        const [was, is] = sides.map((side) => figuresOf(totalOf({ ...side, ...only(side, unit) }), settings.rateBase)[name]);
        return is - was;
      };
      for (const change of unitChanges(comparison)) for (const name of CHANGE_COUNTS) expect([change.unit, name, moved(change.unit, name)]).toEqual([change.unit, name, change.now[name] - change.before[name]]);
    }));
  });

  it("finds nothing when rows and sheets only changed places", () => {
    fc.assert(fc.property(fc.array(anyNamedCase, { maxLength: 40 }), fc.integer(), anySettings, (cases, seed, settings) => {
      const comparison = compareFrozen(frozenState(open(tableOf(cases)), PERIOD, settings), open(tableOf(shuffled(cases, seed))));
      expect([comparison.changes, comparison.progressed]).toEqual([[], 0]);
    }));
  });

  it("lists each case once on each side, and only cases that are not the same", () => {
    fc.assert(fc.property(anyLater, anySettings, ({ before, after }, settings) => {
      const { changes, frozen, progressed } = compareFrozen(frozenState(open(tableOf(before)), PERIOD, settings), open(tableOf(after)));
      const [was, is] = [changes.flatMap((change) => change.before ?? []), changes.flatMap((change) => change.now ?? [])];
      expect([new Set(was).size, new Set(is).size]).toEqual([was.length, is.length]);
      expect(was.length + progressed).toBeLessThanOrEqual(frozen.cases.length);
      for (const change of changes) if (change.kind === "changed") expect(change.what.length).toBeGreaterThan(0);
    }));
  });
});

/** A tally of one unit alone. */
function only(side: ReturnType<typeof tallyFrozen>, unit: string): Partial<ReturnType<typeof tallyFrozen>> {
  const at = side.groups.indexOf(unit);
  const width = side.groups.length === 0 ? 0 : side.counts.length / side.groups.length;
  if (at < 0) return { groups: [], counts: new Float64Array(0) };
  return {
    groups: [unit], counts: side.counts.slice(at * width, (at + 1) * width), dueInWindow: side.dueInWindow.slice(at, at + 1),
    dueInWindowOnTime: side.dueInWindowOnTime.slice(at, at + 1), dueInWindowLate: side.dueInWindowLate.slice(at, at + 1),
  };
}

describe("a later run of the same period", () => {
  it("tells a case that was entered late, with its day before the freeze", () => {
    const { changes } = compared([named("A", 1, 3)], [named("A", 1, 3), named("B", 2, 3)]);
    expect(changes).toMatchObject([{ id: "B", kind: "added", before: null, now: { row: 7 }, classNow: { arrival: "received", state: "early" }, counts: true }]);
  });

  it("tells a deleted case, though nothing of it is left in the register", () => {
    const { changes } = compared([named("A", 1, 3), named("B", 2, 9)], [named("A", 1, 3)]);
    expect(changes).toMatchObject([{ id: "B", kind: "removed", now: null, classBefore: { state: "late" } }]);
  });

  it("tells an overwritten due day even where the class stays: it is how late cases become timely", () => {
    const { changes } = compared([named("A", 1, 9), named("B", 2, 3)], [named("A", 1, 9, { due: FROM + 30 }), named("B", 2, 3, { due: FROM + 8 })]);
    expect(changes).toMatchObject([
      { id: "A", kind: "changed", what: ["due"], classBefore: { state: "late" }, classNow: { state: "early" }, counts: true },
      { id: "B", kind: "changed", what: ["due"], counts: false },
    ]);
  });

  it("leaves work that went on after the period alone: else every open case would be called a change", () => {
    const open = named("A", 80, -1, { due: TO + 3 });
    const { changes, progressed } = compared([open], [{ ...open, finished: TO + 2, handedOver: TO + 3, status: STATUS.handedOver }]);
    expect([changes, progressed]).toEqual([[], 1]);
  });

  it("tells a completion that was dated back into the period", () => {
    const late = named("A", 70, -1, { due: TO - 5, finished: TO + 9, status: STATUS.done });
    const { changes } = compared([late], [{ ...late, finished: TO - 6 }]);
    expect(changes).toMatchObject([{ what: ["finished"], classBefore: { state: "overdue" }, classNow: { state: "early" } }]);
  });

  it("tells a status that moves a paused case to overdue, and a case that moved to another unit", () => {
    const paused = named("A", 1, -1, { status: STATUS.pausedSupplement });
    const { changes } = compared([paused, named("B", 1, 3)], [{ ...paused, status: STATUS.open }, named("B", 1, 3, { unit: "Sở Xây dựng" })]);
    expect(changes).toMatchObject([{ id: "A", what: ["status"] }, { id: "B", what: ["unit"], counts: true }]);
  });

  it("still shows where a case is that left the period by a changed day: it was not deleted", () => {
    const { changes } = compared([named("A", 1, 3)], [named("B", 1, 3, { received: FROM - 90, finished: FROM - 80, handedOver: FROM - 80 }), named("A", 1, 3, { received: TO + 5, due: TO + 9, finished: TO + 8, handedOver: TO + 8 })]);
    expect(changes).toMatchObject([{ id: "A", kind: "changed", classNow: { state: "outside" }, now: { row: 7 }, counts: true }]);
  });

  it("follows an id whatever its case and blanks, and cases without an id by what they say", () => {
    const before = [named("H62-1", 1, 3), named("", 2, 3), named("", 3, 3)];
    const { changes, unmatched } = compared(before, [named(" h62-1", 1, 3), named("", 3, 3), named("", 2, 9)]);
    expect(changes.map(({ kind, id }) => [kind, id])).toEqual([["added", ""], ["removed", ""]]);
    expect(unmatched).toEqual({ before: 2, now: 2 });
  });
});
