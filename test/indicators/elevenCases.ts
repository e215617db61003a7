import { dayOf } from "../../src/calendar/day";
import { STATUS } from "../../src/register/model/caseCodes";
import type { CaseTable } from "../../src/register/model/caseTable";
import { tableOf, type PlainCase } from "./tables";

const on = (day: number): number => dayOf(2026, 9, day);

/** September 2026 by the calendar. */
export const SEPTEMBER = { from: on(1), to: on(30) };

/** domain-2026.md 1.2, E4: a register that keeps its first appointments; m was never accepted. */
const CASES: Record<string, PlainCase & { requests?: number }> = {
  a: { received: on(3), due: on(10), finished: on(10), status: STATUS.done },
  b: { received: on(3), due: on(10), finished: on(11), status: STATUS.done },
  c: { received: on(21), due: dayOf(2026, 10, 5), status: STATUS.open },
  d: { received: on(10), due: on(24), status: STATUS.open },
  e: { received: on(7), due: on(17), requested: on(15), requests: 1, status: STATUS.pausedSupplement },
  f: { received: on(7), due: on(17), requested: on(15), requests: 2, status: STATUS.pausedSupplement },
  g: { received: on(7), due: on(14), requested: on(9), supplemented: on(16), requests: 1, finished: on(18), status: STATUS.done },
  h: { received: on(3), due: on(10), finished: on(8), status: STATUS.withdrawn },
  j: { received: dayOf(2026, 8, 28), due: on(4), finished: on(3), status: STATUS.done },
  k: { received: on(8), due: on(15), requested: on(14), requests: 2, status: STATUS.pausedSupplement },
  l: { received: on(4), due: on(11), finished: on(9), status: STATUS.done },
  m: { received: on(9), due: on(16), status: STATUS.rejectedIntake },
};

/** The register of those cases, with the name of each. */
export function elevenCases(): { table: CaseTable; names: string[] } {
  const cases = Object.values(CASES);
  const table = tableOf(cases);
  return { names: Object.keys(CASES), table: { ...table, course: { ...table.course, requests: Float64Array.from(cases, ({ requests }) => requests ?? NaN) } } };
}
