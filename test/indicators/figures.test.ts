import fc from "fast-check";
import { DEFAULT_CONVENTIONS } from "../../src/indicators/conventions";
import { mergeTallies, totalOf } from "../../src/indicators/counts";
import { figuresOf } from "../../src/indicators/figures";
import { tally } from "../../src/indicators/tally";
import { groupFigures, meanOnlineRate, unitsAtFull, unitsWithOnline } from "../../src/indicators/units";
import { COUNTERS } from "../../src/indicators/figureNames";
import type { Counts, RateBase } from "../../src/indicators/types";
import { rateText } from "../../src/locales/numberText";
import { anyCases, anyWindow, tableOf } from "./tables";
import type { PlainCase } from "./tables";

const counts = (some: Partial<Counts>): Counts => ({ ...(Object.fromEntries(COUNTERS.map((name) => [name, 0])) as Counts), ...some });
/** The province's month and quarter, the districts' quarter: open in time 2.133 and 481 follow from the printed figures. */
const province9 = counts({ received: 4131, carriedOver: 2171, early: 4000, onTime: 157, late: 10, overdue: 2, inTime: 2133, returned: 60, withdrawn: 30 });
const provinceQ3 = counts({ received: 14043, carriedOver: 2191, early: 14000, onTime: 64, late: 33, overdue: 4, inTime: 2133 });
const districtQ3 = counts({ received: 54647, carriedOver: 679, early: 52000, onTime: 910, late: 1900, overdue: 35, inTime: 481 });

test.each([
  ["9/2021 of the province on base A", province9, "A", "99,71%", "0,29%"],
  ["9/2021 of the province on base C", province9, "C", "99,81%", "0,19%"],
  ["Q3/2021 of the province on base A", provinceQ3, "A", "99,74%", "0,26%"],
  ["Q3/2021 of the province on base C", provinceQ3, "C", "99,77%", "0,23%"],
  ["Q3/2021 of the districts on base A", districtQ3, "A", "96,47%", "3,53%"],
  ["Q3/2021 of the districts on base C", districtQ3, "C", "96,50%", "3,50%"],
] as const)("%s prints as the report does", (_title, given, base, onTime, late) => {
  const figures = figuresOf(given, base);
  expect(rateText(figures.onTimeCount, figures.baseCount)).toBe(onTime);
  expect(rateText(figures.lateCount, figures.baseCount)).toBe(late);
});

test("the sums of the report follow from the counters", () => {
  expect(figuresOf(province9)).toMatchObject({ cumulative: 6302, due: 4169, resolved: 4167, pending: 2135, earlyAndOnTime: 4157, lateAndOverdue: 12, rateBase: "A", baseCount: 4169 });
  expect(figuresOf(districtQ3).cumulative).toBe(55326);
  expect(rateText(90, figuresOf(province9).baseCount)).toBe("2,16%");
  expect(figuresOf(province9).returnedAndWithdrawnRate).toBe(90 / 4169);
});

test("base B leaves open cases out of both of its rates (121 of 125, never beside 7 of 128)", () => {
  const one = figuresOf(counts({ early: 100, onTime: 21, late: 4, inTime: 6, overdue: 3 }), "B");
  expect([one.onTimeRate, one.lateRate, one.baseCount]).toEqual([121 / 125, 4 / 125, 125]);
});

test("on every base the two rates make up the whole", () => {
  fc.assert(fc.property(anyCases, anyWindow, fc.constantFrom<RateBase>("A", "B", "C"), (cases, window, base) => {
    const { onTimeCount, lateCount, baseCount, onTimeRate } = figuresOf(totalOf(tally(tableOf(cases), window)), base);
    expect(onTimeCount + lateCount).toBe(baseCount);
    expect(onTimeRate === null).toBe(baseCount === 0);
  }));
});

test("due by due day has its own numerators, so a rate never exceeds 100 %", () => {
  fc.assert(fc.property(anyCases, anyWindow, (cases, window) => {
    const total = totalOf(tally(tableOf(cases), window, { conventions: { ...DEFAULT_CONVENTIONS, dueCounts: "dueInWindow" } }));
    const { due, onTimeCount, lateCount, onTimeRate } = figuresOf(total, "A");
    expect(onTimeCount + lateCount).toBeLessThanOrEqual(due);
    expect(onTimeRate ?? 0).toBeLessThanOrEqual(1);
  }));
});

test("where nothing happened a rate is missing, neither 0 % nor 100 %", () => {
  const none = figuresOf(counts({}));
  for (const rate of [none.onTimeRate, none.lateRate, none.onlineRate, none.onlineFullRate, none.returnedRate]) expect(rate).toBeNull();
});

const W = { from: 44429, to: 44459 };
const at = (unit: string, more: Partial<PlainCase> = {}): PlainCase => ({ received: 44430, due: 44440, finished: 44439, unit, ...more });
const mixed = tally(tableOf([
  at("Sở A", { channel: 2 }), at("Sở A"), at("Sở B"), at("Sở B"), at("Sở B"), at("Sở C", { channel: 2 }), at("Sở C", { finished: 44445 }),
  at("Sở D", { received: 44400 }), { received: 44400, finished: 44401, unit: "Sở E" }, at("", { channel: 2 }),
]), W);

test("the mean online share counts units without online cases as 0, leaves out units without receipts and says how many", () => {
  expect(meanOnlineRate(mixed, "meanOfUnits")).toEqual({ mean: 1 / 3, n: 3, method: "meanOfUnits" });
  expect(meanOnlineRate(mixed, "pooled")).toEqual({ mean: 3 / 8, n: 3, method: "pooled" });
  expect(meanOnlineRate(mergeTallies([]), "meanOfUnits")).toEqual({ mean: null, n: 0, method: "meanOfUnits" });
});

test("cases without a unit never count as a unit", () => {
  expect(unitsWithOnline(mixed)).toBe(2);
  expect(unitsAtFull(mixed)).toEqual(["Sở A", "Sở B", "Sở D"]);
  expect(groupFigures(mixed).map(({ name }) => name)).toEqual(["", "Sở A", "Sở B", "Sở C", "Sở D", "Sở E"]);
});

test("a unit with nothing due is not at 100 %", () => {
  const one = tally(tableOf([at("Sở A", { finished: 0, due: 44500 })]), W);
  expect(unitsAtFull(one)).toEqual([]);
  expect(unitsAtFull(one, "C")).toEqual(["Sở A"]);
});
