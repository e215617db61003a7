import { buildReports } from "../../../src/report/buildReports";
import type { ReportSettings } from "../../../src/report/request/request";
import type { ReportJson } from "../../../src/report/model/result";
import { settingsFor } from "../../../src/report/request/settings";
import type { Reading } from "../../../src/register/model/reading";
import type { Grid } from "../../../src/register/model/grid";
import { addableUnits } from "../../../src/report/counted/addable";
import { readyPeriod } from "../../../src/report/situation/ready";
import { readingOf } from "./reading";

const HEADER = ["Đơn vị", "Tiếp nhận mới", "Tồn kỳ trước", "Trước hạn", "Đúng hạn", "Chậm hạn", "Trong hạn", "Quá hạn"];

function sheet(name: string, title: string, ...rows: unknown[][]): Grid {
  return { sheet: name, top: 1, left: 1, rows: [[title], HEADER, ...rows] };
}

/** Three cases of Sở A: received 2, carried over 1; one early, one late, one open in time. */
const register: Grid = {
  sheet: "Sổ", top: 1, left: 1,
  rows: [
    ["Mã hồ sơ", "Cơ quan giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả"],
    ["H1", "Sở A", 44300, 44380, 44379], ["H2", "Sở A", 44400, 44410, 44412], ["H3", "Sở A", 44450, 44470, null],
  ],
};
const soA = ["Sở A", 2, 1, 1, 0, 1, 1, 0];
const soB = ["Sở B", 10, 0, 8, 1, 0, 1, 0];

function madeFrom(reading: Reading, change: Partial<ReportSettings> = {}): { json: ReportJson; lines: string[] } {
  const made = buildReports(reading, { ...settingsFor(reading), style: "published", ...change }, ["summary"]);
  if (!made.ok) throw new Error(made.problem.message);
  const lines = made.sheets[0].blocks.flatMap((block) => (block.type === "method" ? block.lines.map(({ label, value }) => `${label}: ${value}`) : []));
  return { json: made.json, lines };
}

function sentence(reading: Reading, change: Partial<ReportSettings> = {}): string {
  const choice = readyPeriod(reading, { ...settingsFor(reading), style: "published", ...change });
  return choice.ok ? "" : choice.problem.message;
}

describe("a workbook with aggregate tables only", () => {
  const district: Grid = {
    sheet: "Quý III", top: 1, left: 1,
    rows: [
      ["Quý III năm 2021 (từ ngày 21/6/2021 đến ngày 20/9/2021)"],
      ["Đơn vị", "Tiếp nhận mới", "Tồn kỳ trước", "Đến hạn giải quyết", "Trả trước và đúng hạn", "Chậm và quá hạn"],
      ["Huyện Lập Thạch", 14647, 79, 14845, 14729, 116], ["Huyện Tam Đảo", 40000, 600, 40000, 38181, 1819], ["Tổng số", 54647, 679, 54845, 52910, 1935],
    ],
  };

  it("gives the published figures of the districts, its period read from the title", () => {
    const { json } = madeFrom(readingOf(district));
    expect(json.period).toEqual({ label: "Quý III năm 2021", from: "2021-06-21", to: "2021-09-20" });
    expect(json.total).toMatchObject({ received: 54647, carriedOver: 679, cumulative: 55326, due: 54845, earlyAndOnTime: 52910, lateAndOverdue: 1935, baseCount: 54845 });
    expect((json.total.onTimeRate ?? 0).toFixed(4)).toBe("0.9647");
    expect(json.narrative).toContain("54.845");
    expect(json.narrative).toContain("96,47%");
  });

  it("never shows what the table lacks as 0", () => {
    const { json } = madeFrom(readingOf(district));
    expect(json.total).toMatchObject({ early: null, onTime: null, late: null, overdue: null, online: null, handedOver: null, returned: null });
  });

  it("tells which periods there are when another is asked for", () => {
    expect(sentence(readingOf(district), { period: "Q2/2021" })).toContain("Quý III năm 2021");
  });

  it("asks for the period that no title says, and takes the table for the one that is chosen", () => {
    const reading = readingOf(sheet("Bảng", "Tình hình giải quyết hồ sơ", soA, soB));
    expect(sentence(reading)).toContain("kỳ");
    expect(madeFrom(reading, { period: "Q3/2021" }).json.total.received).toBe(12);
    expect(reading.findings.counts.get("aggregateNoPeriod")).toBe(1);
  });

  it("adds up one sheet a commune, a unit that comes twice once", () => {
    const reading = readingOf(sheet("A", "Quý III/2021", soA), sheet("B", "Quý III/2021", soB), sheet("B2", "Quý III/2021", soB));
    expect(madeFrom(reading).json.total.received).toBe(12);
    expect(reading.findings.counts.get("aggregateRepeated")).toBe(1);
  });

  it("does not add a table by field to one by unit of the same cases", () => {
    const byField: Grid = { sheet: "Lĩnh vực", top: 1, left: 1, rows: [["Quý III/2021"], ["Lĩnh vực", ...HEADER.slice(1)], ["Đất đai", ...soB.slice(1)], ["Hộ tịch", ...soA.slice(1)]] };
    const reading = readingOf(sheet("Đơn vị", "Quý III/2021", soA, soB), byField);
    expect(madeFrom(reading).json.total.received).toBe(12);
    expect(madeFrom(reading, { groupBy: "field" }).json.units.map(({ unit }) => unit)).toEqual(["Đất đai", "Hộ tịch"]);
  });

  it("says of reports that need cases that tables cannot carry them", () => {
    const reading = readingOf(district);
    const made = buildReports(reading, settingsFor(reading), ["summary", "lateCases"]);
    expect(made.ok && made.json.notMade[0].message).toContain("từng hồ sơ");
  });
});

describe("a register with aggregate tables beside it", () => {
  const period = { period: "21/6/2021-20/9/2021" };

  it("is held against them and never added to them", () => {
    const reading = readingOf(register, sheet("Biểu", "Từ ngày 21/6/2021 đến ngày 20/9/2021", ["Sở A", 2, 1, 1, 0, 0, 1, 1]));
    const { json } = madeFrom(reading, period);
    expect(json.total.received).toBe(2);
    const failed = json.checks.filter(({ ok }) => !ok).map(({ rule, sheet: at, row, column, expected, actual }) => [rule, at, row, column, expected, actual]);
    expect(failed).toContainEqual(["crossed.late", "Biểu", 3, 6, 1, 0]);
    expect(failed).toContainEqual(["crossed.overdue", "Biểu", 3, 8, 0, 1]);
  });

  it("passes when the table says what the cases say, and a table of another period is left alone", () => {
    const same = readingOf(register, sheet("Biểu", "Từ ngày 21/6/2021 đến ngày 20/9/2021", soA), sheet("Khác", "Quý II/2021", ["Sở A", 99, 0, 98, 0, 0, 1, 0]));
    const checks = madeFrom(same, period).json.checks;
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(checks.some(({ rule }) => rule === "crossed.unit")).toBe(true);
  });

  it("offers units that only the table holds, adds them when the user says so, and tells it", () => {
    const reading = readingOf(register, sheet("Biểu", "Từ ngày 21/6/2021 đến ngày 20/9/2021", soA, soB));
    const choice = readyPeriod(reading, { ...settingsFor(reading), ...period });
    if (!choice.ok) throw new Error(choice.problem.message);
    expect(addableUnits(reading, choice.period, settingsFor(reading)).names).toEqual(["Sở B"]);
    const apart = madeFrom(reading, period);
    expect([apart.json.total.received, apart.lines.some((line) => line.includes("Sở B"))]).toEqual([2, true]);
    const added = madeFrom(reading, { ...period, mergeAggregates: true });
    expect(added.json.total.received).toBe(12);
    expect(added.json.units.map(({ unit }) => unit)).toEqual(["Sở B", "Sở A"]);
    expect(added.lines.some((line) => line.includes("Đã cộng thêm") && line.includes("Sở B"))).toBe(true);
    expect(added.json.checks.filter(({ ok }) => !ok)).toEqual([]);
  });
});
