import fc from "fast-check";
import { aggregateTally, mergeAggregates } from "../../src/indicators/aggregateTally";
import { countsOf, mergeTallies, totalOf } from "../../src/indicators/counts";
import { figuresOf } from "../../src/indicators/figures";
import { tally } from "../../src/indicators/tally";
import type { Tally } from "../../src/indicators/types";
import { checkAggregate } from "../../src/checks/aggregate";
import { readAggregate } from "../../src/register/aggregate/readAggregate";
import { anyCases, anyWindow, tableOf } from "./tables";

const HEADER = [
  ["STT", "Đơn vị", "Số hồ sơ nhận giải quyết", "", "", "", "Số lượng hồ sơ đã giải quyết", "", "", "", "Số lượng hồ sơ đang giải quyết", "", ""],
  ["", "", "Tổng số", "Trong kỳ", "", "Từ kỳ trước", "Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn", "Tổng số", "Trong hạn", "Quá hạn"],
  ["", "", "", "Trực tuyến", "Trực tiếp, dịch vụ bưu chính", "", "", "", "", "", "", "", ""],
  ["(1)", "(2)", "(3)=(4)+(5)+(6)", "(4)", "(5)", "(6)", "(7)=(8)+(9)+(10)", "(8)", "(9)", "(10)", "(11)=(12)+(13)", "(12)", "(13)"],
];

/** A tally printed as form II.06a, by the rules of domain.md 1.3 and nothing of the product. */
function printed(counted: Tally): unknown[][] {
  const row = (name: string, ordinal: unknown, f: ReturnType<typeof figuresOf>): unknown[] => [
    ordinal, name, f.cumulative, f.online, f.received - f.online, f.carriedOver, f.resolved, f.early, f.onTime, f.late, f.pending, f.inTime, f.overdue,
  ];
  const rows = counted.groups.map((name, group) => row(name, group + 1, figuresOf(countsOf(counted, group))));
  return [...HEADER, ...rows, row("Tổng số", "", figuresOf(totalOf(counted)))];
}

const PRINTED = ["received", "online", "carriedOver", "early", "onTime", "late", "inTime", "overdue"] as const;

it("reads back from a printed form II.06a the very tally that it was printed from, and finds no fault with it", () => {
  fc.assert(fc.property(anyCases, anyWindow, (cases, window) => {
    const named = cases.map((one) => ({ ...one, unit: one.unit === "" ? "Sở D" : one.unit }));
    const counted = tally(tableOf(named), window);
    const table = readAggregate({ sheet: "II.06a", top: 1, left: 1, rows: printed(counted) });
    if (table === null) return expect(cases).toHaveLength(0);
    const back = aggregateTally(table);
    expect(back.tally.groups).toEqual(counted.groups);
    counted.groups.forEach((_name, group) => {
      const [mine, theirs] = [countsOf(back.tally, group), countsOf(counted, group)];
      for (const counter of PRINTED) expect([counter, mine[counter]]).toEqual([counter, theirs[counter]]);
    });
    for (const counter of PRINTED) expect(back.gives.has(counter)).toBe(true);
    expect(back.gives.has("handedOver")).toBe(false);
    expect(checkAggregate(table).filter(({ ok }) => !ok)).toEqual([]);
  }));
});

it("adds up tables of other units and cases of a register as if all had been cases", () => {
  fc.assert(fc.property(anyCases, anyCases, anyWindow, (a, b, window) => {
    const first = a.map((one) => ({ ...one, unit: "Sở A" }));
    const second = b.map((one) => ({ ...one, unit: "Sở B" }));
    if (second.length === 0) return;
    const table = readAggregate({ sheet: "II.06a", top: 1, left: 1, rows: printed(tally(tableOf(second), window)) });
    if (table === null) throw new Error("no table");
    const merged = totalOf(mergeTallies([tally(tableOf(first), window), aggregateTally(table).tally]));
    const whole = totalOf(tally(tableOf([...first, ...second]), window));
    for (const counter of PRINTED) expect([counter, merged[counter]]).toEqual([counter, whole[counter]]);
  }));
});

it("gives of several tables only what all of them give, so that a lacking split is never shown as 0", () => {
  const split = readAggregate({ sheet: "A", top: 1, left: 1, rows: [["Đơn vị", "Lũy kế", "Trước hạn", "Đúng hạn", "Chậm hạn", "Trong hạn", "Quá hạn"], ["Xã A", 10, 5, 2, 1, 1, 1]] });
  const joint = readAggregate({ sheet: "B", top: 1, left: 1, rows: [["Đơn vị", "Lũy kế", "Đúng và trước hạn", "Chậm hạn", "Trong hạn", "Quá hạn"], ["Xã B", 20, 17, 1, 1, 1]] });
  if (!split || !joint) throw new Error("no table");
  const merged = mergeAggregates([aggregateTally(split), aggregateTally(joint)]);
  const figures = figuresOf(totalOf(merged.tally));
  expect(merged.gives.has("early")).toBe(false);
  expect(merged.gives.has("earlyAndOnTime")).toBe(true);
  expect([figures.earlyAndOnTime, figures.cumulative, figures.due]).toEqual([24, 30, 28]);
});
