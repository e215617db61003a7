import { newWorkbookState } from "../../src/index";
import { openWorkbook, saveWorkbook } from "../../src/workbookFile";
import type { WorkbookState } from "../../src/model/state";
import { startHost, type StartedHost } from "../startHost";
import { workbench } from "../workbench";

const bench = workbench(["Sheet1"]);

function associate({ window }: StartedHost): void {
  const { CustomFunctions } = window;
  const rate = { type: "FormattedNumber", basicValue: 0.9974, numberFormat: "0.00%" };
  CustomFunctions.associate("RATE", () => rate);
  CustomFunctions.associate("LATERATE", () => Promise.resolve(rate));
  CustomFunctions.associate("DATED", (number: number) => ({ type: "FormattedNumber", basicValue: 44_368 + number, numberFormat: "dd/mm/yyyy" }));
  CustomFunctions.associate("PLAIN", (value: unknown) => value);
  CustomFunctions.associate("TABLE", (rows: number) => [["Đơn vị", "Tỷ lệ"], ...Array.from({ length: rows }, (_, i) => [`Sở ${i}`, rate])]);
  CustomFunctions.associate("MIXED", () => [[true, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Không có hồ sơ.")], [null, rate]]);
  CustomFunctions.associate("WRONG", () => ({ type: "FormattedNumber", basicValue: "0.5", numberFormat: "0%" }));
  CustomFunctions.associate("LATERERROR", () => Promise.reject(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Chưa có.")));
}

beforeAll(() => associate(bench.started));

const type = (row: number, column: number, text: string): Promise<void> => bench.started.host.typeInCell("Sheet1", row, column, text);
const value = (row: number, column: number): unknown => bench.sheet.rows[row]?.values[column];

async function read(address: string): Promise<{ values: unknown[][]; text: string[][]; numberFormat: string[][] }> {
  return bench.run(async (context, sheet) => {
    const range = sheet.getRange(address).load("values,text,numberFormat");
    await context.sync();
    return { values: range.values, text: range.text, numberFormat: range.numberFormat as string[][] };
  });
}

describe("formatted numbers show as the function wants, or a rate reads 0.9974 where the report says 99,74%", () => {
  test("in a cell without a format of its own; the value stays a number", async () => {
    await type(0, 0, "=TTHC.RATE()");
    await type(1, 0, "=A1*100");
    expect(await read("A1:A2")).toEqual({ values: [[0.9974], [99.74]], text: [["99,74%"], ["99,74"]], numberFormat: [["0.00%"], ["General"]] });
  });

  test("a promise gives them too, and one within a formula is only a number", async () => {
    await type(0, 0, "=TTHC.LATERATE()");
    await type(1, 0, "=TTHC.RATE()+0");
    await type(2, 0, "=TTHC.PLAIN(TTHC.RATE())");
    expect((await read("A1:A3")).numberFormat).toEqual([["0.00%"], ["General"], ["General"]]);
    expect([value(1, 0), value(2, 0)]).toEqual([0.9974, 0.9974]);
  });

  test("the user's own format stands before the function's", async () => {
    await bench.run(async (context, sheet) => { sheet.getRange("A1").numberFormat = [["0.0000"]]; await context.sync(); });
    await type(0, 0, "=TTHC.RATE()");
    expect((await read("A1")).numberFormat).toEqual([["0.0000"]]);
  });

  test("a table spills them cell by cell and takes them along when it shrinks or goes", async () => {
    await type(0, 5, "3");
    await type(0, 0, "=TTHC.TABLE(F1)");
    expect((await read("B1:B4")).text).toEqual([["Tỷ lệ"], ["99,74%"], ["99,74%"], ["99,74%"]]);
    await type(0, 5, "1");
    expect((await read("B2:B4")).numberFormat).toEqual([["0.00%"], ["General"], ["General"]]);
    await type(0, 0, "7");
    expect((await read("A1:B4")).numberFormat.flat()).toEqual(new Array(8).fill("General"));
  });

  test("the format goes when the formula does, and changes when the value's does", async () => {
    await type(0, 0, "=TTHC.RATE()");
    await type(0, 0, "=TTHC.DATED(1)");
    expect((await read("A1")).text).toEqual([["22/06/2021"]]);
    await type(0, 0, "=1/4");
    expect((await read("A1")).numberFormat).toEqual([["General"]]);
    await type(0, 0, "=TTHC.RATE()");
    await type(0, 0, "5");
    expect((await read("A1")).numberFormat).toEqual([["General"]]);
  });

  test("a format that the user gives afterwards stays when the formula is computed again", async () => {
    await type(0, 0, "=TTHC.DATED(B1)");
    await bench.run(async (context, sheet) => { sheet.getRange("A1").numberFormat = [["0"]]; await context.sync(); });
    await type(0, 1, "2");
    expect([value(0, 0), (await read("A1")).numberFormat]).toEqual([44_370, [["0"]]]);
    await type(0, 0, "");
    expect((await read("A1")).numberFormat).toEqual([["0"]]);
  });

  test("the saved file keeps them", async () => {
    await type(0, 0, "=TTHC.TABLE(2)");
    const opened = await openWorkbook(await saveWorkbook(bench.state));
    const { sheets, formats } = (opened as { state: WorkbookState }).state;
    expect([1, 2].map((row) => formats[sheets[0].rows[row]?.formats[1] ?? 0].numberFormat)).toEqual(["0.00%", "0.00%"]);
    expect(sheets[0].formulas.get("0,0")).toMatchObject({ text: "=TTHC.TABLE(2)", spill: { rows: 3, columns: 2 } });
  });

  test("what is none is #VALUE!", async () => {
    await type(0, 0, "=TTHC.WRONG()");
    expect(value(0, 0)).toBe("#VALUE!");
  });

  test("Excel 2021 and 2024 do not know them: #VALUE!, and they do not say that they do", async () => {
    for (const version of ["2021", "2024"] as const) {
      const old = await startHost({ state: newWorkbookState(), version });
      try {
        associate(old);
        const { requirements } = old.Office.context;
        expect([requirements.isSetSupported("CustomFunctionsRuntime", "1.3"), requirements.isSetSupported("CustomFunctionsRuntime", "1.4")]).toEqual([true, false]);
        await old.host.typeInCell("Sheet1", 0, 0, "=TTHC.TABLE(1)");
        await old.host.typeInCell("Sheet1", 0, 5, "=TTHC.RATE()");
        expect(old.host.state.sheets[0].rows[1]?.values).toEqual(["Sở 0", "#VALUE!"]);
        expect(old.host.state.sheets[0].formulas.get("0,5")?.error).toEqual({ code: "#VALUE!", message: "", cause: "formattedNumber" });
      } finally {
        old.close();
      }
    }
    expect(bench.started.Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4")).toBe(true);
  });
});

test("truth values, errors and nulls stand in a table each in its cell", async () => {
  await type(0, 0, "=TTHC.MIXED()");
  expect((await read("A1:B2")).values).toEqual([[true, "#N/A"], [0, 0.9974]]);
  expect(bench.sheet.formulas.get("0,0")?.error).toBeUndefined();
});

test("a promise that fails keeps its sentence", async () => {
  await type(0, 0, "=TTHC.LATERERROR()");
  expect(bench.sheet.formulas.get("0,0")?.error).toEqual({ code: "#N/A", message: "Chưa có." });
});

test("a spill that the file held leaves nothing behind in the saved file when its formula goes", async () => {
  await type(0, 0, "=TTHC.TABLE(3)");
  const opened = await openWorkbook(await saveWorkbook(bench.state));
  bench.started.host.state = (opened as { state: WorkbookState }).state;
  await bench.started.host.typeInCell("Sheet1", 0, 0, "");
  const again = await openWorkbook(await saveWorkbook(bench.state));
  expect((again as { state: WorkbookState }).state.sheets[0].rows.flatMap((row) => row?.values ?? []).filter((each) => each !== undefined && each !== "")).toEqual([]);
});
