import fc from "fast-check";
import { DayIndex } from "../../../src/functions/book/dayIndex";
import { PeriodTallies } from "../../../src/functions/book/periodTallies";
import { rulesOf } from "../../../src/indicators/classify";
import { DEFAULT_CONVENTIONS, type Conventions } from "../../../src/indicators/conventions";
import { withoutIdle } from "../../../src/indicators/counts";
import { wholeTable } from "../../../src/indicators/dataSpan";
import { tallyCases } from "../../../src/indicators/tally";
import type { Window } from "../../../src/indicators/types";
import type { CaseTable } from "../../../src/register/model/caseTable";
import { anyConventions } from "../../indicators/anyConventions";
import { anyCases, anyCaseWithCourse, anyWindow, tableOf } from "../../indicators/tables";

const anyCourses = fc.oneof(anyCases, fc.array(anyCaseWithCourse, { maxLength: 60 }));

const groupingOf = ({ unit, units }: CaseTable) => ({ codes: unit, groups: units.length > 0 ? units : [""] });

function counted(table: CaseTable, window: Window, conventions: Conventions): number[] {
  return [...tallyCases(table, groupingOf(table), rulesOf(window, conventions), conventions.dueCounts).counts];
}

describe("any window of an index", () => {
  it("counts what the pass over all cases counts, cases out of order among them", () => {
    fc.assert(fc.property(anyCourses, fc.array(anyWindow, { minLength: 1, maxLength: 6 }), anyConventions, (cases, windows, conventions) => {
      const table = tableOf(cases);
      const index = DayIndex.of(table, groupingOf(table), conventions);
      for (const window of windows) if (index) expect([...index.tally(rulesOf(window, conventions)).counts]).toEqual(counted(table, window, { ...conventions, dueCounts: "resolvedAndOverdue" }));
    }), { numRuns: 400 });
  });

  it("is not bent by a mistyped year: such a case is counted beside the sums", () => {
    const plain = Array.from({ length: 900 }, (_case, at) => ({ received: 44_300 + (at % 300), due: 44_310 + (at % 300), finished: at % 9 === 0 ? 0 : 44_303 + (at % 300) + (at % 13), status: at % 11, unit: `Sở ${at % 4}` }));
    const cases = [...plain, { received: 44_400, due: 120_000 }, { received: 44_400, finished: 900_000 }, { received: 20_000, due: 20_010 }, { received: 44_500, finished: 44_450 }, { due: 44_410 }];
    const table = tableOf(cases);
    const index = DayIndex.of(table, groupingOf(table), DEFAULT_CONVENTIONS);
    expect(index?.bytes).toBeLessThan(1 << 18);
    for (const [from, to] of [[44_300, 44_390], [44_590, 44_620], [1, 19_999], [44_700, 50_000], [890_000, 910_000], [44_450, 44_450]]) {
      expect([...(index?.tally(rulesOf({ from, to }, DEFAULT_CONVENTIONS)).counts ?? [])]).toEqual(counted(table, { from, to }, DEFAULT_CONVENTIONS));
    }
  });

  it("is given up where units and days would take more room than the register", () => {
    const table = tableOf(Array.from({ length: 900 }, (_case, at) => ({ received: 44_300 + at, unit: `Sở ${at}` })));
    expect(DayIndex.of(table, groupingOf(table), DEFAULT_CONVENTIONS)).toBeNull();
  });
});

test("windows one after the other, with and without an index, kept or new, by any conventions, are those of the pass", () => {
  const window = fc.oneof(anyWindow, anyWindow.map(({ to }) => wholeTable(to)));
  fc.assert(fc.property(fc.array(anyCourses, { minLength: 20, maxLength: 30 }), fc.array(fc.tuple(window, anyConventions), { minLength: 8, maxLength: 20 }), (parts, asked) => {
    const table = tableOf(parts.flat());
    const tallies = new PeriodTallies(table, groupingOf(table));
    for (const [each, conventions] of [...asked, ...asked]) {
      expect(tallies.of(each, conventions)).toEqual(withoutIdle(tallyCases(table, groupingOf(table), rulesOf(each, conventions), conventions.dueCounts)));
    }
  }), { numRuns: 60 });
});
