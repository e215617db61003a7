import { newWorkbookState } from "../src/index";
import { startHost, type StartedHost } from "./startHost";

let started: StartedHost;
beforeAll(async () => { started = await startHost(); });
afterAll(() => started.close());
beforeEach(() => { started.host.state = newWorkbookState(["Sheet1", "Report"]); });

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => started.Excel.run(work);

async function failure(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await run(work);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("expected a failure");
}

const codeOf = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
};

describe("requests through the genuine library", () => {
  test("Office is ready as desktop Excel, or no page of the add-in would start", async () => {
    expect(await started.Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(started.Office.context.displayLanguage).toBe("vi-VN");
  });

  test("a value that was not loaded cannot be read, so a forgotten load is found here and not in Excel", async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C3");
      expect(codeOf(() => range.values)).toBe("PropertyNotLoaded");
      range.load("values");
      expect(codeOf(() => range.values)).toBe("PropertyNotLoaded");
      await context.sync();
      expect(range.values).toEqual([["", "", ""], ["", "", ""], ["", "", ""]]);
      expect(codeOf(() => range.address)).toBe("PropertyNotLoaded");
    });
  });

  test("values that the add-in writes can be read back", async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = [["Đơn vị", "20"], [null as never, true]];
      range.load("values,address");
      await context.sync();
      expect(range.values).toEqual([["Đơn vị", 20], ["", true]]);
      expect(range.address).toBe("Sheet1!A1:B2");
    });
  });

  test("what is missing is a null object down the whole chain, not an error", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
      const child = sheet.getRange("A1");
      const used = context.workbook.worksheets.getItem("Report").getUsedRangeOrNullObject(true);
      child.load("values");
      sheet.load("name");
      await context.sync();
      expect([sheet.isNullObject, child.isNullObject, used.isNullObject]).toEqual([true, true, true]);
    });
  });

  test("an error stops the batch where it happened and what went before stays, as in Excel", async () => {
    const error = await failure(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["giữ"]];
      context.workbook.worksheets.getItem("Không có").load("name");
      sheet.getRange("A2").values = [["không ghi"]];
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.statement).toBe("var worksheet = worksheets.getItem(...);");
    expect(started.host.state.sheets[0].rows.map((row) => row?.values[0])).toEqual(["giữ"]);
  });

  test("a matrix of another shape is refused with the place", async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.values"]);
  });

  test("a misspelt property is refused by name", async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("valuez" as "values");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toContain("valuez");
  });

  test("set() and toJSON() agree", async () => {
    const json = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.set({ values: [[1, 2]], format: { fill: { color: "#00FF00" }, font: { italic: true } } });
      range.load({ values: true, address: true, format: { fill: { color: true } } });
      await context.sync();
      return range.toJSON();
    });
    expect(json).toMatchObject({ address: "Sheet1!A1:B1", values: [[1, 2]], format: { fill: { color: "#00FF00" } } });
  });

  test("a tracked range outlives its run, an untracked one does not", async () => {
    let tracked: Excel.Range | undefined;
    await run(async (context) => {
      tracked = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      context.trackedObjects.add(tracked);
      await context.sync();
    });
    await started.Excel.run(tracked as Excel.Range, async (context) => {
      (tracked as Excel.Range).values = [["còn"]];
      await context.sync();
    });
    expect(started.host.state.sheets[0].rows[0]?.values[0]).toBe("còn");
    let loose: Excel.Range | undefined;
    await run(async (context) => {
      loose = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      loose.load("values");
      await context.sync();
    });
    expect(codeOf(() => { (loose as Excel.Range).values = [[2]]; })).toBe("InvalidObjectPath");
  });

  test("a range of a sheet that was deleted meanwhile is refused", async () => {
    const error = await failure(async (context) => {
      const range = context.workbook.worksheets.getItem("Report").getRange("A1");
      range.load("address");
      await context.sync();
      context.workbook.worksheets.getItem("Report").delete();
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidReference");
  });

  test("parallel runs do not disturb each other", async () => {
    const values = await Promise.all([1, 2, 3].map((n) => run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getCell(20 + n, 0);
      cell.values = [[n]];
      await context.sync();
      cell.load("values");
      await context.sync();
      return cell.values[0][0] as number;
    })));
    expect(values).toEqual([1, 2, 3]);
  });

  test("collections load nested items, and top and skip cut them", async () => {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/tables/items/name,items/charts/items/name");
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.tables.items.length, sheet.charts.items.length]))
        .toEqual([["Sheet1", 0, 0], ["Report", 0, 0]]);
      worksheets.load({ select: "name", top: 1, skip: 1 });
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Report"]);
    });
  });

  test("a count is a result of its own", async () => {
    await run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      expect(codeOf(() => count.value)).toBe("ValueNotLoaded");
      await context.sync();
      expect(count.value).toBe(2);
    });
  });

  test("load() without names loads what is modelled", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      const range = sheet.getRange("B2:C3");
      sheet.load();
      range.load();
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility, range.rowIndex, range.columnCount]).toEqual(["Report", 1, "Visible", 1, 2]);
    });
  });
});
