import { newWorkbookState } from "../src/index";
import { workbench } from "./workbench";

const bench = workbench(["Sheet1", "Hồ sơ"]);

const many = (rows: number): string[][] => Array.from({ length: rows }, (_, i) => [`Hồ sơ số ${i}`]);

describe("failures on demand", () => {
  test("a request over the payload limit is refused, as Excel on the web does", async () => {
    bench.started.host.failures = { payloadLimit: 5000 };
    expect(await bench.refused((_context, sheet) => { sheet.getRange("A1:A400").values = many(400); })).toBe("RequestPayloadSizeLimitExceeded");
    expect(bench.sheet.rows).toEqual([]);
  });

  test("a response over the payload limit is refused, so that a reader can halve its chunks", async () => {
    await bench.run(async (context, sheet) => { sheet.getRange("A1:A400").values = many(400); await context.sync(); });
    bench.started.host.failures = { payloadLimit: 3000 };
    expect(await bench.refused((_context, sheet) => { sheet.getRange("A1:A400").load("values"); })).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await bench.run(async (context, sheet) => {
      const half = sheet.getRange("A1:A50").load("values");
      await context.sync();
      return half.values.length;
    })).toBe(50);
  });

  test("cell editing refuses every request until it ends", async () => {
    bench.started.host.failures = { editMode: true };
    expect(await bench.refused((_context, sheet) => { sheet.getRange("A1").load("values"); })).toBe("InvalidOperationInCellEditMode");
  });

  test("a run that asks for it waits until cell editing ends", async () => {
    bench.started.host.failures = { editMode: true };
    setTimeout(() => { bench.started.host.failures = {}; }, 30);
    await bench.started.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["sau"]];
      await context.sync();
    });
    expect(bench.sheet.rows[0]?.values[0]).toBe("sau");
  });

  test("a protected workbook refuses new sheets but not cells", async () => {
    bench.started.host.failures = { protectedWorkbook: true };
    expect(await bench.refused((context) => { context.workbook.worksheets.add("Tổng hợp quý"); })).toBe("AccessDenied");
    await bench.run(async (context, sheet) => {
      sheet.getRange("A1").values = [[1]];
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
    expect(bench.state.sheets).toHaveLength(2);
  });

  test("a sheet that the user deletes meanwhile is not found", async () => {
    bench.started.host.failures = { deleteSheetDuring: { sheet: "Hồ sơ", action: 6 } };
    const code = await bench.refused((context) => {
      context.workbook.worksheets.getItem("Hồ sơ").getRange("A1").values = [[1]];
      context.workbook.worksheets.getItem("Hồ sơ").getRange("A2").load("values");
    });
    expect(["ItemNotFound", "InvalidReference"]).toContain(code);
    expect(bench.state.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });

  test("a request that fails half way leaves what was done, so the writer must undo it", async () => {
    const write = (_context: Excel.RequestContext, sheet: Excel.Worksheet): void => {
      for (let row = 1; row <= 4; row++) sheet.getRange(`A${row}`).values = [[row]];
    };
    bench.started.host.failures = { failAtAction: { action: 12, code: "GeneralException" } };
    expect(await bench.refused(write)).toBe("GeneralException");
    const written = bench.sheet.rows.filter((row) => row?.values[0] !== undefined).length;
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(4);
  });
});

describe("failures at chosen places", () => {
  const twoRequests = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> => {
    sheet.getRange("A1").values = [["một"]];
    await context.sync();
    sheet.getRange("A2").values = [["hai"]];
    sheet.getRange("A3").values = [["ba"]];
    await context.sync();
  };
  const failed = (): Promise<string> => bench.run(twoRequests).then(() => "", (error: OfficeExtension.Error) => error.code);
  const written = (): unknown[] => bench.sheet.rows.map((row) => row?.values[0]);

  test("a refused request does nothing, later ones work again", async () => {
    bench.started.host.failures = { faults: [{ at: "request", index: 1 }] };
    expect(await failed()).not.toBe("");
    expect(written()).toEqual(["một"]);
    await bench.run(async (context, sheet) => { sheet.getRange("A2").values = [["sau"]]; await context.sync(); });
    expect(written()).toEqual(["một", "sau"]);
  });

  test("a lost answer looks like a failure though everything is done", async () => {
    bench.started.host.failures = { faults: [{ at: "answer", index: 1 }] };
    expect(await failed()).not.toBe("");
    expect(written()).toEqual(["một", "hai", "ba"]);
  });

  test("a failing action keeps what stands before it in its request", async () => {
    const results: number[] = [];
    for (let index = 0; index < 40; index++) {
      bench.started.host.state = newWorkbookState(["Sheet1", "Hồ sơ"]);
      bench.started.host.failures = { faults: [{ at: "action", index }] };
      await failed();
      results.push(written().length);
    }
    expect(results).toEqual([...results].sort((a, b) => a - b));
    expect(new Set(results)).toEqual(new Set([0, 1, 2, 3]));
  });

  test("two failures both come, and a host that is gone stays away until the failures are taken back", async () => {
    bench.started.host.failures = { faults: [{ at: "request", index: 0 }, { at: "request", index: 1 }] };
    expect([await failed() !== "", written()]).toEqual([true, []]);
    bench.started.host.failures = { faults: [{ at: "answer", index: 0, forever: true }] };
    expect([await failed() !== "", written()]).toEqual([true, ["một"]]);
    expect(await failed()).not.toBe("");
    bench.started.host.failures = {};
    expect([await failed(), written()]).toEqual(["", ["một", "hai", "ba"]]);
  });

  test("a workbook that is protected from a request on keeps its sheets, cells go on", async () => {
    bench.started.host.failures = { protectFrom: 1 };
    expect(await failed()).toBe("");
    expect(await bench.refused((context) => { context.workbook.worksheets.add("Mới"); })).toBe("AccessDenied");
  });
});
