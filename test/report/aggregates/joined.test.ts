import { changed, AUGUST, COLUMN, JULY, quarterSheets, SEPTEMBER, tableSheet } from "./monthly";
import { madeOf, readingOf, refusalOf } from "./reading";

function failedOf(...sheets: Parameters<typeof readingOf>): unknown[] {
  const { checks } = madeOf(readingOf(...sheets), { period: "Q3/2021" }).json;
  return checks.filter(({ ok }) => !ok).map(({ rule, group, sheet, row, column, expected, actual, difference }) => ({ rule, group, sheet, row, column, expected, actual, difference }));
}

const QUARTER = {
  received: 40, carriedOver: 2, cumulative: 42, early: 27, onTime: 7, late: 3, resolved: 37, inTime: 4, overdue: 1, pending: 5, due: 38,
  earlyAndOnTime: 34, lateAndOverdue: 4,
};

describe("three monthly tables of one layout", () => {
  it("make the quarter: events add up, the stock is that of the first and of the last month", () => {
    const { json } = madeOf(readingOf(...quarterSheets()), { period: "Q3/2021" });
    expect(json.period).toEqual({ label: "Quý III năm 2021", from: "2021-06-21", to: "2021-09-20" });
    expect(json.total).toMatchObject(QUARTER);
    expect((json.total.onTimeRate ?? 0).toFixed(4)).toBe((34 / 38).toFixed(4));
    expect(json.units.map(({ unit, received, carriedOver, late, overdue }) => [unit, received, carriedOver, late, overdue])).toEqual([["Sở A", 25, 2, 2, 1], ["Sở B", 15, 0, 1, 0]]);
    expect(json.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(json.checks.map(({ rule }) => rule)).toContain("periods.stock");
  });

  it("give the quarter when nobody names a period, for it is complete; a fourth month after it does not take its place", () => {
    expect(madeOf(readingOf(...quarterSheets())).json.period.label).toBe("Quý III năm 2021");
    const october = tableSheet("Bảng 10", "Tháng 10 năm 2021", [["Sở A", 1, 4, 1, 0, 0, 4, 0], ["Sở B", 1, 1, 1, 0, 0, 1, 0]]);
    expect(madeOf(readingOf(...quarterSheets(), october)).json.period.label).toBe("Quý III năm 2021");
    expect(madeOf(readingOf(...quarterSheets().slice(0, 2))).json.period.label).toBe("Tháng 08/2021");
  });

  it("do not depend on the order of the sheets, or January would open with March's stock", () => {
    const [july, august, september] = quarterSheets();
    expect(madeOf(readingOf(september, july, august), { period: "Q3/2021" }).json.total).toMatchObject(QUARTER);
  });

  it.each([
    ["their sheets", (name: string) => tableSheetOf(`Tháng ${name}`, "TÌNH HÌNH GIẢI QUYẾT HỒ SƠ NĂM 2021", name)],
    ["short sheet names, the year from the period that is asked for", (name: string) => tableSheetOf(`T${name}`, "TÌNH HÌNH GIẢI QUYẾT HỒ SƠ", name)],
    ["days in their titles", (name: string) => tableSheetOf(`B${name}`, `(Từ ngày 21/${Number(name) - 1}/2021 đến ngày 20/${name}/2021)`, name)],
  ])("are told apart by %s", (_what, sheetOf) => {
    expect(madeOf(readingOf(sheetOf("7"), sheetOf("8"), sheetOf("9")), { period: "Q3/2021" }).json.total).toMatchObject(QUARTER);
  });

  it("follow the closing rule that their days show, and their quarter is found by it", () => {
    const sheets = [
      tableSheet("B7", "Tháng 7/2021 (từ ngày 01/7/2021 đến ngày 31/7/2021)", JULY), tableSheet("B8", "Tháng 8/2021 (từ ngày 01/8/2021 đến ngày 31/8/2021)", AUGUST),
      tableSheet("B9", "Tháng 9/2021 (từ ngày 01/9/2021 đến ngày 30/9/2021)", SEPTEMBER),
    ];
    const { json } = madeOf(readingOf(...sheets));
    expect(json.period).toEqual({ label: "Quý III năm 2021", from: "2021-07-01", to: "2021-09-30" });
    expect(json.total.received).toBe(40);
    expect(refusalOf(readingOf(...sheets), { period: "Q3/2021" })).toContain("01/9/2021".replace("01/", "1/"));
  });

  it("say on the sheet how the quarter was put together, so that it can be defended", () => {
    const { sheets } = madeOf(readingOf(...quarterSheets()), { period: "Q3/2021" });
    const lines = sheets[0].blocks.flatMap((block) => (block.type === "method" ? block.lines.map(({ value }) => value) : []));
    expect(lines.some((line) => line.includes("7/2021, 8/2021, 9/2021") && line.includes("lấy của 7/2021") && line.includes("lấy của 9/2021"))).toBe(true);
  });
});

function tableSheetOf(sheet: string, title: string, month: string): ReturnType<typeof tableSheet> {
  return tableSheet(sheet, title, { 7: JULY, 8: AUGUST, 9: SEPTEMBER }[month] ?? []);
}

describe("a period that the tables cannot give", () => {
  it("is not guessed: the missing month is named, and what there is", () => {
    const [july, , september] = quarterSheets();
    const sentence = refusalOf(readingOf(july, september), { period: "Q3/2021" });
    expect(sentence).toContain("thiếu bảng của Tháng 08/2021 (21/7/2021–20/8/2021)");
    expect(sentence).toContain("Tháng 07/2021");
    expect(madeOf(readingOf(july, september)).json.period.label).toBe("Tháng 09/2021");
  });

  it("is refused when stocks and events stand in one number, because sums of stocks over months mean nothing", () => {
    const header = ["Đơn vị", "Tổng phải giải quyết", "Trả trước và đúng hạn", "Chậm và quá hạn"];
    const months = [7, 8, 9].map((month) => tableSheet(`B${month}`, `Tháng ${month} năm 2021`, [["Sở A", 10, 8, 1], ["Sở B", 5, 4, 1]], header));
    expect(refusalOf(readingOf(...months), { period: "Q3/2021" })).toContain("không cộng được qua các tháng");
    expect(refusalOf(readingOf(...months), { period: "8/2021" })).toBe("");
  });

  it("is none when a figure follows by the balances: due less on time is late, whatever is printed", () => {
    const header = ["Đơn vị", "Tiếp nhận mới", "Tồn kỳ trước", "Đến hạn giải quyết", "Trả trước và đúng hạn", "Chậm và quá hạn"];
    const due = (rows: typeof JULY): Parameters<typeof tableSheet>[2] => rows.map(([unit, received, open, early, onTime, late, , overdue]) =>
      [unit, received, open, early + onTime + late + overdue, early + onTime, late + overdue]);
    const months = [JULY, AUGUST, SEPTEMBER].map((rows, at) => tableSheet(`B${at}`, `Tháng ${at + 7} năm 2021`, due(rows), header));
    expect(madeOf(readingOf(...months), { period: "Q3/2021" }).json.total).toMatchObject({
      received: 40, carriedOver: 2, cumulative: 42, due: 38, earlyAndOnTime: 34, lateAndOverdue: 4, late: null, overdue: null, early: null, resolved: null,
    });
  });
});

describe("planted errors between months", () => {
  it("a month that does not open as the one before closed is named with its cell", () => {
    const [july, august] = quarterSheets();
    const september = tableSheet("Bảng 9", "Tháng 9 năm 2021", changed(SEPTEMBER, 0, COLUMN.carriedOver, 5));
    expect(failedOf(july, august, september)).toContainEqual(
      { rule: "periods.stock", group: "Sở A: Bảng 9 – Bảng 8", sheet: "Bảng 9", row: 3, column: COLUMN.carriedOver, expected: 2, actual: 5, difference: 3 });
  });

  it("a printed quarter that its months do not add up to is named with its cell, and stays what is reported", () => {
    const quarter = tableSheet("Quý", "Quý III năm 2021", [["Sở A", 26, 2, 15, 6, 2, 4, 1], ["Sở B", 15, 0, 12, 1, 1, 1, 0]]);
    const failed = failedOf(...quarterSheets(), quarter);
    expect(failed).toContainEqual(expect.objectContaining({ rule: "periods.sum.received", sheet: "Quý", row: 3, column: COLUMN.received, expected: 25, actual: 26, difference: 1 }));
    expect(failed).toContainEqual(expect.objectContaining({ rule: "periods.closing", sheet: "Bảng 9", expected: 5, actual: 4 }));
    expect(madeOf(readingOf(...quarterSheets(), quarter), { period: "Q3/2021" }).json.total.received).toBe(41);
  });

  it("a unit with open cases that one month leaves out is told on the checks and on the sheet", () => {
    const [july, , september] = quarterSheets();
    const august = tableSheet("Bảng 8", "Tháng 8 năm 2021", AUGUST.slice(0, 1));
    const failed = failedOf(july, august, september);
    expect(failed).toContainEqual({ rule: "periods.absent", group: "Sở B: 7/2021 – 8/2021", sheet: "Bảng 8", row: 0, column: undefined, expected: 1, actual: 0, difference: -1 });
    expect(failed).toContainEqual({ rule: "periods.absent", group: "Sở B: 8/2021 – 9/2021", sheet: "Bảng 9", row: 4, column: COLUMN.carriedOver, expected: 0, actual: 1, difference: 1 });
    const { sheets, json } = madeOf(readingOf(july, august, september), { period: "Q3/2021" });
    expect(json.total.received).toBe(35);
    expect(JSON.stringify(sheets[0])).toContain("Sở B (8/2021)");
  });
});
