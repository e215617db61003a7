import fc from "fast-check";
import { totalOf } from "../../src/indicators/counts";
import { DEFAULT_CONVENTIONS } from "../../src/indicators/conventions";
import { missingFor } from "../../src/indicators/availability";
import { RATE_BASES } from "../../src/indicators/types";
import { figuresOf } from "../../src/indicators/figures";
import { tally } from "../../src/indicators/tally";
import { STATUS } from "../../src/register/model/caseCodes";
import type { ColumnRole } from "../../src/register/model/roles";
import { anyConventions } from "./anyConventions";
import { anyCases, anyWindow, tableOf, type PlainCase } from "./tables";

const WINDOW = { from: 100, to: 130 };

/** 2 early, 3 on time, 1 late, 2 in time, 1 overdue: nine cases of which none was sent back. */
const NINE: PlainCase[] = [
  ...[104, 105].map((finished) => ({ received: 101, due: 110, finished, status: STATUS.done })),
  ...[1, 2, 3].map(() => ({ received: 101, due: 110, finished: 110, status: STATUS.done })),
  { received: 101, due: 110, finished: 112, status: STATUS.done },
  ...[140, 150].map((due) => ({ received: 120, due, status: STATUS.open })), { received: 101, due: 110, status: STATUS.open },
];
/** Returned two days late, withdrawn one day late, withdrawn in time, returned without an appointment. */
const SENT_BACK: PlainCase[] = [
  { received: 101, due: 110, finished: 112, status: STATUS.returned }, { received: 101, due: 110, finished: 111, status: STATUS.withdrawn },
  { received: 101, due: 110, finished: 109, status: STATUS.withdrawn }, { received: 101, finished: 109, status: STATUS.returned },
];

const figures = (cases: readonly PlainCase[], base: "A" | "B" | "C" = "A", conventions = DEFAULT_CONVENTIONS) => figuresOf(totalOf(tally(tableOf(cases), WINDOW, { conventions })), base);

test("both rates stand beside the chosen one, each on its own base: TT 01 = ((8)+(9))/(7), QĐ 766 = ((8)+(9)+(12))/(3)", () => {
  for (const base of RATE_BASES) expect(figures(NINE, base)).toMatchObject({ onTimeRateTT01: 5 / 6, base766: 9, onTime766: 7, late766: 2, onTimeRate766: 7 / 9 });
  expect(figures(NINE)).toMatchObject({ onTimeRate: 5 / 7 });
});

test("QĐ 766 judges late refusals by their days, the others count them as on time by convention", () => {
  expect(figures([...NINE, ...SENT_BACK])).toMatchObject({
    returned: 2, withdrawn: 2, returnedLate: 2, lateCountedOnTime: 2,
    onTimeRate: 9 / 11, onTimeRateTT01: 9 / 10, base766: 13, onTime766: 9, late766: 4, onTimeRate766: 9 / 13,
  });
});

test("late refusals are taken off once: where the convention judges them by date, they are late already", () => {
  const byDate = { ...DEFAULT_CONVENTIONS, returnedCounts: "byDate" } as const;
  expect(figures([...NINE, ...SENT_BACK], "A", byDate)).toMatchObject({ returnedLate: 2, lateCountedOnTime: 0, onTimeRateTT01: 7 / 10, onTime766: 9, late766: 4, onTimeRate766: 9 / 13 });
});

test("nothing to share is no rate, never 100 %", () => {
  expect(figures([])).toMatchObject({ onTimeRateTT01: null, onTimeRate766: null });
  expect(figures([{ received: 120, due: 150, status: STATUS.open }])).toMatchObject({ onTimeRateTT01: null, onTimeRate766: 1 });
});

test("each rate says what it lacks", () => {
  const roles = (...names: ColumnRole[]) => new Set(names);
  expect(missingFor("onTimeRate766", roles("due", "finished"))).toEqual(["received"]);
  expect(missingFor("onTimeRateTT01", roles("due", "finished"))).toEqual([]);
  expect(missingFor("onTimeRateTT01", roles("received", "finished"))).toEqual(["due"]);
  expect(missingFor("returnedLate", roles("due", "finished"))).toEqual(["status"]);
});

test("under every combination of conventions the rates lie within 0 and 1, what is on time and late by QĐ 766 is all, and the columns of II.06a balance", () => {
  fc.assert(fc.property(anyCases, anyWindow, anyConventions, fc.constantFrom(...RATE_BASES), (cases, window, conventions, base) => {
    const of = figuresOf(totalOf(tally(tableOf(cases.map((each) => ({ ...each, received: each.received || 1 }))), window, { conventions })), base);
    for (const rate of [of.onTimeRateTT01, of.onTimeRate766]) expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true);
    expect(of.onTime766 + of.late766).toBe(of.base766);
    expect([of.base766, of.resolved + of.pending, of.resolved]).toEqual([of.cumulative, of.cumulative, of.early + of.onTime + of.late]);
    expect(of.lateCountedOnTime <= of.returnedLate && of.returnedLate <= of.returnedAndWithdrawn && of.lateCountedOnTime <= of.onTime).toBe(true);
    if (base === "B") expect(of.onTimeRate).toBe(of.onTimeRateTT01);
    if (base === "C") expect([of.onTimeRate, of.onTimeCount, of.lateCount]).toEqual([of.onTimeRate766, of.onTime766, of.late766]);
  }), { numRuns: 150 });
});
