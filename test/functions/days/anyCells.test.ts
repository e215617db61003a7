import fc from "fast-check";
import { LIMIT_FUNCTIONS } from "../../../src/functions/days/limitFunctions";
import type { FunctionSpec } from "../../../src/functions/model/spec";
import { outcomeOf } from "../ask";

const anyCell = fc.oneof(
  fc.constantFrom<unknown>(null, "", 0, " ", true, false, "#N/A", "21/09/2021 16:45", "6/9/2021", 44445, 44445.708333333, -1, 1e300, NaN, "5 ngày", "1,5", "ngày làm việc", "giờ", "15:00", "làm bù", "Đang xử lý"),
  fc.double(), fc.string({ unit: "binary", maxLength: 12 }), fc.integer({ min: 44197, max: 46752 }),
);
const anyArgument = fc.oneof(fc.constant(null), anyCell.map((cell) => [[cell]]), fc.array(anyCell, { minLength: 3, maxLength: 3 }).map((cells) => cells.map((cell) => [cell])));

test("whatever stands in the cells, each function gives cells or a sentence, the same in every kind of blank, and nothing that is no number", () => {
  for (const spec of LIMIT_FUNCTIONS as readonly FunctionSpec[]) {
    fc.assert(fc.property(fc.array(anyArgument, { minLength: spec.parameters.length, maxLength: spec.parameters.length }), (args) => {
      const outcome = outcomeOf(spec, ...args);
      const cells = outcome.ok ? [outcome.value].flat(2) : [];
      for (const cell of cells) expect(typeof cell === "string" || typeof cell === "object" || Number.isFinite(cell)).toBe(true);
    }), { numRuns: 800 });
  }
});
