import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openWorkbook } from "@tthc/excel-host/file";
import { parseReconcileOptions } from "../../../tools/reconcile/options";
import { reconcileFiles } from "../../../tools/reconcile/reconcileFiles";
import { saveWorkbook } from "@tthc/excel-host/file";
import { workbookOf } from "../../excel/inExcel";
import { gridOf, knownCases } from "../../reconcile/plantedLists";

const folder = mkdtempSync(path.join(tmpdir(), "reconcile-"));
const at = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const base = knownCases(12, 6);
const changed = base.slice(1).map((each, i) => (i === 0 ? { ...each, due: Number(each.due) + 1 } : i === 1 ? { ...each, id: each.id.replace("000.00.01.", "") } : each));
const csv = (rows: readonly (readonly unknown[])[]): string => `\ufeff${rows.map((row) => row.join(";")).join("\r\n")}`;

beforeAll(async () => {
  const sheets = { "Sổ giấy": gridOf("a", base, 0).rows, "Phần mềm": gridOf("b", changed, 1).rows } as never;
  writeFileSync(at("so.xlsx"), await saveWorkbook(workbookOf(sheets)));
  writeFileSync(at("phi.csv"), csv([["Mã hồ sơ", "Ngày tiếp nhận", "Ngày thu", "Tổng (VNĐ)"], ...base.slice(0, 9).map(({ id }) => [id, "05/07/2021", "05/07/2021", "10.000"])]));
  writeFileSync(at("bang.csv"), csv([["STT", "Đơn vị", "Tổng số", "Kỳ trước", "Trong kỳ", "Trước hạn", "Đúng hạn", "Quá hạn"], [1, "Sở Y tế", 30, 3, 27, 10, 15, 5], [2, "Sở Tư pháp", 12, 2, 10, 5, 5, 2]]));
  writeFileSync(at("trong.csv"), "");
});

const sheetsOf = (json?: string, output?: string) => ({ a: { file: at("so.xlsx"), sheet: "Sổ giấy" }, b: { file: at("so.xlsx"), sheet: "phần mềm" }, json, output });

it("holds two sheets of one workbook against each other, writes the sheet beside them with links, and the same as data", async () => {
  const answer = await reconcileFiles(sheetsOf(at("ra.json"), at("ra.xlsx")));
  expect(JSON.parse(readFileSync(at("ra.json"), "utf8"))).toEqual(answer);
  expect(answer).toMatchObject({
    a: { rows: 12 }, b: { rows: 11 }, matched: 10, onlyInA: [{ row: 2 }, { row: 4 }], onlyInB: [{ row: 3 }],
    differing: [{ rowA: 3, rowB: 2, fields: [{ field: "due" }] }], suspected: [{ rowA: 4, rowB: 3, reasons: [{ why: "idWithoutPrefix" }] }],
  });
  const opened = await openWorkbook(new Uint8Array(readFileSync(at("ra.xlsx"))), { fileName: "ra.xlsx" });
  expect(opened.ok && opened.state.sheets.map(({ name }) => name)).toEqual(["Sổ giấy", "Phần mềm", "Đối chiếu"]);
});

it("takes a list of payments, which is no register, by its ids", async () => {
  const answer = await reconcileFiles({ a: { file: at("so.xlsx"), sheet: "Sổ giấy" }, b: { file: at("phi.csv") } });
  expect(answer).toMatchObject({ matched: 9, onlyInB: [] });
});

it.each<[string, () => ReturnType<typeof reconcileFiles>, string]>([
  ["a file that is not there", () => reconcileFiles({ a: { file: at("so.xlsx"), sheet: "Sổ giấy" }, b: { file: at("khong.xlsx") } }), "Không tìm thấy tệp"],
  ["an empty file", () => reconcileFiles({ a: { file: at("trong.csv") }, b: { file: at("phi.csv") } }), "trong.csv"],
  ["a sheet that is not there", () => reconcileFiles({ a: { file: at("so.xlsx"), sheet: "Sổ" }, b: { file: at("phi.csv") } }), "không có trang “Sổ”"],
  ["a table against a list", () => reconcileFiles({ a: { file: at("phi.csv") }, b: { file: at("bang.csv") } }), "chỉ đối chiếu được hai danh sách cùng loại"],
])("says in one sentence why there is no answer: %s", async (_, run, sentence) => {
  await expect(run()).rejects.toThrow(sentence);
});

it("reads lists from the command line: two files, sheets behind # or by option", () => {
  expect(parseReconcileOptions(["so.xlsx#Sổ giấy", "pm.csv", "--json", "-"])).toMatchObject({ kind: "reconcile", options: { a: { file: "so.xlsx", sheet: "Sổ giấy" }, b: { file: "pm.csv" }, json: "-" } });
  expect(parseReconcileOptions(["so.xlsx", "--sheet-a", "A", "--sheet-b", "B"])).toMatchObject({ options: { a: { file: "so.xlsx", sheet: "A" }, b: { file: "so.xlsx", sheet: "B" } } });
  expect(parseReconcileOptions(["so.xlsx"])).toMatchObject({ kind: "problem", problem: { key: "preview.reconcile.noSecond" } });
  expect(parseReconcileOptions(["a", "b", "c"])).toMatchObject({ kind: "problem", problem: { key: "preview.report.manyFiles" } });
});
