import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makePeriod } from "../../../src/calendar/period";
import { FUNCTIONS } from "../../../src/functions/functionTable";
import type { FunctionSpec } from "../../../src/functions/model/spec";
import type { Grid } from "../../../src/register/model/grid";
import { goldenCases } from "../../goldenFolders";
import { anyRules, optionsOf } from "../anyRules";
import { outcomeInTurn, outcomeOf, prepareFunctions, shown, specOf, valueOf } from "../ask";
import { cleanMatrix } from "../cleanMatrix";
import { dirtyMatrix } from "../dirtyMatrix";

const root = join(__dirname, "../../register/golden");
const OF_CASES = (FUNCTIONS as readonly FunctionSpec[]).filter(({ counts, formerlyOf }) => counts.length > 0 && formerlyOf === undefined);
const PERIODS = [null, "Q3/2021", "9/2021", [[makePeriod("quarter", 2025, 3, 31).from, makePeriod("quarter", 2025, 3, 31).to]], "2030"];

beforeAll(prepareFunctions);

/** The arguments of a question in the places that a function has for them: some take two periods, or days. */
function placed({ parameters }: FunctionSpec, cases: unknown, { period = null, unit = null, options = null }: { period?: unknown; unit?: unknown; options?: unknown }): unknown[] {
  return parameters.map(({ id }, at) => {
    if (at === 0) return cases;
    if (id === "unit") return unit;
    if (id === "options") return options;
    return id === "otherPeriod" ? null : id === "dueDays" ? [[44_400, 44_500]] : period;
  });
}

/** What a function says over a range, and over its handle: value, or problem with its words. */
function expectSame(matrix: unknown[][], period: unknown, unit: unknown, options: unknown[] | null): void {
  const handle = outcomeOf(specOf("CASEBOOK"), matrix);
  for (const spec of OF_CASES) {
    const overRange = outcomeInTurn(spec, ...placed(spec, matrix, { period, unit, options }));
    if (!handle.ok) expect(overRange).toMatchObject({ ok: false, problem: { key: handle.problem.key } });
    else expect([spec.id, outcomeInTurn(spec, ...placed(spec, [[handle.value]], { period, unit, options }))]).toEqual([spec.id, overRange]);
  }
}

/** Rows as a rectangle: a range has no ragged end. */
function rectangle({ rows }: Grid): unknown[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_cell, at) => row[at] ?? ""));
}

describe("a function over a handle says what it says over the range", () => {
  it.each(goldenCases(root))("of %s", (name) => {
    const { sheets } = JSON.parse(readFileSync(join(root, name, "grid.json"), "utf8")) as { sheets: Grid[] };
    for (const grid of sheets) expectSame(rectangle(grid), PERIODS[name.length % 2], null, null);
  });

  it.each([["clean", cleanMatrix], ["dirty", dirtyMatrix]] as const)("of any %s register, by any rules and unit", (_kind, matrix) => {
    const unit = fc.constantFrom<unknown>(null, [["Sở Y tế"]], [["<>Sở Y tế"]], [["so y te"]], [["Sở *"]], [["="]], [["Sở Khác"]]);
    fc.assert(fc.property(matrix, fc.constantFrom(...PERIODS), unit, anyRules, (cells, period, units, rules) => expectSame(cells, period, units, optionsOf(rules))), { numRuns: 20 });
  });

  it.each([["clean", cleanMatrix], ["dirty", dirtyMatrix]] as const)("of any %s register, by criteria of columns", (_kind, matrix) => {
    const pairs = fc.constantFrom<unknown[]>(
      [[["Hình thức tiếp nhận"]], [["Trực tuyến"]]], [[["Trạng thái"]], [["<>Trả lại"]]], [[["Ngày hẹn trả"]], [[">=20/7/2021"]]], [[["Mã hồ sơ"]], [["H62*"]]], [[["Cấp"]], [["xã"]]], [[["Không có"]], [["x"]]],
    );
    fc.assert(fc.property(matrix, fc.constantFrom(...PERIODS), pairs, (cells, period, options) => expectSame(cells, period, null, options)), { numRuns: 15 });
  });
});

describe("a handle of some of the cases", () => {
  const asked = [[["Hình thức tiếp nhận"]], [["Trực tuyến"]]];

  it("counts what the pairs count, be they of the range or of a handle", () => {
    fc.assert(fc.property(fc.oneof(cleanMatrix, dirtyMatrix), (matrix) => {
      const whole = valueOf("CASEBOOK", matrix);
      const part = outcomeOf(specOf("CASEBOOK"), matrix, asked);
      expect(outcomeOf(specOf("CASEBOOK"), [[whole]], asked)).toEqual(part);
      if (!part.ok) return;
      expect(part.value).not.toBe(whole);
      for (const spec of OF_CASES) {
        const ofPart = outcomeInTurn(spec, ...placed(spec, [[part.value]], { period: "Q3/2021" }));
        expect([spec.id, ofPart]).toEqual([spec.id, outcomeInTurn(spec, ...placed(spec, matrix, { period: "Q3/2021", options: asked }))]);
      }
    }), { numRuns: 15 });
  });

  it("takes no option: a handle that counts otherwise would not be seen in the formulas that use it", () => {
    const [matrix] = fc.sample(cleanMatrix, 1);
    expect(shown(outcomeOf(specOf("CASEBOOK"), matrix, [[["Mẫu số"]], [["A"]]]))).toBe("invalidValue bookOption");
    expect(shown(outcomeOf(specOf("CASEBOOK"), matrix, [[["Ngạch"]], [["A"]]]))).toBe("invalidValue columnUnknown");
  });
});
