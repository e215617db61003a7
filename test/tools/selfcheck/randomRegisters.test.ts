import fc from "fast-check";
import { evaluate } from "../../../src/functions/evaluate";
import { functionSpec } from "../../../src/functions/functionTable";
import { plainValue } from "../../../src/functions/model/cells";
import { FIGURES } from "../../../tools/selfcheck/checks/figureTable";
import { CASES, STATUSES, UNITS, type SelfCase } from "../../../tools/selfcheck/register/cases";
import { caseRow, COLUMNS, type Blanks } from "../../../tools/selfcheck/register/columns";
import { naive, type Asked } from "../../../tools/selfcheck/register/naive";
import { serial } from "../../../tools/selfcheck/register/serial";

const FIRST = serial("1/5");
const { tra, xong, tralai, rut, dang, nhan, bosung, thue, dung, moi, khong } = STATUSES;

const ended = fc.record({ status: fc.constantFrom(tra, tra, tra, xong, tralai, rut), took: fc.nat(29), handed: fc.option(fc.nat(4), { freq: 3 }), clerkForgot: fc.boolean() });
const open = fc.record({ status: fc.constantFrom(dang, nhan, bosung, thue, dung, moi, khong) });
const oneCase = fc.record({
  like: fc.constantFrom(...CASES), received: fc.integer({ min: FIRST, max: FIRST + 150 }), minute: fc.nat(1439), limit: fc.option(fc.nat(24), { freq: 9 }), end: fc.oneof({ weight: 4, arbitrary: ended }, { weight: 1, arbitrary: open }),
  blanks: fc.constantFrom<Blanks>({}, { day: 0 }, { day: "", text: "" }),
});

function caseOf({ like, received, minute, limit, end }: typeof oneCase extends fc.Arbitrary<infer One> ? One : never, at: number): SelfCase {
  const days = "took" in end ? { finished: received + end.took, handedOver: end.handed === null ? 0 : received + end.took + end.handed } : { finished: 0, handedOver: 0 };
  const isForgotten = "took" in end && end.clerkForgot && days.handedOver > 0;
  return { ...like, id: `H62-${10_000 + at}`, received: received + minute / 1440, due: limit === null ? 0 : received + limit, ...days, finished: isForgotten ? 0 : days.finished, status: end.status };
}

const rules = fc.record({
  base: fc.constantFrom("A", "B", "C"), returned: fc.constantFrom("onTime", "byDate"), paused: fc.constantFrom("inTime", "byDate"), due: fc.constantFrom("resolvedAndOverdue", "dueInWindow"),
}) satisfies fc.Arbitrary<Pick<Required<Asked>, "base" | "returned" | "paused" | "due">>;

const WORDS = { onTime: "đúng hạn", byDate: "theo ngày", inTime: "trong hạn", resolvedAndOverdue: "giải quyết và quá hạn", dueInWindow: "hẹn trả trong kỳ" } as const;

test("any register, window, rules, unit and criterion count as a plain walk over the rows, or a report would be wrong in clean dress", () => {
  fc.assert(fc.property(
    fc.array(oneCase, { minLength: 20, maxLength: 80 }), fc.nat(120), fc.nat(60), rules, fc.option(fc.constantFrom(...Object.values(UNITS))), fc.option(fc.constantFrom("Hộ tịch", "Đất đai")),
    (drawn, start, length, chosen, unit, field) => {
      const cases = drawn.map(caseOf);
      fc.pre((unit === null || cases.some((each) => each.unit === unit)) && (field === null || cases.some((each) => each.field === field)));
      const matrix = [COLUMNS.map(({ header }) => header), ...cases.map((each, at) => caseRow(COLUMNS, each, at, drawn[at].blanks).map((content) => content ?? null))];
      const { base, returned, paused, due } = chosen;
      const pairs = ["Mẫu số", base, "Trả lại", WORDS[returned], "Tạm dừng", WORDS[paused], "Đến hạn", WORDS[due], ...(field === null ? [] : ["Lĩnh vực", field])].map((word) => [[word]]);
      const window = { from: FIRST + start, to: FIRST + start + length };
      const counted = naive({ ...window, ...chosen, which: (each) => (unit === null || each.unit === unit) && (field === null || each.field === field) }, cases);
      for (const { id, name } of FIGURES) {
        const spec = functionSpec(id);
        const outcome = spec && evaluate(spec, [matrix, [[window.from, window.to]], unit === null ? null : [[unit]], pairs], "vi");
        const given = outcome?.ok ? plainValue(outcome.value) : outcome?.problem.key;
        if (given === "function.problem.noCasesInPeriod" || given === "function.problem.noCases") continue;
        expect([id, given]).toEqual([id, Number.isFinite(counted[name]) ? expect.closeTo(counted[name], 12) : "function.problem.noBase"]);
      }
    },
  ), { numRuns: 30 });
});
