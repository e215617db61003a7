import { newWorkbookState } from "../../src/index";
import { openWorkbook, saveWorkbook } from "../../src/workbookFile";
import type { WorkbookState } from "../../src/model/state";
import { workbench } from "../workbench";

const bench = workbench(["Sheet1", "Sheet2"]);

let called: string[] = [];

beforeAll(() => {
  const { CustomFunctions } = bench.started.window;
  CustomFunctions.associate("BOOK", (range: unknown[][]) => {
    called.push("BOOK");
    return `HoSo · ${range.length} hồ sơ · mới`;
  });
  CustomFunctions.associate("READ", (handle: unknown) => {
    called.push("READ");
    return `đọc ${String(handle)}`;
  });
});
beforeEach(() => { called = []; });

const value = (sheet: number, row: number, column: number): unknown => bench.state.sheets[sheet].rows[row]?.values[column];

/** A workbook as it was saved in an earlier session: a handle and a formula over it, another sheet with one of its own. */
async function savedBook(): Promise<void> {
  const state = newWorkbookState(["Sheet1", "Sheet2"]);
  const [first, second] = state.sheets;
  first.rows = [{ values: ["HoSo · 3 hồ sơ · cũ", "đọc cũ"], formats: [] }, { values: [1], formats: [] }, { values: [2], formats: [] }];
  first.formulas.set("0,0", { text: "=TTHC.BOOK(A2:A3)" });
  first.formulas.set("0,1", { text: "=TTHC.READ(A1)" });
  second.rows = [{ values: ["đọc cũ", "cũ"], formats: [] }];
  second.formulas.set("0,0", { text: "=TTHC.READ(Sheet1!A1)" });
  second.formulas.set("0,1", { text: "=A1&\"!\"" });
  const opened = await openWorkbook(await saveWorkbook(state));
  bench.started.host.state = (opened as { state: WorkbookState }).state;
}

async function run(work: (context: Excel.RequestContext) => void): Promise<void> {
  await bench.run(async (context) => {
    work(context);
    await context.sync();
  });
  await bench.started.host.calculated();
}

describe("a saved workbook is opened: cells keep their saved values, or a dead handle would look alive in a test and not in Excel", () => {
  beforeEach(savedBook);

  test("nothing is computed by opening, reading, writing elsewhere or adding sheets, tables and names", async () => {
    await run((context) => {
      const sheet = context.workbook.worksheets.add("Mới");
      sheet.getRange("A1:B2").values = [["a", "b"], [1, 2]];
      sheet.tables.add("A1:B2", true).name = "Bang";
      context.workbook.names.add("Ten", sheet.getRange("A1"));
      sheet.delete();
      context.workbook.application.calculate("Recalculate");
      context.workbook.worksheets.getItem("Sheet1").calculate(false);
    });
    expect([called, value(0, 0, 0), value(0, 0, 1), value(1, 0, 0)]).toEqual([[], "HoSo · 3 hồ sơ · cũ", "đọc cũ", "đọc cũ"]);
  });

  test("a formula entered now reads the saved text of the other", async () => {
    await bench.started.host.typeInCell("Sheet1", 0, 2, "=TTHC.READ(A1)");
    expect([called, value(0, 0, 2), value(0, 0, 0)]).toEqual([["READ"], "đọc HoSo · 3 hồ sơ · cũ", "HoSo · 3 hồ sơ · cũ"]);
  });

  test("a change in what the handle was made of computes it and all that reads it, on every sheet", async () => {
    await bench.started.host.typeInCell("Sheet1", 1, 0, "5");
    expect(called).toEqual(["BOOK", "READ", "READ"]);
    expect([value(0, 0, 0), value(0, 0, 1), value(1, 0, 0), value(1, 0, 1)])
      .toEqual(["HoSo · 2 hồ sơ · mới", "đọc HoSo · 2 hồ sơ · mới", "đọc HoSo · 2 hồ sơ · mới", "đọc HoSo · 2 hồ sơ · mới!"]);
  });

  test("calculate(true) computes a sheet's formulas in their order, and what reads them elsewhere", async () => {
    await run((context) => context.workbook.worksheets.getItem("Sheet1").calculate(true));
    expect([called, value(0, 0, 1), value(1, 0, 1)])
      .toEqual([["BOOK", "READ", "READ"], "đọc HoSo · 2 hồ sơ · mới", "đọc HoSo · 2 hồ sơ · mới!"]);
  });

  test("calculate(true) of a sheet that only reads takes the others as they stand", async () => {
    await run((context) => context.workbook.worksheets.getItem("Sheet2").calculate(true));
    expect([called, value(1, 0, 0), value(0, 0, 0)]).toEqual([["READ"], "đọc HoSo · 3 hồ sơ · cũ", "HoSo · 3 hồ sơ · cũ"]);
  });

  test.each(["Full", "FullRebuild"] as const)("Application.calculate(%s) computes everything", async (type) => {
    await run((context) => context.workbook.application.calculate(type));
    expect([called, value(1, 0, 1)]).toEqual([["BOOK", "READ", "READ"], "đọc HoSo · 2 hồ sơ · mới!"]);
  });

  test("a range is computed alone, with what reads it", async () => {
    await run((context) => context.workbook.worksheets.getItem("Sheet2").getRange("A1").calculate());
    expect([called, value(1, 0, 0), value(1, 0, 1)]).toEqual([["READ"], "đọc HoSo · 3 hồ sơ · cũ", "đọc HoSo · 3 hồ sơ · cũ!"]);
  });
});

describe("what a name, a table or a sheet stands for changes", () => {
  const type = (text: string): Promise<void> => bench.started.host.typeInCell("Sheet1", 0, 0, text);

  test("a new name, also one that another name is made of, gives its formulas their value", async () => {
    await type("=Gấp*2");
    expect(value(0, 0, 0)).toBe("#NAME?");
    await run((context) => { context.workbook.names.add("Gấp", "=Một"); });
    await run((context) => { context.workbook.names.add("Một", context.workbook.worksheets.getItem("Sheet2").getRange("A1")); });
    await bench.started.host.typeInCell("Sheet2", 0, 0, "21");
    expect(value(0, 0, 0)).toBe(42);
    await run((context) => context.workbook.names.getItem("Một").delete());
    expect(value(0, 0, 0)).toBe("#NAME?");
  });

  test("a deleted sheet leaves #REF! in what read it or its table", async () => {
    await run((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet2");
      sheet.getRange("A1:A2").values = [["Số"], [7]];
      sheet.tables.add("A1:A2", true).name = "Bang";
    });
    await type("=SUM(Bang[Số])+Sheet2!A2");
    expect(value(0, 0, 0)).toBe(14);
    await run((context) => context.workbook.worksheets.getItem("Sheet2").delete());
    expect(value(0, 0, 0)).toBe("#REF!");
  });
});
