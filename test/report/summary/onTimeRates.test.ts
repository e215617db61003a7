import { STATUS } from "../../../src/register/model/caseCodes";
import type { KeyFiguresBlock, ReportModel } from "../../../src/report/model/model";
import { REPORT_BUILDERS } from "../../../src/report/builders";
import { readyPeriod } from "../../../src/report/situation/ready";
import { situationOf } from "../../../src/report/situation/situation";
import { readingOf as printedReading } from "../aggregates/reading";
import { settingsFor } from "../../../src/report/request/settings";
import { buildReports } from "../../../src/report/buildReports";
import { caseOf, columnOf, QUARTER, report, tableOf, unitCases } from "../cases";
import { readingOf } from "../readings";

/** 20 on time, 4 late, 1 overdue, 1 open in time, and of 3 sent back 2 after their day. */
const CASES = [
  ...unitCases("Sở Y tế", 24, 4), caseOf("Sở Y tế", 70, -1), caseOf("Sở Y tế", 90, -1),
  caseOf("Sở Y tế", 10, 9, { status: STATUS.returned }), caseOf("Sở Y tế", 11, 7, { status: STATUS.withdrawn }), caseOf("Sở Y tế", 11, 2, { status: STATUS.withdrawn }),
];
const headers = (model: ReportModel): string[] => tableOf(model, "units").columns.map(({ header }) => header).filter((header) => /^Tỷ lệ (trước|chậm)/.test(header));
const tiles = (model: ReportModel): string[] => (model.blocks.find((block): block is KeyFiguresBlock => block.type === "keyFigures")?.items ?? [])
  .filter(({ key }) => key.startsWith("onTimeRate")).map(({ label, note }) => `${label}: ${note}`);
const notes = (model: ReportModel): string => tableOf(model, "units").notes.join("\n");

const [TT01, BY_766] = ["Tỷ lệ trước hạn, đúng hạn (TT 01)", "Tỷ lệ trước hạn, đúng hạn (QĐ 766)"];

it("prints both rates beside the published one with their counts, and says what QĐ 766 leaves out", () => {
  const { model, json } = report(readingOf(CASES));
  expect(headers(model)).toEqual(["Tỷ lệ trước, đúng hạn (trên đến hạn)", TT01, BY_766, "Tỷ lệ chậm, quá hạn"]);
  expect([columnOf(tableOf(model, "units"), "onTimeRateTT01", "total"), columnOf(tableOf(model, "units"), "onTimeRate766", "total")]).toEqual([[23 / 27], [22 / 29]]);
  expect(tiles(model)).toEqual([
    "Tỷ lệ trước và đúng hạn: 23 trên 28 hồ sơ đến hạn giải quyết",
    `${TT01}: 23 trên 27 hồ sơ đã giải quyết`,
    `${BY_766}: 22 trên 29 hồ sơ lũy kế, C (theo II.06a); không phải mục 2.1 của Cổng DVCQG; đã trừ 2 hồ sơ trả lại, rút sau hạn`,
  ]);
  expect(notes(model)).toContain("((8)+(9))/(7) của biểu II.06a: 23/27.");
  expect(notes(model)).toContain("không phải mục 2.1 của Cổng DVCQG: 22/29; đã trừ 2 hồ sơ trả lại, rút sau hạn.");
  expect(notes(model)).toContain("Trong đó trả lại, rút sau hạn: 2; tính là đúng hạn theo quy ước, riêng tỷ lệ QĐ 766 xét theo ngày.");
  expect(json.total).toMatchObject({ returnedLate: 2, lateCountedOnTime: 2, onTime766: 22, late766: 7, base766: 29, onTimeRateTT01: 23 / 27, onTimeRate766: 22 / 29 });
});

it.each([["B", [TT01, BY_766, "Tỷ lệ chậm hạn"]], ["C", [BY_766, TT01, "Tỷ lệ chậm, quá hạn"]]] as const)("names the rate on base %s and prints it once", (rateBase, shown) => {
  const { model } = report(readingOf(CASES), { rateBase });
  expect(headers(model)).toEqual(shown);
  expect(tiles(model).map((tile) => tile.split(":")[0])).toEqual(shown.slice(0, 2));
});

it("tells late refusals under the form, whatever the base", () => {
  const choice = readyPeriod(readingOf(CASES), QUARTER);
  if (!choice.ok) throw new Error(choice.problem.message);
  const form = tableOf(REPORT_BUILDERS.formByUnit(situationOf(readingOf(CASES), choice.period, QUARTER)), "form");
  expect(form.notes.filter((note) => note.startsWith("Trong đó trả lại, rút sau hạn: 2;"))).toHaveLength(1);
});

it("says of printed tables that they cannot know late refusals", () => {
  const reading = printedReading({
    sheet: "T1", top: 1, left: 1, rows: [
      ["Quý III năm 2021"], ["Đơn vị", "Tiếp nhận mới", "Tồn kỳ trước", "Trước hạn", "Đúng hạn", "Chậm hạn", "Trong hạn", "Quá hạn"],
      ["Văn phòng", 15551, 50, 332, 14198, 574, 299, 198], ["Phòng Kinh tế", 0, 0, 0, 0, 0, 0, 0],
    ],
  });
  const made = buildReports(reading, settingsFor(reading), ["summary"]);
  if (!made.ok) throw new Error(made.problem.message);
  expect([made.json.total.onTimeRate, made.json.total.onTimeRateTT01, made.json.total.onTimeRate766].map((rate) => Math.round((rate ?? 0) * 1e4) / 100)).toEqual([94.95, 96.2, 95.05]);
  expect(made.json.total).toMatchObject({ returnedLate: null, lateCountedOnTime: null });
  expect(notes(made.sheets[0])).toContain("14.829/15.601; bảng tổng hợp không cho biết hồ sơ trả lại, rút sau hạn.");
  expect(columnOf(tableOf(made.sheets[0], "units"), "onTimeRateTT01")).toEqual([14530 / 15104, null]);
});
