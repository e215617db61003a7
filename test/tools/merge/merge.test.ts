import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openWorkbook } from "@tthc/excel-host/file";
import { mergeCommand } from "../../../tools/merge/mergeCommand";
import { parseMergeOptions } from "../../../tools/merge/options";
import { reportOfFiles } from "../../../tools/report/reportOfFiles";

const folder = mkdtempSync(path.join(tmpdir(), "merge-"));
const at = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const HEADER = "Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Ngày có kết quả;Trạng thái";
const rows = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, each) => `${prefix}-${100 + each};0${1 + (each % 9)}/07/2026;15/07/2026;${each % 4 === 0 ? "" : "14/07/2026"};${each % 4 === 0 ? "Đang xử lý" : "Đã có kết quả"}`);
const csv = (lines: readonly string[]): string => `\ufeff${lines.join("\r\n")}`;

beforeAll(() => {
  mkdirSync(at("thang/Huyện X"), { recursive: true });
  writeFileSync(at("thang/Huyện X/Xã Tân Lập.csv"), csv([HEADER, ...rows("TL", 20)]));
  writeFileSync(at("thang/Xã Yên Sơn.csv"), csv([HEADER, ...rows("YS", 12), "YS-9;32/13/2026;15/07/2026;;Đang xử lý"]));
  writeFileSync(at("thang/Xã Yên Sơn (gửi lại).csv"), csv([HEADER, ...rows("YS", 12)]));
  writeFileSync(at("thang/hỏng.xlsx"), "PK\u0003\u0004 cụt");
  writeFileSync(at("thang/~$khoa.xlsx"), "x");
  writeFileSync(at("thang/ghi chú.docx"), "x");
  writeFileSync(at("donvi.txt"), "\ufeffXã Tân Lập\nXã Yên Sơn\nXã Phú Thịnh\n");
});

it("reads folders and files as one register, says what became of each, and counts a unit that sent twice once", async () => {
  const answer = await mergeCommand({ files: [at("thang")], units: at("donvi.txt"), period: "Q3/2026", closingDay: 31, result: "register", output: at("ra.xlsx"), json: at("ra.json") });
  expect(JSON.parse(readFileSync(at("ra.json"), "utf8"))).toEqual(answer);
  expect(answer.files.map(({ file, status, unit }) => [file, status, unit])).toEqual([
    ["Huyện X/Xã Tân Lập.csv", "read", "Xã Tân Lập"], ["Xã Yên Sơn (gửi lại).csv", "read", "Xã Yên Sơn"], ["Xã Yên Sơn.csv", "read", "Xã Yên Sơn"], ["hỏng.xlsx", "refused", null],
  ]);
  for (const { rows: { read, used, excluded, reasons } } of answer.files) expect([used + excluded, reasons.reduce((sum, { count }) => sum + count, 0)]).toEqual([read, excluded]);
  expect(answer.files[3].message).toContain("hỏng.xlsx");
  expect(answer.total?.received).toBe(32);
  expect(answer.units.map(({ unit, received }) => [unit, received])).toEqual([["Xã Tân Lập", 20], ["Xã Yên Sơn", 12]]);
  expect(answer.missingUnits).toEqual(["Xã Phú Thịnh"]);
  expect(answer.repeatedUnits).toEqual([{ unit: "Xã Yên Sơn", files: ["Xã Yên Sơn (gửi lại).csv", "Xã Yên Sơn.csv"] }]);
  const opened = await openWorkbook(new Uint8Array(readFileSync(at("ra.xlsx"))), { fileName: "ra.xlsx" });
  expect(opened.ok && opened.state.sheets.map(({ name }) => name)).toEqual(answer.sheets);
  expect(answer.sheets.slice(0, 2)).toEqual(["Gộp sổ", "Nguồn gộp"]);
});

it("makes a report of several files", async () => {
  const report = await reportOfFiles({ workbook: at("thang/Huyện X/Xã Tân Lập.csv"), more: [at("thang/Xã Yên Sơn.csv")], period: "Q3/2026", closingDay: 31, timing: false });
  expect([report.total.received, report.files.length]).toEqual([32, 2]);
});

it.each<[string, () => Promise<unknown>, string]>([
  ["a folder without workbooks", () => { mkdirSync(at("trống"), { recursive: true }); return mergeCommand({ files: [at("trống")], result: "none" }); }, "không có tệp Excel"],
  ["nothing that could be read", () => mergeCommand({ files: [at("thang/hỏng.xlsx")], result: "none" }), "hỏng.xlsx"],
  ["a file that is not there", () => mergeCommand({ files: [at("khong.xlsx")], result: "none" }), "Không tìm thấy tệp"],
  ["a target that is one of the files", () => mergeCommand({ files: [at("thang/Xã Yên Sơn.csv")], result: "none", json: at("thang/Xã Yên Sơn.csv") }), "không bị ghi đè"],
])("says in one sentence why there is nothing: %s", async (_, run, sentence) => {
  await expect(run()).rejects.toThrow(sentence);
});

it.each([[[], "preview.merge.noFile"], [["a", "--result", "x"], "preview.merge.badResult"], [["a", "--units"], "preview.report.noValue"], [["a", "--closing-day", "40"], "preview.report.badClosingDay"]])("refuses %j by its own sentence", (words, key) => {
  const parsed = parseMergeOptions(words);
  expect(parsed.kind === "problem" && parsed.problem.key).toBe(key);
});
