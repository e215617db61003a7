import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { leaveOutTable, tablesSentTwice } from "../../../src/register/aggregate/sentTwice";
import { withAggregates } from "../../../src/register/aggregate/withAggregates";
import type { Grid } from "../../../src/register/model/grid";
import { addableUnits } from "../../../src/report/counted/addable";
import { settingsFor } from "../../../src/report/request/settings";
import { makePeriod } from "../../../src/calendar/period";
import { readTables } from "../../register/aggregate/described";
import { MONTHLY_HEADER } from "./monthly";
import { madeOf, readingOf } from "./reading";

type Row = readonly [string, number, number, number, number, number, number, number];
const QUARTER = "Quý III năm 2021";
const DAYS = "Từ ngày 21/6/2021 đến ngày 20/9/2021";

/** A file of one sheet: a title of the period, the unit that reports, the rows by field, else by unit. */
function file(name: string, period: string, unit: string, rows: readonly Row[], kind = "Lĩnh vực"): Grid {
  return { sheet: `${name}.xlsx › Biểu`, top: 1, left: 1, rows: [[period], [unit === "" ? "" : `Đơn vị báo cáo: ${unit}`], [kind, ...MONTHLY_HEADER.slice(1)], ...rows.map((row) => [...row])] };
}
const byUnit = (name: string, period: string, unit: string, rows: readonly Row[]): Grid => file(name, period, unit, rows, "Đơn vị");
const row = (name: string, received: number, open = 0): Row => [name, received, open, received - 1, 0, 1, open, 0];

const receivedOf = (grids: readonly Grid[], change: Parameters<typeof madeOf>[1] = {}): unknown => {
  const { json } = madeOf(readingOf(...grids), { period: "Q3/2021", ...change });
  return Object.fromEntries(json.units.map(({ unit, received }) => [unit, received]));
};
const failedOf = (grids: readonly Grid[], change: Parameters<typeof madeOf>[1] = {}): string[] => {
  const { checks } = madeOf(readingOf(...grids), { period: "Q3/2021", ...change }).json;
  return checks.filter(({ ok }) => !ok).map(({ rule, sheet, row: at, expected, actual }) => `${rule} ${sheet}:${at} ${expected}/${actual}`);
};
const linesOf = (grids: readonly Grid[], change: Parameters<typeof madeOf>[1] = {}): string =>
  madeOf(readingOf(...grids), { period: "Q3/2021", ...change }).sheets[0].blocks.flatMap((block) => (block.type === "method" ? block.lines.map(({ value }) => value) : [])).join("\n");

describe("tables of many files", () => {
  const communes = Array.from({ length: 30 }, (_, at) => file(`Xã ${at}`, QUARTER, `UBND xã Số ${at}`, [row("Đất đai", 10 + at), row("Hộ tịch", 5)]));

  it("with the same fields are no repeats: each commune counts, and each field adds up over all", () => {
    const reading = readingOf(...communes);
    expect(reading.findings.counts.get("aggregateRepeated") ?? 0).toBe(0);
    const { json } = madeOf(reading, { period: "Q3/2021" });
    expect(json.units).toHaveLength(30);
    expect([json.total.received, json.units.find(({ unit }) => unit === "UBND xã Số 7")?.received]).toEqual([30 * 15 + (29 * 30) / 2, 22]);
    expect(receivedOf(communes, { groupBy: "field" })).toEqual({ "Đất đai": 300 + 435, "Hộ tịch": 150 });
  });

  it("count a unit that sent twice once, though its name and its period are worded otherwise, and say where the two differ", () => {
    const grids = [file("A1", QUARTER, "UBND xã A Lưới", [row("Đất đai", 10), row("Hộ tịch", 5)]), file("A2", DAYS, "Xã A Lưới", [row("Đất đai", 12), row("Hộ tịch", 5)])];
    expect(receivedOf(grids)).toEqual({ "UBND xã A Lưới": 15 });
    expect(failedOf(grids)).toContain("aggregate.repeat.received A2.xlsx › Biểu:4 10/12");
    expect(linesOf(grids)).toContain("Một đơn vị có hai dòng tổng hợp trong cùng kỳ: 2");
  });

  it("may be left out as a whole, told once with the table that counts, and held against it row by row", () => {
    const tables = readTables([file("A1", QUARTER, "Xã A Lưới", [row("Đất đai", 10), row("Cũ", 3)]), file("A2", QUARTER, "Xã A Lưới", [row("Đất đai", 12)])]).map((table) => ({ ...table, rowsRead: table.rowsRead.map((each) => ({ ...each, leftOut: null })), findings: [] }));
    expect(tablesSentTwice([tables[0], tables[0]])).toHaveLength(1);
    const reading = withAggregates(readingOf(), [leaveOutTable(tables[0], { sheet: tables[1].sheet, row: 4 }), tables[1]]);
    expect(reading.findings.counts.get("aggregateSentTwice")).toBe(2);
    const { json } = madeOf(reading, { period: "Q3/2021" });
    expect(json.total.received).toBe(12);
    const failed = json.checks.filter(({ ok }) => !ok).map(({ rule, group, expected, actual }) => [rule, group, expected, actual]);
    expect(failed).toContainEqual(["aggregate.repeat.received", "Đất đai", 12, 10]);
    expect(failed).toContainEqual(["aggregate.repeat.cumulative", "Cũ", 0, 3]);
  });

  it("count a commune's own table and not its row in its district's table, whichever is read first", () => {
    const district = byUnit("Huyện", QUARTER, "UBND huyện Tam Đảo", [row("Xã A Lưới", 9), row("Xã B Lưới", 4)]);
    for (const own of [byUnit("A", QUARTER, "", [row("UBND xã A Lưới", 10)]), file("A", QUARTER, "UBND xã A Lưới", [row("Đất đai", 10)])]) {
      for (const grids of [[district, own], [own, district]]) {
        expect(receivedOf(grids)).toEqual({ "UBND xã A Lưới": 10, "Xã B Lưới": 4 });
        expect(failedOf(grids).some((each) => each.startsWith("aggregate.repeat.received Huyện.xlsx › Biểu:4 10/9"))).toBe(true);
      }
    }
  });

  it("of communes that send by unit lose none of those that send by field or procedure", () => {
    const grids = [byUnit("A", QUARTER, "", [row("Xã A Lưới", 10)]), file("B", QUARTER, "Xã B Lưới", [row("Đất đai", 7), row("Hộ tịch", 3)]), file("C", QUARTER, "Xã C Lưới", [row("Cấp đổi giấy", 2)], "Tên thủ tục")];
    expect(receivedOf(grids)).toEqual({ "Xã A Lưới": 10, "Xã B Lưới": 10, "Xã C Lưới": 2 });
    expect(receivedOf(grids, { groupBy: "field" })).toMatchObject({ "Đất đai": 7, "Hộ tịch": 3 });
  });

  it("do not add a unit's fields and procedures, nor a province's fields to its communes: they tell the same cases", () => {
    expect(receivedOf([file("B", QUARTER, "Xã B Lưới", [row("Đất đai", 7)]), file("C", QUARTER, "Xã B Lưới", [row("Cấp đổi giấy", 7)], "Tên thủ tục")])).toEqual({ "Xã B Lưới": 7 });
    const communesByUnit = byUnit("A", QUARTER, "", [row("Xã A Lưới", 10), row("Xã B Lưới", 10)]);
    expect(receivedOf([communesByUnit, file("T", QUARTER, "Trung tâm Phục vụ hành chính công tỉnh", [row("Đất đai", 20)])])).toEqual({ "Xã A Lưới": 10, "Xã B Lưới": 10 });
  });

  it("join the months of one unit though another sent the quarter", () => {
    const months = ["Tháng 7 năm 2021", "Tháng 8 năm 2021", "Tháng 9 năm 2021"].map((period, at) => file(`A${at}`, period, "Xã A Lưới", [row("Đất đai", 2 + at)]));
    const quarter = file("B", QUARTER, "Xã B Lưới", [row("Đất đai", 20)]);
    for (const grids of [[...months, quarter], [quarter, ...[...months].reverse()]]) expect(receivedOf(grids)).toEqual({ "Xã A Lưới": 9, "Xã B Lưới": 20 });
  });

  it("give of all only figures that every one gives", () => {
    const poor: Grid = { sheet: "B.xlsx › Biểu", top: 1, left: 1, rows: [[QUARTER], ["Đơn vị", "Tiếp nhận mới", "Tồn kỳ trước", "Đến hạn giải quyết", "Trả trước và đúng hạn", "Chậm và quá hạn"], ["Xã B Lưới", 5, 0, 5, 5, 0]] };
    const { json } = madeOf(readingOf(byUnit("A", QUARTER, "", [row("Xã A Lưới", 10)]), poor), { period: "Q3/2021" });
    expect([json.total.received, json.total.early, json.total.late]).toEqual([15, null, null]);
    expect(linesOf([byUnit("A", QUARTER, "", [row("Xã A Lưới", 10)]), poor])).toMatch(/B\.xlsx › Biểu.*không có.*trước hạn/u);
  });

  it("add up to the same in any order, and one more unit adds exactly its counts", () => {
    const some = communes.slice(0, 5);
    const base = madeOf(readingOf(...some), { period: "Q3/2021" }).json.total;
    fc.assert(fc.property(fc.shuffledSubarray(some, { minLength: 5 }), fc.integer({ min: 1, max: 99 }), (grids, count) => {
      const { total } = madeOf(readingOf(...grids, file("Mới", QUARTER, "Xã Mới Thêm", [row("Đất đai", count, 2)])), { period: "Q3/2021" }).json;
      expect([total.received, total.carriedOver, total.late]).toEqual([Number(base.received) + count, Number(base.carriedOver) + 2, Number(base.late) + 1]);
    }), { numRuns: 8 });
  });
});

describe("cases beside tables of other files", () => {
  const register: Grid = { sheet: "Sổ.xlsx › Sổ", top: 1, left: 1, rows: [["Mã hồ sơ", "Cơ quan giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả"], ["H1", "Xã Tân Lập", 44400, 44410, 44409], ["H2", "Xã Tân Lập", 44401, 44411, 44412]] };
  const added = { period: "Q3/2021", mergeAggregates: true } as const;

  it("take up a commune that sent only a table by field, by unit and by field", () => {
    const grids = [register, file("B", QUARTER, "UBND xã Minh Quang", [row("Đất đai", 7), row("Hộ tịch", 3)])];
    expect(receivedOf(grids, added)).toEqual({ "Xã Tân Lập": 2, "UBND xã Minh Quang": 10 });
    expect(receivedOf(grids, { ...added, groupBy: "field" })).toMatchObject({ "Đất đai": 7, "Hộ tịch": 3 });
    expect(receivedOf(grids)).toEqual({ "Xã Tân Lập": 2 });
  });

  it.each(["UBND xã Tân Lập", "XÃ TÂN LẬP", "xa tan lap", "Tân Lập", "Bộ phận Một cửa xã Tân Lập"])("never add a table of a unit that has cases: %s", (unit) => {
    const grids = [register, file("B", QUARTER, unit, [row("Đất đai", 7)])];
    expect(receivedOf(grids, added)).toEqual({ "Xã Tân Lập": 2 });
    expect(failedOf(grids)).toContain("crossed.received B.xlsx › Biểu:4 2/7");
    expect(linesOf(grids)).toContain("“Xã Tân Lập”");
  });

  it("know a table's unit by the name that the user has said it has", () => {
    const reading = { ...readingOf(register), aliases: [{ from: "TL01", to: "Xã Tân Lập", since: 0 }] };
    const tables = readTables([file("B", QUARTER, "TL01", [row("Đất đai", 7)]), byUnit("C", QUARTER, "", [row("TL01", 7), row("Xã Minh Quang", 4)])]);
    const { json } = madeOf(withAggregates(reading, tables), added);
    expect(json.units.map(({ unit, received }) => [unit, received])).toEqual([["Xã Minh Quang", 4], ["Xã Tân Lập", 2]]);
  });

  it("do not offer the table of the register's own workbook, whose fields tell its cases", () => {
    const own = { ...file("B", QUARTER, "Trung tâm Phục vụ hành chính công huyện", [row("Đất đai", 2)]), sheet: "Biểu" };
    const reading = readingOf({ ...register, sheet: "Sổ" }, own);
    expect(addableUnits(reading, makePeriod("quarter", 2021, 3, 20), settingsFor(reading)).names).toEqual([]);
  });
});

describe("one table of two systems", () => {
  const { sheets } = JSON.parse(readFileSync(join(__dirname, "../../register/golden-aggregate/bands-are-sources/grid.json"), "utf8")) as { sheets: Grid[] };

  it("makes a report by field of 14 rows in 11 fields, whose sums are those of the rows and not the printed total's", () => {
    const { json } = madeOf(readingOf(...sheets), { groupBy: "field", closingDay: 31, period: "1/2026" });
    expect(json.units).toHaveLength(11);
    expect(json.units.find(({ unit }) => unit === "Chứng thực")?.cumulative).toBe(2412 + 10361);
    expect([json.total.cumulative, json.total.resolved, json.total.pending]).toEqual([19946, 19830, 116]);
    const failed = json.checks.filter(({ ok }) => !ok).map(({ rule, row: at, expected, actual }) => `${rule}:${at} ${expected}/${actual}`);
    expect(failed).toEqual(expect.arrayContaining([
      "aggregate.cumulative.inflow:14 10362/10361", "aggregate.total.cumulative:23 19946/19896", "aggregate.total.resolved:23 19830/19788", "aggregate.total.pending:23 116/108",
    ]));
  });
});
