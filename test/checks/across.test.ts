import fc from "fast-check";
import { dayOf, formatDay } from "../../src/calendar/day";
import { monthsOf } from "../../src/calendar/neighbours";
import { makePeriod } from "../../src/calendar/period";
import type { Period } from "../../src/calendar/period";
import { checkAcross } from "../../src/checks/across";
import type { PeriodFigures } from "../../src/checks/across";
import { checkAggregatesAcross } from "../../src/checks/aggregateAcross";
import { totalOf } from "../../src/indicators/counts";
import { figuresOf } from "../../src/indicators/figures";
import { tally } from "../../src/indicators/tally";
import { groupFigures } from "../../src/indicators/units";
import type { AggregateTable } from "../../src/register/model/aggregateTable";
import type { CaseTable } from "../../src/register/model/caseTable";
import { anyCases, tableOf } from "../indicators/tables";

const quarter = makePeriod("quarter", 2021, 3, 20);
const periods = [...monthsOf(quarter, 20), quarter, makePeriod("half", 2021, 2, 20), makePeriod("year", 2021, 0, 20)];

function countsOf(table: CaseTable, period: Period): PeriodFigures["figures"] {
  const all = figuresOf(totalOf(tally(table, period)));
  const { received, carriedOver, cumulative, resolved, early, onTime, earlyAndOnTime, late, pending, inTime, overdue, due, returned, withdrawn, handedOver, online } = all;
  return { received, carriedOver, cumulative, resolved, early, onTime, earlyAndOnTime, late, pending, inTime, overdue, due, returned, withdrawn, handedOver, online };
}

const reportOf = (table: CaseTable, period: Period): PeriodFigures => ({ group: "", name: formatDay(period.to), from: period.from, to: period.to, figures: countsOf(table, period) });
const failed = (reports: PeriodFigures[]) => checkAcross(reports).filter(({ ok }) => !ok).map(({ rule, difference }) => [rule, difference]);

test("months, quarter, half and year of any register agree, or every honest report would be blamed", () => {
  fc.assert(fc.property(anyCases, (cases) => {
    const table = tableOf(cases);
    expect(failed(periods.map((period) => reportOf(table, period)))).toEqual([]);
  }));
});

test("a count that is off in one month is found wherever months and quarter share it", () => {
  fc.assert(fc.property(anyCases, fc.constantFrom("received", "resolved", "carriedOver", "handedOver", "online", "early"), fc.integer({ min: 1, max: 9 }), (cases, name, off) => {
    const table = tableOf(cases);
    const reports = [...monthsOf(quarter, 20), quarter].map((period) => reportOf(table, period));
    const wrong = { ...reports[2], figures: { ...reports[2].figures, [name]: (reports[2].figures[name as "received"] ?? 0) + off } };
    expect(failed([reports[0], reports[1], wrong, reports[3]])).not.toEqual([]);
  }));
});

test("periods of different centres are never compared, nor figures that one does not give", () => {
  const reports: PeriodFigures[] = [
    { group: "A", name: "T9", from: 10, to: 20, figures: { received: 500 } }, { group: "B", name: "Q3", from: 1, to: 20, figures: { received: 5 } },
  ];
  expect(checkAcross(reports)).toEqual([]);
  expect(checkAcross([{ ...reports[0], group: "B", figures: { due: 5 } }, reports[1]])).toEqual([]);
});

const FIGURES = ["cumulative", "received", "carriedOver", "resolved", "pending"] as const;

/** A table of one month with a row for each unit and a total, its figures in columns C…G. */
function aggregate(sheet: string, period: Period, table: CaseTable): AggregateTable {
  const rowOf = (label: string, role: "data" | "total", row: number, counts: PeriodFigures["figures"]): AggregateTable["rowsRead"][number] => (
    { row, label, band: "", path: [], unit: "", source: "", role, level: 0, counts, rates: {}, leftOut: null });
  const units = groupFigures(tally(table, period));
  return {
    sheet, period: { label: `tháng ${period.index} năm ${period.year}`, range: `từ ngày ${formatDay(period.from)} đến ngày ${formatDay(period.to)}` },
    columns: FIGURES.map((figure, i) => ({ figure, column: i + 3, header: figure, how: "header", part: false })), rates: [],
    rowsRead: [
      ...units.map(({ name, figures }, i) => rowOf(name, "data", 8 + i, Object.fromEntries(FIGURES.map((figure) => [figure, figures[figure]])))),
      rowOf("Tổng số", "total", 8 + units.length, Object.fromEntries(FIGURES.map((figure) => [figure, countsOf(table, period)[figure]]))),
    ],
    beside: { returned: false, paused: false }, reportingUnit: "", findings: [], lastRow: 20,
  } as unknown as AggregateTable;
}

describe("aggregate sheets of several months", () => {
  const [, august, september] = monthsOf(quarter, 20);
  const cases = tableOf([
    { received: dayOf(2021, 7, 1), due: dayOf(2021, 9, 30), unit: "Sở A" }, { received: dayOf(2021, 8, 25), due: dayOf(2021, 9, 5), finished: dayOf(2021, 9, 3), unit: "Sở A" },
    { received: dayOf(2021, 8, 2), due: dayOf(2021, 8, 20), finished: dayOf(2021, 8, 19), unit: "Sở B" },
  ]);

  it("of one register agree", () => {
    expect(checkAggregatesAcross([aggregate("T8", august, cases), aggregate("T9", september, cases)], 20).filter(({ ok }) => !ok)).toEqual([]);
  });

  it("name the cell of an opening stock that is not the closing one before, for the unit and for the total", () => {
    const wrong = aggregate("T9", september, cases);
    for (const row of [wrong.rowsRead[0], wrong.rowsRead[wrong.rowsRead.length - 1]]) row.counts = { ...row.counts, carriedOver: 7, cumulative: 8, pending: 7 };
    const results = checkAggregatesAcross([aggregate("T8", august, cases), wrong], 20).filter(({ ok }) => !ok);
    expect(results.map(({ rule, sheet, row, column, expected, actual }) => [rule, sheet, row, column, expected, actual])).toEqual([
      ["periods.stock", "T9", wrong.rowsRead[wrong.rowsRead.length - 1].row, 5, 1, 7], ["periods.stock", "T9", 8, 5, 1, 7],
    ]);
    expect(results[1].group).toContain("Sở A");
  });

  it("name the sheet whose days are not those of its month", () => {
    const table = aggregate("T9", september, cases);
    table.period.range = "từ ngày 21/8/2020 đến ngày 20/9/2021";
    expect(checkAggregatesAcross([table], 20).filter(({ ok }) => !ok).map(({ rule, sheet }) => [rule, sheet])).toEqual([["window.from", "T9"]]);
  });
});
