import type { Grid } from "../../../src/register/model/grid";
import type { TableBlock } from "../../../src/report/model/model";
import { JULY, MONTHLY_HEADER, tableSheet } from "./monthly";
import { madeOf, readingOf, refusalOf } from "./reading";

const DIGITAL = ["STT", "Đơn vị", "Tiếp nhận", "Chưa số hóa TPHS", "Có số hóa", "Có tái sử dụng", "Đã giải quyết", "Chưa số hóa KQ", "Đã số hóa KQ"];

function digital(name: string, title: string, ...rows: (string | number)[][]): Grid {
  return { sheet: name, top: 1, left: 1, rows: [[title], DIGITAL, ...rows] };
}

const JULY_DIGITAL = digital("SH 7", "Tháng 7 năm 2021", [1, "Sở A", 10, 2, 8, 1, 9, 3, 6], [2, "Sở B", 4, 0, 4, 0, 3, 3, 0]);
const AUGUST_DIGITAL = digital("SH 8", "Tháng 8 năm 2021", [1, "Sở A", 8, 4, 4, 2, 9, 0, 9], [2, "Sở B", 5, 5, 0, 0, 5, 0, 5]);

/** Rows of the table of a report, by the first cell of a name. */
function rowsOf(...words: Parameters<typeof madeOf>): unknown[][] {
  const table = madeOf(...words).sheets[0].blocks.filter((block): block is TableBlock => block.type === "table").at(-1);
  return table?.rows.map(({ cells }) => cells.slice(1)) ?? [];
}

describe("printed tables of digitisation", () => {
  it("make the report of digitisation, every rate beside what it is a part of", () => {
    expect(rowsOf(readingOf(JULY_DIGITAL), {}, ["digitisation"])).toEqual([
      ["Sở A", 10, 8, 0.8, 1, 0.1, 9, 6, 6 / 9], ["Sở B", 4, 4, 1, 0, 0, 3, 0, 0], ["Tổng số", 14, 12, 12 / 14, 1, 1 / 14, 12, 6, 0.5],
    ]);
  });

  it("of two months add up to the window that is asked for", () => {
    const rows = rowsOf(readingOf(JULY_DIGITAL, AUGUST_DIGITAL), { period: "21/6/2021-20/8/2021" }, ["digitisation"]);
    expect(rows.at(-1)).toEqual(["Tổng số", 27, 16, 16 / 27, 3, 3 / 27, 26, 20, 20 / 26]);
  });

  it("alone give no summary, which is said, and no sheet of zeros", () => {
    expect(refusalOf(readingOf(JULY_DIGITAL))).toContain("thiếu số liệu để lập báo cáo");
    const made = madeOf(readingOf(JULY_DIGITAL), {}, ["summary", "digitisation", "formByUnit", "satisfaction"]);
    expect(made.sheets.map(({ kind }) => kind)).toEqual(["digitisation"]);
    expect(made.json.notMade.map(({ report }) => report)).toEqual(["summary", "formByUnit", "satisfaction"]);
  });

  it("repeat no row of the table of cases beside them: neither loses its units", () => {
    const reading = readingOf(JULY_DIGITAL, tableSheet("ĐV 7", "Tháng 7 năm 2021", JULY));
    expect(reading.findings.counts.get("aggregateRepeated") ?? 0).toBe(0);
    const made = madeOf(reading, {}, ["summary", "digitisation"]);
    expect(made.json.total).toMatchObject({ received: 14, late: 1 });
    expect(made.sheets).toHaveLength(2);
    const lines = made.sheets[0].blocks.flatMap((block) => (block.type === "method" ? block.lines : []));
    expect(lines.find(({ label }) => label.includes("SH 7"))?.value).toContain("dùng cho báo cáo riêng");
  });

  it("that lack a column leave its columns out and say so, instead of 0", () => {
    const partial: Grid = { sheet: "SH", top: 1, left: 1, rows: [["Tháng 7 năm 2021"], [...DIGITAL.slice(0, 5), DIGITAL[6]], [1, "Sở A", 10, 2, 8, 9]] };
    const [sheet] = madeOf(readingOf(partial), {}, ["digitisation"]).sheets;
    const table = sheet.blocks.find((block): block is TableBlock => block.type === "table");
    expect(table?.columns.map(({ key }) => key)).not.toContain("results");
    expect(table?.notes.join(" ")).toContain("Có kết quả điện tử");
  });
});

describe("printed columns of payment", () => {
  const header = [...MONTHLY_HEADER, "Thanh toán phí, lệ phí"];
  const under = ["", "", "", "", "", "", "", "", "Tổng", "Trực tuyến", "Trực tiếp"];
  const paid: Grid = {
    sheet: "BC 7", top: 1, left: 1,
    rows: [["Tháng 7 năm 2021"], header, under, ["Sở A", 10, 2, 5, 3, 1, 2, 1, 6, 4, 2], ["Sở B", 4, 0, 3, 0, 0, 1, 0, 2, 2, 0]],
  };

  it("make the table of online payment beside the summary's own figures", () => {
    expect(rowsOf(readingOf(paid), {}, ["onlineServices"])).toEqual([["Sở A", 6, 4, 4 / 6], ["Sở B", 2, 2, 1], ["Tổng số", 8, 6, 0.75]]);
  });

  it("are missing: the report is refused by the names of the figures, not made of zeros", () => {
    expect(refusalOf(readingOf(tableSheet("ĐV 7", "Tháng 7 năm 2021", JULY)), {}, ["onlineServices"])).toContain("thanh toán trực tuyến");
  });
});
