import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeXlsx } from "hucre";
import { newSheetState, newSheetId } from "@tthc/excel-host";
import { openWorkbook, saveWorkbook } from "@tthc/excel-host/file";
import type { CellScalar, SheetState, WorkbookState } from "@tthc/excel-host/model/state";
import { parseArea } from "@tthc/spreadsheet/address";
import { computeFormulas } from "../../../tools/formulas/computeFormulas";
import type { FormulaCell } from "../../../tools/formulas/formulaCells";
import { parseFormulaOptions } from "../../../tools/formulas/options";
import { CommandProblem } from "../../../tools/report/problem";

jest.setTimeout(300_000);

let folder = "";
const at = (name: string) => path.join(folder, name);

const HEADER = ["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái", "Hình thức tiếp nhận"];
const CASES: CellScalar[][] = [
  ["H1", "Sở Y tế", 44370, 44382, 44380, "Đã trả kết quả", "Trực tuyến"],
  ["H2", "Sở Y tế", 44371, 44382, 44384, "Đã trả kết quả", "Trực tiếp"],
  ["H3", "Sở Nội vụ", 44372, 44390, "", "Đang xử lý", "Trực tiếp"],
];

async function stateOf(bytes: Uint8Array): Promise<WorkbookState> {
  const opened = await openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.code);
  return opened.state;
}

function addSheet(state: WorkbookState, name: string, visibility: SheetState["visibility"], cells: Record<string, string | { formula: string; saved: CellScalar }>): void {
  const sheet = newSheetState(name, newSheetId(state.sheets), "added");
  sheet.visibility = visibility;
  for (const [address, content] of Object.entries(cells)) {
    const { row, column } = parseArea(address) ?? { row: 0, column: 0 };
    while (sheet.rows.length <= row) sheet.rows.push({ values: [], formats: [] });
    const { formula, saved } = typeof content === "string" ? { formula: content, saved: "#BUSY!" } : content;
    const values = sheet.rows[row]?.values ?? [];
    while (values.length < column) values.push(undefined);
    values[column] = saved;
    if (formula !== "") sheet.formulas.set(`${row},${column}`, { text: formula });
  }
  state.sheets.push(sheet);
}

/** A register as a table with a name beside it, and formulas on a visible and on a hidden sheet. */
async function bookOf(cells: Parameters<typeof addSheet>[3], hidden: Parameters<typeof addSheet>[3] = {}): Promise<Uint8Array> {
  const state = await stateOf(await writeXlsx({ sheets: [{ name: "Sổ hồ sơ", rows: [HEADER, ...CASES] }] }));
  state.sheets[0].tables.push({
    id: 1, name: "HoSo", area: { row: 0, column: 0, rows: 4, columns: 7 }, showHeaders: true, showTotals: false, style: "", showBandedRows: true,
  });
  state.names.push({ name: "Ky", formula: "=\"Q3/2021\"", comment: "", visible: true, scope: "" }, { name: "Vung", formula: "='Sổ hồ sơ'!$A$1:$G$4", comment: "", visible: true, scope: "" });
  addSheet(state, "Báo cáo", "Visible", cells);
  if (Object.keys(hidden).length > 0) addSheet(state, "Ẩn", "Hidden", hidden);
  return saveWorkbook(state);
}

async function computed(cells: Parameters<typeof addSheet>[3], hidden?: Parameters<typeof addSheet>[3]): Promise<FormulaCell[]> {
  writeFileSync(at("sổ.xlsx"), await bookOf(cells, hidden));
  return (await computeFormulas({ workbook: at("sổ.xlsx") })).cells;
}

async function sentence(workbook: string, options: { json?: string; output?: string } = {}): Promise<string> {
  try {
    await computeFormulas({ workbook, ...options });
  } catch (error) {
    if (error instanceof CommandProblem) return error.message;
    throw error;
  }
  throw new Error("formulas were computed");
}

beforeAll(() => { folder = mkdtempSync(path.join(tmpdir(), "tthc-formulas-")); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("every TTHC formula of a workbook is computed, or a workbook that checks itself says nothing without Excel", () => {
  test("by table, by name, inside other formulas, over each other, on every sheet; stale values are not believed", async () => {
    const cells = await computed({
      A1: { formula: "=TTHC.RECEIVED(HoSo[#All],\"Q3/2021\")", saved: 999 },
      A2: "=TTHC.RECEIVED(Vung,Ky)",
      A3: "=IFERROR(TTHC.RECEIVED(HoSo[#All],\"quý mười\"),0)",
      A4: "=ROUND(100*TTHC.RECEIVED('Sổ hồ sơ'!A1:G4,\"Q3/2021\",\"Sở Y tế\")/A1,2)",
      A5: "=TTHC.RECEIVED(HoSo[#All],\"Q3/2021\")=A1",
      A6: { formula: "=A1*2", saved: 0 },
    }, { B2: "=TTHC.LATE(HoSo[#All],'Báo cáo'!B9:C9)&\" hồ sơ\"" });
    expect(cells).toEqual([
      { sheet: "Báo cáo", cell: "A1", formula: "=TTHC.RECEIVED(HoSo[#All],\"Q3/2021\")", value: 3 },
      { sheet: "Báo cáo", cell: "A2", formula: "=TTHC.RECEIVED(Vung,Ky)", value: 3 },
      { sheet: "Báo cáo", cell: "A3", formula: "=IFERROR(TTHC.RECEIVED(HoSo[#All],\"quý mười\"),0)", value: 0 },
      { sheet: "Báo cáo", cell: "A4", formula: "=ROUND(100*TTHC.RECEIVED('Sổ hồ sơ'!A1:G4,\"Q3/2021\",\"Sở Y tế\")/A1,2)", value: 66.67 },
      { sheet: "Báo cáo", cell: "A5", formula: "=TTHC.RECEIVED(HoSo[#All],\"Q3/2021\")=A1", value: true },
      { sheet: "Ẩn", cell: "B2", formula: "=TTHC.LATE(HoSo[#All],'Báo cáo'!B9:C9)&\" hồ sơ\"", error: "#VALUE!", message: expect.stringMatching(/[Kk]ỳ/) },
    ]);
  });

  test("errors carry the function's sentence, or what Excel would not say", async () => {
    const cells = await computed({
      A1: "=TTHC.RECEIVED(HoSo[#All],\"quý mười\")", A2: "=TTHC.KHONGCO(HoSo[#All])", A3: "=TTHC.RECEIVED()", A4: "=1+TTHC.RECEIVED(HoSo[#All],\"Q3/2020\")",
      A5: "=1/(TTHC.RECEIVED(HoSo[#All])-3)",
    });
    expect(cells.map(({ error }) => error)).toEqual(["#VALUE!", "#NAME?", "#VALUE!", "#N/A", "#DIV/0!"]);
    expect(cells.map(({ message }) => message)).toEqual([
      expect.stringContaining("quý mười"), "TTHC không có hàm này.", "Số đối số của hàm không đúng.", expect.stringContaining("23/6/2021"), undefined,
    ]);
    expect(cells.some((cell) => "value" in cell)).toBe(false);
  });

  test("a table has its first value and the cells that it fills; one without room says so", async () => {
    const cells = await computed({ A1: "=TTHC.SUMMARY(HoSo[#All],\"Q3/2021\")", A20: "=TTHC.SUMMARY(HoSo[#All],\"Q3/2021\")", B21: { formula: "", saved: "của người dùng" } });
    expect(cells).toMatchObject([
      { cell: "A1", value: expect.any(String), spill: expect.stringMatching(/^A1:M\d+$/) },
      { cell: "A20", error: "#SPILL!", message: "Kết quả là một bảng nhưng các ô cần dùng không trống." },
    ]);
  });

  test("what cannot be computed here is named and never left out", async () => {
    const cells = await computed({
      A1: { formula: "=VLOOKUP(TTHC.RECEIVED(HoSo[#All],\"Q3/2021\"),A1:B2,2)", saved: 12 },
      A2: "=TTHC.RECEIVED(HoSo[#All],{\"Q3/2021\",\"Q2/2021\"})",
      A3: "=OTHER.DUE(A9)+TTHC.RECEIVED(HoSo[#All])",
      A4: "=TTHC.RECEIVED(HoSo[#All])+A5", A5: "=A4",
    });
    expect(cells.map(({ cell, value, error }) => [cell, value, error])).toEqual(["A1", "A2", "A3", "A4"].map((cell) => [cell, undefined, "not supported"]));
    expect(cells.map(({ message }) => message)).toEqual([
      expect.stringContaining("VLOOKUP"), expect.stringContaining("hằng mảng"), expect.stringContaining("OTHER.DUE"), expect.stringContaining("tham chiếu vòng"),
    ]);
  });

  test("a value that rests on a formula which is not computed here is told as such", async () => {
    const cells = await computed({ A1: { formula: "=UPPER(\"q3/2021\")", saved: "Q3/2021" }, B1: "=TTHC.RECEIVED(HoSo[#All],A1)", C1: "=TTHC.RECEIVED(HoSo[#All],\"Q3/2021\")" });
    expect(cells).toMatchObject([{ cell: "B1", value: 3, message: expect.stringContaining("giá trị lưu trong tệp") }, { cell: "C1", value: 3 }]);
    expect(cells[1].message).toBeUndefined();
  });

  test("arguments over Excel's limit are refused here too, with what to do", async () => {
    const state = await stateOf(await writeXlsx({ sheets: [{ name: "Sổ", rows: [HEADER] }] }));
    const [sheet] = state.sheets;
    for (let i = 1; i < 60_000; i++) {
      sheet.rows.push({ values: [`000.00.00.H00-210701-${i}`, "Ủy ban nhân dân thành phố", 44370, 44380, 44379, "Đã trả kết quả cho công dân", "Trực tuyến"], formats: [] });
      for (let column = 0; column < 7; column++) sheet.changed.add(`${i},${column}`);
    }
    addSheet(state, "Báo cáo", "Visible", { A1: "=TTHC.RECEIVED(Sổ!A1:G60000,\"Q3/2021\")" });
    writeFileSync(at("lớn.xlsx"), await saveWorkbook(state));
    expect((await computeFormulas({ workbook: at("lớn.xlsx") })).cells).toMatchObject([{ error: "#VALUE!", message: expect.stringContaining("5 MB") }]);
  });
});

describe("what is written", () => {
  test("the JSON file, and the workbook with the computed values and everything else as it was", async () => {
    const bytes = await bookOf({ A1: "=TTHC.RECEIVED(HoSo[#All],\"Q3/2021\")", B3: { formula: "", saved: "ghi chú" } });
    writeFileSync(at("vào.xlsx"), bytes);
    const made = await computeFormulas({ workbook: at("vào.xlsx"), json: at("ra.json"), output: at("ra.xlsx") });
    expect(JSON.parse(readFileSync(at("ra.json"), "utf8"))).toEqual(made);
    const sheet = (await stateOf(new Uint8Array(readFileSync(at("ra.xlsx"))))).sheets[1];
    expect([sheet.rows[0]?.values[0], sheet.formulas.get("0,0")?.text, sheet.rows[2]?.values[1]]).toEqual([3, "=TTHC.RECEIVED(HoSo[#All],\"Q3/2021\")", "ghi chú"]);
    expect(readFileSync(at("vào.xlsx")).equals(Buffer.from(bytes))).toBe(true);
  });

  test("nothing, with one line, where there is no workbook, no TTHC formula or no place", async () => {
    writeFileSync(at("văn bản.xlsx"), "đây không phải sổ");
    writeFileSync(at("không.xlsx"), await bookOf({ A1: "=SUM(1,2)", A2: "=\"TTHC.DUE(1)\"" }));
    writeFileSync(at("có.xlsx"), await bookOf({ A1: "=TTHC.RECEIVED(HoSo[#All])" }));
    expect(await sentence(at("không có.xlsx"))).toContain("Không tìm thấy tệp");
    expect(await sentence(at("văn bản.xlsx"))).toMatch(/không phải là bảng dữ liệu/);
    expect(await sentence(at("không.xlsx"), { json: at("x.json") })).toBe("Tệp “không.xlsx” không có công thức TTHC nào để tính.");
    expect(await sentence(at("có.xlsx"), { output: at("có.xlsx") })).toContain("không bị ghi đè");
    expect(await sentence(at("có.xlsx"), { output: at("ra.csv") })).toContain(".xlsx");
    expect(existsSync(at("x.json"))).toBe(false);
  });
});

describe("the command line", () => {
  const problemOf = (words: string[]) => {
    const parsed = parseFormulaOptions(words);
    return parsed.kind === "problem" ? parsed.problem.key : parsed.kind;
  };

  test.each<[string[], string]>([
    [[], "preview.formulas.noFile"], [["a.xlsx", "b.xlsx"], "preview.report.manyFiles"], [["a.xlsx", "--period", "Q3"], "preview.report.unknownOption"],
    [["a.xlsx", "--json"], "preview.report.noValue"], [["a.xlsx", "--json", "a", "--json=b"], "preview.report.twice"], [["--help"], "help"], [["a.xlsx", "--json=-"], "formulas"],
  ])("%j: %s", (words, kind) => {
    expect(problemOf(words)).toBe(kind);
  });

  test("npm run formulas: JSON on standard output and exit code 0 with error cells; 2 and one line on standard error otherwise", async () => {
    writeFileSync(at("lệnh.xlsx"), await bookOf({ A1: "=TTHC.RECEIVED(HoSo[#All],\"Q3/2021\")", A2: "=TTHC.RECEIVED(HoSo[#All],\"x\")" }));
    const run = (...words: string[]) => spawnSync("npm", ["run", "--silent", "formulas", "--", ...words], { encoding: "utf8" });
    const json = run(at("lệnh.xlsx"), "--json", "-");
    expect([json.status, json.stderr]).toEqual([0, ""]);
    expect((JSON.parse(json.stdout) as { cells: FormulaCell[] }).cells.map(({ value, error }) => value ?? error)).toEqual([3, "#VALUE!"]);
    const shown = run(at("lệnh.xlsx"));
    expect(shown.stdout).toMatch(/^Đã tính 2 công thức TTHC: 1 có giá trị, 1 báo lỗi, 0 không tính được ở đây\.\nBáo cáo!A2: #VALUE! – .+\n$/);
    const none = run(at("không có.xlsx"));
    expect([none.status, none.stdout, none.stderr.trim().split("\n").length]).toEqual([2, "", 1]);
  });
});
