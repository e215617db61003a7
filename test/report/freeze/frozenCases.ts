import type { OpenReading } from "../../../src/indicators/openPart";
import fc from "fast-check";
import { makePeriod } from "../../../src/calendar/period";
import type { CaseTable } from "../../../src/register/model/caseTable";
import { CHANNEL, STATUS } from "../../../src/register/model/caseCodes";
import type { ReportSettings } from "../../../src/report/request/request";
import { anyConventions } from "../../indicators/anyConventions";
import { FROM, QUARTER } from "../cases";
import { readingOf, type PlainCase } from "../readings";

export interface NamedCase extends PlainCase {
  id: string;
}

export const PERIOD = makePeriod("quarter", 2021, 3, 20);

/** A case table with ids. */
export function tableOf(cases: readonly NamedCase[]): CaseTable {
  const { table } = readingOf(cases);
  return { ...table, more: { ...table.more, caseIds: cases.map(({ id }) => id) } };
}

const day = (least: number, most: number): fc.Arbitrary<number> => fc.integer({ min: FROM + least, max: FROM + most });
const dayOrNone = (least: number, most: number): fc.Arbitrary<number> => fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: day(least, most) });

/** Ids repeat, differ in case only, are missing, look like formulas. */
export const anyId = fc.oneof(fc.integer({ min: 1, max: 25 }).map((n) => `H62-${n}`), fc.constantFrom("", "h62-3", " H62-4 ", "=1+1", "'H62-5", "1,23457E+15", "0"));

export const anyNamedCase: fc.Arbitrary<NamedCase> = fc.record({
  id: anyId,
  unit: fc.constantFrom("", "Sở Xây dựng", "Sở Y tế", "=1+1"),
  received: fc.oneof({ weight: 9, arbitrary: day(-40, 110) }, { weight: 1, arbitrary: fc.constant(0) }),
  due: dayOrNone(-30, 120), finished: dayOrNone(-30, 120), handedOver: dayOrNone(-30, 120),
  status: fc.constantFrom(...Object.values(STATUS)), channel: fc.constantFrom(...Object.values(CHANNEL)), level: fc.constantFrom(0, 2, 3, 4),
});

export const anySettings: fc.Arbitrary<ReportSettings> = fc.record({
  rateBase: fc.constantFrom("A" as const, "B" as const, "C" as const),
  conventions: anyConventions,
}).map((chosen) => ({ ...QUARTER, ...chosen }));

/** A register and what became of it: some cases gone, some changed, some new, all in another order. */
export const anyLater: fc.Arbitrary<{ before: NamedCase[]; after: NamedCase[] }> = fc.array(anyNamedCase, { maxLength: 40 }).chain((before) =>
  fc.record({
    fates: fc.array(fc.record({ keep: fc.integer({ min: 0, max: 9 }), change: fc.record({
      received: day(-40, 110), due: dayOrNone(-30, 120), finished: dayOrNone(-30, 120), handedOver: dayOrNone(-30, 120),
      status: fc.constantFrom(...Object.values(STATUS)), unit: fc.constantFrom("", "Sở Xây dựng", "Sở Mới"),
    }, { requiredKeys: [] }) }), { minLength: before.length, maxLength: before.length }),
    fresh: fc.array(anyNamedCase, { maxLength: 8 }),
    seed: fc.integer(),
  }).map(({ fates, fresh, seed }) => {
    const kept = before.flatMap((each, at) => (fates[at].keep === 0 ? [] : fates[at].keep < 4 ? [{ ...each, ...fates[at].change }] : [each]));
    return { before, after: shuffled([...kept, ...fresh], seed) };
  }));

/** The same in another order. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  return items.map((item, at) => ({ item, key: Math.imul(at + 1, (seed | 1) * 2654435761) >>> 0 })).sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** A reading of a table of which nothing is open. */
export function open(table: CaseTable): OpenReading {
  return { table, offers: [] };
}
