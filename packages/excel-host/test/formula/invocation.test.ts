import { newWorkbookState } from "../../src/index";
import { readFunctionMetadata } from "../../src/formula/metadata";
import { jsonSize, matrixSize } from "../../src/formula/jsonSize";
import { growsLinearly } from "../growth";
import { startHost } from "../startHost";
import { workbench } from "../workbench";

const bench = workbench(["Hồ sơ", "Báo cáo"]);

let invoked: { address?: string; parameterAddresses?: string[] }[] = [];
let calls = 0;

beforeAll(() => {
  const { CustomFunctions } = bench.started.window;
  CustomFunctions.associate("WHERE", (...args: unknown[]) => {
    invoked.push(args.at(-1) as CustomFunctions.Invocation);
    return 1;
  });
  CustomFunctions.associate("SIZE", (...ranges: unknown[]) => {
    calls++;
    return JSON.stringify(ranges.slice(0, -1)).length;
  });
});
beforeEach(() => {
  invoked = [];
  calls = 0;
});
afterEach(() => {
  bench.started.host.functions = null;
  bench.started.host.argumentLimit = 5_000_000;
});

const type = (text: string): Promise<void> => bench.started.host.typeInCell("Báo cáo", 0, 0, text);
const shown = (): unknown => bench.state.sheets[1].rows[0]?.values[0];
const error = () => bench.state.sheets[1].formulas.get("0,0")?.error;

function fill(rows: number, text = "Sở Y tế"): void {
  bench.state.sheets[0].rows = Array.from({ length: rows }, (_, i) => ({ values: [text, 44_368 + (i % 90), i % 7 ? undefined : "#N/A", true], formats: [] }));
}

describe("Excel refuses a call whose arguments are over 5 MB, or a formula would work here and be #VALUE! at the user's", () => {
  test("a range over the limit is #VALUE! without a sentence, for the function is never called", async () => {
    fill(200_000, "Một cơ quan có tên rất dài");
    await type("=TTHC.SIZE('Hồ sơ'!A1:D200000)");
    expect([shown(), calls, error()]).toEqual(["#VALUE!", 0, { code: "#VALUE!", message: "", cause: "argumentsTooLarge" }]);
    await type("=TTHC.SIZE('Hồ sơ'!B1:B200000)");
    expect([shown(), calls]).toEqual([1_600_003, 1]);
  });

  test("what counts is all that a call carries: two ranges that fit alone do not fit together", async () => {
    fill(1000);
    bench.started.host.argumentLimit = 15_000;
    await type("=TTHC.SIZE('Hồ sơ'!A1:A1000)");
    expect(shown()).toBe(12_003);
    await type("=TTHC.SIZE('Hồ sơ'!A1:A1000;'Hồ sơ'!B1:B1000)");
    expect([shown(), error()?.cause]).toEqual(["#VALUE!", "argumentsTooLarge"]);
    await type("=TTHC.SIZE('Hồ sơ'!A1:A1000&\"…\")");
    expect(shown()).toBe(13_003);
    await type("=TTHC.SIZE('Hồ sơ'!A1:A1000&\" và nhiều nữa\")");
    expect([shown(), error()?.cause]).toEqual(["#VALUE!", "argumentsTooLarge"]);
  });

  test("a single long text counts, and repeating arguments with the others", async () => {
    bench.started.host.argumentLimit = 100;
    bench.state.sheets[0].rows.push({ values: ["x".repeat(90), 1], formats: [] });
    const parameters = [{ name: "a" }, { name: "more", optional: true, repeating: true }];
    bench.started.host.functions = readFunctionMetadata({ functions: [{ id: "SIZE", name: "SIZE", parameters }] });
    await type("=TTHC.SIZE('Hồ sơ'!A1)");
    expect(shown()).toBe(97);
    await type("=TTHC.SIZE(1;2;'Hồ sơ'!A1;'Hồ sơ'!A1)");
    expect([shown(), error()?.cause]).toEqual(["#VALUE!", "argumentsTooLarge"]);
  });

  test("a host without the limit hands everything over", async () => {
    const host = await startHost({ state: newWorkbookState(), argumentLimit: Infinity });
    try {
      for (let i = 0; i < 150_000; i++) host.host.state.sheets[0].rows.push({ values: ["một dòng chữ dài hơn ba mươi tư ký tự"], formats: [] });
      host.window.CustomFunctions.associate("ROWS", (range: unknown[][]) => range.length);
      await host.host.typeInCell("Sheet1", 0, 3, "=TTHC.ROWS(A1:A150000)");
      expect(host.host.state.sheets[0].rows[0]?.values[3]).toBe(150_000);
    } finally {
      host.close();
    }
  });

  test("the measure is the length of the JSON text", () => {
    const values = [0, 7, 42, 999, 1000, 44_368, 123_456, 1_234_567, 12_345_678, 123_456_789, 1e21, -5, 0.1, 1e-7, "", "Sở Y tế", true, false, null];
    expect(values.map(jsonSize)).toEqual(values.map((value) => JSON.stringify(value).length));
    expect(matrixSize([values, values])).toBe(JSON.stringify([values, values]).length);
  });

  test("a range is made and measured once however many formulas read it", async () => {
    fill(20_000);
    const formulas = async (count: number): Promise<void> => {
      const sheet = bench.state.sheets[1];
      sheet.formulas.clear();
      for (let row = 0; row < count; row++) sheet.formulas.set(`${row},5`, { text: "=TTHC.WHERE('Hồ sơ'!A1:D20000)" });
      await bench.started.host.evaluateAll();
    };
    expect(await growsLinearly(40, (count) => count, formulas)).toBe(true);
  });
});

describe("addresses reach the function when its metadata asks for them, as the library hands them over", () => {
  const declare = (options: Record<string, boolean>, dimensionality = "matrix"): void => {
    const parameters = [{ name: "a", dimensionality: "matrix" }, { name: "b", optional: true, dimensionality: "matrix" }, { name: "c", optional: true }];
    bench.started.host.functions = readFunctionMetadata({ functions: [{ id: "WHERE", name: "WHERE", parameters, options, result: { dimensionality } }] });
  };
  const seen = () => ({ address: invoked[0].address, parameterAddresses: invoked[0].parameterAddresses });

  test("the cell's own, with its sheet", async () => {
    declare({ requiresAddress: true });
    await type("=1+TTHC.WHERE('Hồ sơ'!A1:B9)");
    expect(seen()).toEqual({ address: "'Báo cáo'!A1", parameterAddresses: undefined });
  });

  test("those of the arguments: ranges, names, whole columns; what stands nowhere has none", async () => {
    declare({ requiresAddress: true, requiresParameterAddresses: true });
    await type("=TTHC.WHERE('Hồ sơ'!A1:B9;\"Q3/2021\")");
    expect(JSON.parse(JSON.stringify(seen()))).toEqual({ address: "'Báo cáo'!A1", parameterAddresses: ["'Hồ sơ'!A1:B9", "", ""] });
    invoked = [];
    await type("=TTHC.WHERE('Hồ sơ'!A:C;B2;'Hồ sơ'!C3)");
    expect(JSON.parse(JSON.stringify(invoked[0].parameterAddresses))).toEqual(["'Hồ sơ'!A:C", "'Báo cáo'!B2", "'Hồ sơ'!C3"]);
  });

  test("a function that does not ask gets none, and arguments' addresses need a result that may be a matrix", async () => {
    declare({});
    await type("=TTHC.WHERE(B1:B9)");
    expect(seen()).toEqual({ address: undefined, parameterAddresses: undefined });
    invoked = [];
    declare({ requiresParameterAddresses: true }, "scalar");
    await type("=TTHC.WHERE(B1:B9)");
    expect(seen()).toEqual({ address: undefined, parameterAddresses: undefined });
  });

  test("every cell of many over one range hears its own address", async () => {
    declare({ requiresAddress: true });
    for (let row = 0; row < 3; row++) await bench.started.host.typeInCell("Báo cáo", row, 2, "=TTHC.WHERE('Hồ sơ'!A1:B9)");
    expect(invoked.map(({ address }) => address)).toEqual(["'Báo cáo'!C1", "'Báo cáo'!C2", "'Báo cáo'!C3"]);
  });
});
