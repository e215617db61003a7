import { newWorkbookState } from "../../src/index";
import { readFunctionMetadata } from "../../src/formula/metadata";
import { startHost } from "../startHost";
import { workbench } from "../workbench";

const bench = workbench(["Hồ sơ", "Báo cáo"]);

let seen: unknown[] = [];

beforeAll(() => {
  const { CustomFunctions } = bench.started.window;
  CustomFunctions.associate("ECHO", (...args: unknown[]) => {
    seen = args.slice(0, -1);
    return args.length - 1;
  });
  CustomFunctions.associate("SHAPE", (range: unknown[][]) => `${range.length}x${range[0].length}`);
  CustomFunctions.associate("TOTAL", (range: unknown[][]) => range.flat().reduce((sum: number, value) => sum + (typeof value === "number" ? value : 0), 0));
  CustomFunctions.associate("TABLE", (size: number) => Array.from({ length: size }, (_, i) => [`Đơn vị ${i + 1}`, i + 1]));
  CustomFunctions.associate("LATER", (value: unknown) => new Promise((resolve) => setTimeout(() => resolve(value), 5)));
  CustomFunctions.associate("FAIL", (kind: "notAvailable" | "invalidValue" | "divisionByZero") => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode[kind], "Chọn vùng có dòng tiêu đề.");
  });
  CustomFunctions.associate("BUG", () => { throw new TypeError("x of undefined"); });
  CustomFunctions.associate("ERRORS", (range: unknown[][]) => range.flat().filter((value) => value instanceof CustomFunctions.Error).length);
});
afterEach(() => { bench.started.host.functions = null; });

const type = (row: number, column: number, text: string): Promise<void> => bench.started.host.typeInCell("Báo cáo", row, column, text);
const shown = (row: number, column: number): unknown => bench.state.sheets[1].rows[row]?.values[column];
const formula = (row: number, column: number) => bench.state.sheets[1].formulas.get(`${row},${column}`);

async function fill(): Promise<void> {
  await bench.run(async (context, sheet) => {
    sheet.getRange("A1:C4").values = [["Mã", "Ngày tiếp nhận", "Số"], ["a", 44368, 10], ["b", "", 20], ["#N/A", 44370, 30]];
    sheet.tables.add("A1:C4", true).name = "HoSo";
    context.workbook.names.add("CotSo", sheet.getRange("C2:C4"));
    await context.sync();
  });
}

describe("arguments", () => {
  test.each<[string, unknown[]]>([
    ["=TTHC.ECHO(1;\"hai\";TRUE;;-3)", [1, "hai", true, null, -3]],
    ["=TTHC.ECHO('Hồ sơ'!A2)", ["a"]],
    ["=TTHC.ECHO('Hồ sơ'!B3)", [null]],
    ["=TTHC.ECHO('Hồ sơ'!A1:B2)", [[["Mã", "Ngày tiếp nhận"], ["a", 44368]]]],
    ["=TTHC.ECHO('Hồ sơ'!$B$2:$B$3)", [[[44368], [null]]]],
    ["=TTHC.ECHO(HoSo[Số])", [[[10], [20], [30]]]],
    ["=TTHC.ECHO(HoSo[[#All],[Số]])", [[["Số"], [10], [20], [30]]]],
    ["=TTHC.ECHO(HoSo[[Ngày tiếp nhận]:[Số]])", [[[44368, 10], [null, 20], [44370, 30]]]],
    ["=TTHC.ECHO(HoSo[#Headers])", [[["Mã", "Ngày tiếp nhận", "Số"]]]],
    ["=TTHC.ECHO(CotSo)", [[[10], [20], [30]]]],
    ["=TTHC.ECHO(CotSo*2)", [[[20], [40], [60]]]],
  ])("%s", async (text, expected) => {
    await fill();
    await type(0, 0, text);
    expect(JSON.parse(JSON.stringify(seen))).toEqual(expected);
    expect(shown(0, 0)).toBe(expected.length);
  });

  test.each<[string, unknown[]]>([
    ["=TTHC.ECHO(1;2)", [[[1]], 2, []]],
    ["=TTHC.ECHO(1;2;\"Mẫu số\";\"B\";'Hồ sơ'!A1:B2;HoSo[Số])", [[[1]], 2, [[["Mẫu số"]], [["B"]], [["Mã", "Ngày tiếp nhận"], ["a", 44368]], [[10], [20], [30]]]]],
    ["=TTHC.ECHO(1;;;14)", [[[1]], null, [null, [[14]]]]],
    ["=TTHC.ECHO(1)", [[[1]], null, []]],
  ])("a repeating parameter takes all that stands behind the others, as one array: %s", async (text, expected) => {
    await fill();
    const parameters = [{ name: "a", dimensionality: "matrix" }, { name: "b", optional: true }, { name: "more", dimensionality: "matrix", optional: true, repeating: true }];
    bench.started.host.functions = readFunctionMetadata({ allowErrorForDataTypeAny: true, functions: [{ id: "ECHO", name: "ECHO", parameters }] });
    await type(0, 0, text);
    expect(JSON.parse(JSON.stringify(seen))).toEqual(expected);
  });

  test("whole columns end with the used rows, or a function would get a million blanks", async () => {
    await fill();
    await type(0, 0, "=TTHC.SHAPE('Hồ sơ'!A:C)");
    expect(shown(0, 0)).toBe("4x3");
  });

  test("blank cells are null as on the web, or 0 as on the desktop when asked", async () => {
    const desktop = await startHost({ state: newWorkbookState(), blankAs: 0 });
    try {
      let got: unknown;
      desktop.window.CustomFunctions.associate("ECHO", (range: unknown) => { got = range; return 1; });
      await desktop.host.typeInCell("Sheet1", 0, 0, "=TTHC.ECHO(B1:C1)");
      expect(JSON.parse(JSON.stringify(got))).toEqual([[0, 0]]);
    } finally {
      desktop.close();
    }
  });

  test("arrays are the window's own, or the library would not look into them", async () => {
    await fill();
    await type(0, 0, "=TTHC.ECHO('Hồ sơ'!A1:B2)");
    expect(seen[0]).toBeInstanceOf(bench.started.window.Array);
    expect((seen[0] as unknown[])[0]).toBeInstanceOf(bench.started.window.Array);
  });

  describe("with the add-in's functions.json", () => {
    const parameters = [{ name: "ho_so", type: "any", dimensionality: "matrix" }, { name: "ky", type: "any", dimensionality: "matrix", optional: true },
      { name: "don_vi", type: "string", dimensionality: "scalar", optional: true }];
    const declare = (allowErrorForDataTypeAny: boolean): void => {
      const functions = ["ECHO", "ERRORS"].map((id) => ({ id, name: id, parameters }));
      bench.started.host.functions = readFunctionMetadata({ allowErrorForDataTypeAny, functions });
    };

    test("left-out arguments are null and single values of a matrix argument are wrapped", async () => {
      await fill();
      declare(true);
      await type(0, 0, "=TTHC.ECHO('Hồ sơ'!A2;\"Q3/2021\";12)");
      expect(JSON.parse(JSON.stringify(seen))).toEqual([[["a"]], [["Q3/2021"]], "12"]);
      await type(0, 0, "=TTHC.ECHO('Hồ sơ'!A2:A3)");
      expect(JSON.parse(JSON.stringify(seen))).toEqual([[["a"], ["b"]], null, null]);
    });

    test("too few or too many arguments and unknown functions are errors", async () => {
      declare(true);
      await type(0, 0, "=TTHC.ECHO()");
      await type(1, 0, "=TTHC.ECHO(1;2;3;4)");
      await type(2, 0, "=TTHC.KHONGCO(1)");
      expect([shown(0, 0), shown(1, 0), shown(2, 0)]).toEqual(["#VALUE!", "#VALUE!", "#NAME?"]);
    });

    test("error cells reach the function only when its metadata allows them", async () => {
      await fill();
      declare(true);
      await type(0, 0, "=TTHC.ERRORS(HoSo)");
      expect(shown(0, 0)).toBe(1);
      declare(false);
      await type(0, 0, "=TTHC.ERRORS(HoSo)");
      expect(shown(0, 0)).toBe("#VALUE!");
    });
  });
});

describe("results", () => {
  test("arithmetic over functions, nested functions and promises", async () => {
    await fill();
    await type(0, 0, "=TTHC.TOTAL(HoSo[Số])/TTHC.TOTAL(C1:C2)");
    await type(1, 0, "=ROUND(TTHC.TOTAL(HoSo[Số])/7;2)");
    await type(2, 0, "=TTHC.LATER(TTHC.TOTAL(HoSo[Số])+1)");
    await type(3, 0, "=SUM(A2:A3;1)&\" hồ sơ\"");
    expect([0, 1, 2, 3].map((row) => shown(row, 0))).toEqual(["#DIV/0!", 8.57, 61, "70.57 hồ sơ"]);
  });

  test("a table spills, shrinks and is read as A1#", async () => {
    await type(0, 3, "3");
    await type(0, 0, "=TTHC.TABLE(D1)");
    await type(0, 5, "=TTHC.SHAPE(A1#)");
    expect([shown(2, 1), formula(0, 0)?.spill, shown(0, 5)]).toEqual([3, { rows: 3, columns: 2 }, "3x2"]);
    await type(0, 3, "2");
    expect([shown(1, 1), shown(2, 0), shown(2, 1), formula(0, 0)?.spill]).toEqual([2, undefined, undefined, { rows: 2, columns: 2 }]);
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Báo cáo");
      const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
      const cell = sheet.getRange("B2").load("hasSpill,formulas");
      await context.sync();
      expect([spill.address, cell.hasSpill, cell.formulas]).toEqual(["'Báo cáo'!A1:B2", true, [[2]]]);
    });
  });

  test("a spill never overwrites: it says #SPILL! until there is room", async () => {
    await type(1, 1, "của người dùng");
    await type(0, 0, "=TTHC.TABLE(3)");
    expect([shown(0, 0), shown(1, 1), shown(2, 0)]).toEqual(["#SPILL!", "của người dùng", undefined]);
    await type(1, 1, "");
    expect([shown(0, 0), shown(1, 1)]).toEqual(["Đơn vị 1", 2]);
    await type(2, 0, "đè");
    expect([shown(0, 0), shown(1, 0), shown(2, 0)]).toEqual(["#SPILL!", undefined, "đè"]);
  });

  test("deleting the formula takes its spill along", async () => {
    await type(0, 0, "=TTHC.TABLE(3)");
    await type(0, 0, "");
    expect(bench.state.sheets[1].rows.flatMap((row) => row?.values ?? []).filter((value) => value !== undefined)).toEqual([]);
  });

  test("errors keep the function's sentence beside the cell", async () => {
    await type(0, 0, "=TTHC.FAIL(\"invalidValue\")");
    await type(1, 0, "=TTHC.FAIL(\"notAvailable\")");
    await type(2, 0, "=TTHC.BUG()");
    expect([0, 1, 2].map((row) => shown(row, 0))).toEqual(["#VALUE!", "#N/A", "#VALUE!"]);
    expect(formula(0, 0)?.error).toEqual({ code: "#VALUE!", message: "Chọn vùng có dòng tiêu đề." });
    await type(0, 0, "=1");
    expect(formula(0, 0)?.error).toBeUndefined();
  });

  test("a change in the data recalculates what reads it, and chains of it", async () => {
    await fill();
    await type(0, 0, "=TTHC.TOTAL(HoSo[Số])");
    await type(1, 0, "=A1*2");
    await type(2, 0, "=TTHC.TOTAL(A1:A2)");
    expect([0, 1, 2].map((row) => shown(row, 0))).toEqual([60, 120, 180]);
    await bench.run(async (context, sheet) => { sheet.getRange("C2").values = [[100]]; await context.sync(); });
    await bench.started.host.calculated();
    expect([0, 1, 2].map((row) => shown(row, 0))).toEqual([150, 300, 450]);
  });

  test("a circle of formulas ends", async () => {
    await type(0, 0, "=A2+1");
    await type(1, 0, "=A1+1");
    expect(typeof shown(0, 0)).toBe("number");
    await type(2, 0, "=TTHC.TOTAL(A4:A5)");
    await type(3, 0, "=TTHC.TOTAL(A3)");
    expect(typeof shown(3, 0)).not.toBe("undefined");
  });

  test("a formula that this host cannot compute keeps the file's value; typed it is #NAME?", async () => {
    bench.sheet.rows[0] = { values: [7, 9], formats: [] };
    bench.sheet.formulas.set("0,0", { text: "=VLOOKUP(1,B:C,2)" });
    bench.sheet.formulas.set("0,1", { text: "=A1+1" });
    await bench.started.host.evaluateAll();
    expect(bench.sheet.rows[0]?.values).toEqual([7, 8]);
    expect(bench.sheet.formulas.get("0,0")?.cachedOnly).toBe(true);
    await type(0, 0, "=VLOOKUP(1;B:C;2)");
    expect(shown(0, 0)).toBe("#NAME?");
  });

  test("formulas that the add-in writes are computed too, and a malformed one is refused", async () => {
    await fill();
    await bench.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Báo cáo").getRange("A1:A2");
      cell.formulas = [["=TTHC.TOTAL(HoSo[Số])"], ["=1+1"]];
      cell.load("values,formulas");
      await context.sync();
      expect(cell.values).toEqual([["#BUSY!"], [2]]);
      expect(cell.formulas).toEqual([["=TTHC.TOTAL(HoSo[Số])"], ["=1+1"]]);
    });
    await bench.started.host.calculated();
    expect(shown(0, 0)).toBe(60);
    expect(await bench.refused((_context, sheet) => { sheet.getRange("E1").formulas = [["=SUM(1"]]; })).toBe("InvalidArgument");
  });

  test("many cells over one register are asked for in one message", async () => {
    await fill();
    await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Báo cáo").getRange("A1:A180");
      range.formulas = Array.from({ length: 180 }, (_, i) => [`=TTHC.TOTAL(HoSo[Số])+${i}`]);
      await context.sync();
    });
    await bench.started.host.calculated();
    expect([shown(0, 0), shown(179, 0)]).toEqual([60, 239]);
  });
});

describe("hosts without custom functions", () => {
  test("Excel 2019 shows #NAME?, and the pane has to do without", async () => {
    const old = await startHost({ version: "2019", state: newWorkbookState() });
    try {
      await old.host.typeInCell("Sheet1", 0, 0, "=TTHC.TOTAL(B1:B9)");
      expect(old.host.state.sheets[0].rows[0]?.values[0]).toBe("#NAME?");
    } finally {
      old.close();
    }
  });
});
