import fc from "fast-check";
import { rulesOf } from "../../../src/indicators/classify";
import { caseState } from "../../../src/indicators/caseState";
import { DEFAULT_CONVENTIONS } from "../../../src/indicators/conventions";
import { totalOf } from "../../../src/indicators/counts";
import { GROUP_BYS } from "../../../src/indicators/types";
import { tally } from "../../../src/indicators/tally";
import { makePeriod } from "../../../src/calendar/period";
import { buildReports } from "../../../src/report/buildReports";
import type { TableBlock, TableRow } from "../../../src/report/model/model";
import { FROM, QUARTER, TO, tableOf, unitCases } from "../cases";
import { readingOf, type PlainCase } from "../readings";

const UNITS = ["Sở Y tế", "UBND huyện Tam Đảo", "Thành phố Vĩnh Yên", "UBND xã Hòa Bình", "Trung tâm Phục vụ hành chính công phường Vĩnh Phúc", ""];
const day = fc.integer({ min: FROM - 60, max: TO + 30 });
const aCase: fc.Arbitrary<PlainCase> = fc.record({
  unit: fc.constantFrom(...UNITS), field: fc.constantFrom("Đất đai", "Hộ tịch", ""), received: day,
  due: fc.oneof(fc.constant(0), day), finished: fc.oneof(fc.constant(0), day), handedOver: fc.constant(0),
  status: fc.integer({ min: 0, max: 10 }), channel: fc.integer({ min: 0, max: 3 }), level: fc.constantFrom(2, 3, 4),
});
const anyCases = fc.array(aCase, { maxLength: 60 }).map((cases) => [...cases, ...unitCases("Sở Y tế", 1)]);

function form(cases: readonly PlainCase[], kind: "formByUnit" | "formByField"): TableBlock {
  const result = buildReports(readingOf(cases), QUARTER, [kind]);
  if (!result.ok) throw new Error(result.problem.message);
  return tableOf(result.sheets[0], "form");
}

/** Columns (3) … (13) of a row. */
function numbers({ cells }: TableRow): number[] {
  return cells.slice(2).map(Number);
}

function sum(rows: readonly TableRow[]): number[] {
  return rows.map(numbers).reduce((total, row) => total.map((value, at) => value + row[at]), new Array<number>(11).fill(0));
}

describe.each(["formByUnit", "formByField"] as const)("form II.06a, %s, for any register", (kind) => {
  test("every line keeps the form's own sums and the balance (3) = (7) + (11), or the form would be sent back", () => {
    fc.assert(fc.property(anyCases, (cases) => {
      for (const row of form(cases, kind).rows) {
        const [all, online, direct, before, resolved, early, onTime, late, pending, inTime, overdue] = numbers(row);
        expect([all, resolved, pending, all]).toEqual([online + direct + before, early + onTime + late, inTime + overdue, resolved + pending]);
      }
    }));
  });

  test("bands add up to the total and their rows to each band, so a leader who adds by hand finds the same", () => {
    fc.assert(fc.property(anyCases, (cases) => {
      const { rows } = form(cases, kind);
      const total = rows[rows.length - 1];
      expect(sum(rows.filter(({ role }) => role === "band"))).toEqual(numbers(total));
      expect(sum(rows.filter(({ role }) => role === "data"))).toEqual(numbers(total));
    }));
  });
});

test("every cut adds up to the same total: no case is lost whatever a row is", () => {
  const period = makePeriod("quarter", 2021, 3, 20);
  fc.assert(fc.property(anyCases, (cases) => {
    const { table } = readingOf(cases);
    const whole = totalOf(tally(table, period));
    for (const groupBy of GROUP_BYS) expect(totalOf(tally(table, period, { groupBy }))).toEqual(whole);
  }));
});

test("the lists name exactly the cases that were counted, or a list and its figure would differ", () => {
  const period = makePeriod("quarter", 2021, 3, 20);
  const rules = rulesOf(period, DEFAULT_CONVENTIONS);
  fc.assert(fc.property(anyCases, (cases) => {
    const { table } = readingOf(cases);
    const { early, onTime, late, inTime, overdue } = totalOf(tally(table, period));
    const found = { outside: 0, early: 0, onTime: 0, late: 0, inTime: 0, overdue: 0 };
    for (let at = 0; at < table.length; at++) found[caseState(table, at, rules)]++;
    expect(found).toMatchObject({ early, onTime, late, inTime, overdue });
  }));
});
