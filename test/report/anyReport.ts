import fc from "fast-check";
import { CHANNEL, STATUS } from "../../src/register/model/caseCodes";
import { buildReport } from "../../src/report/build";
import type { BuiltReport } from "../../src/report/model/result";
import { anyConventions } from "../indicators/anyConventions";
import { FROM, QUARTER } from "./cases";
import { readingOf, type PlainCase } from "./readings";

/** Any case around the quarter, with names that try to be formulas. */
export const anyCase: fc.Arbitrary<PlainCase> = fc.record({
  unit: fc.constantFrom("", "Sở Xây dựng", "Sở Y tế", "Huyện Lập Thạch", "=1+1", "'"),
  field: fc.constantFrom("", "Đất đai", "Hộ tịch"),
  received: fc.integer({ min: FROM - 100, max: FROM + 150 }),
  due: fc.oneof(fc.constant(0), fc.integer({ min: FROM - 90, max: FROM + 170 })),
  finished: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 90 })),
  handedOver: fc.oneof(fc.constant(0), fc.integer({ min: FROM - 90, max: FROM + 170 })),
  status: fc.constantFrom(...Object.values(STATUS)),
  channel: fc.constantFrom(...Object.values(CHANNEL)),
  level: fc.constantFrom(0, 1, 2, 3, 4),
}).map((each) => ({ ...each, finished: each.finished === 0 ? 0 : each.received + each.finished }));

const settings = fc.record({
  groupBy: fc.constantFrom("unit" as const, "field" as const),
  rateBase: fc.constantFrom("A" as const, "B" as const, "C" as const),
  closingDay: fc.constantFrom(14, 20, 31),
  period: fc.constantFrom("", "Q3/2021", "8/2021", "6T/2021", "2021", "1/7/2021-15/8/2021"),
  scope: fc.constantFrom("province" as const, "district" as const),
  conventions: anyConventions,
});
/** Any report that any such register gives under any choices. */
export const anyBuiltReport: fc.Arbitrary<BuiltReport> = fc.tuple(fc.array(anyCase, { minLength: 1, maxLength: 60 }), settings)
  .map(([cases, chosen]) => buildReport(readingOf(cases), { ...QUARTER, ...chosen }))
  .filter((result) => result.ok || result.problem.code !== "noCasesInPeriod")
  .map((result) => {
    if (!result.ok) throw new Error(result.problem.message);
    return result.report;
  });
