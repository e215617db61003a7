import fc from "fast-check";
import { availableCounters, missingFor } from "../../src/indicators/availability";
import { COUNTERS } from "../../src/indicators/figureNames";
import { COLUMN_ROLES, type ColumnRole } from "../../src/register/model/roles";

const roles = (...names: ColumnRole[]): Set<ColumnRole> => new Set(names);

test("a register with all columns allows every counter, an empty one none", () => {
  expect([...availableCounters(roles(...COLUMN_ROLES))].sort()).toEqual([...COUNTERS].sort());
  expect(availableCounters(roles()).size).toBe(0);
});

test("due and finished days alone allow what is judged by days, not receipts or stocks", () => {
  expect([...availableCounters(roles("due", "finished"))].sort()).toEqual(["early", "late", "lateCountedOnTime", "onTime", "overdue"]);
});

test("without a channel column online cases are not available instead of 0", () => {
  const given = roles("received", "due", "finished", "unit");
  expect(availableCounters(given).has("online")).toBe(false);
  expect(missingFor("online", given)).toEqual(["channel"]);
  expect(missingFor("onlineRate", given)).toEqual(["channel"]);
  expect(missingFor("onlineFullRate", roles("received", "channel"))).toEqual(["serviceLevel"]);
});

test("the hand-over day stands in for a missing day of completion", () => {
  expect(missingFor("onTimeRate", roles("due", "handedOver"))).toEqual([]);
  expect(missingFor("onTimeRate", roles("due"))).toEqual(["finished"]);
  expect(missingFor("resolved", roles("handedOver"))).toEqual([]);
  expect(missingFor("cumulative", roles("finished"))).toEqual(["received"]);
});

test("one more column never takes a counter away", () => {
  fc.assert(fc.property(fc.subarray([...COLUMN_ROLES]), fc.constantFrom(...COLUMN_ROLES), (some, more) => {
    const before = availableCounters(new Set(some));
    const after = availableCounters(new Set([...some, more]));
    expect([...before].every((counter) => after.has(counter))).toBe(true);
  }));
});
