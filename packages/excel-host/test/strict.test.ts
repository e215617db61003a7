import { newWorkbookState } from "../src/index";
import { startHost } from "./startHost";
import { workbench } from "./workbench";

const bench = workbench();

describe("strictness: what is not modelled fails with its name", () => {
  test.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void]>([
    ["Range.RemoveDuplicates", (_context, sheet) => { sheet.getRange("A1:A9").removeDuplicates([0], true).load("removed"); }],
    ["Range.AutoFill", (_context, sheet) => { sheet.getRange("A1").autoFill("A1:A9"); }],
    ["Worksheet.Shapes", (_context, sheet) => { sheet.shapes.load("items/name"); }],
    ["Workbook.PivotTables", (context) => { context.workbook.pivotTables.load("items/name"); }],
    ["Worksheet.FindAll", (_context, sheet) => { sheet.findAll("x", {}).load("address"); }],
    ["Range.formulasR1C1", (_context, sheet) => { sheet.getRange("A1").load("formulasR1C1"); }],
    ["RangeFont.superscript", (_context, sheet) => { sheet.getRange("A1").load("format/font/superscript"); }],
    ["RangeFill.pattern", (_context, sheet) => { sheet.getRange("A1").load("format/fill/pattern"); }],
    ["Chart.GetImage", (_context, sheet) => { sheet.charts.add("Line", sheet.getRange("A1:B2")).getImage(); }],
    ["ChartSeries.Trendlines", (_context, sheet) => { sheet.charts.add("Line", sheet.getRange("A1:B2")).series.getItemAt(0).trendlines.add("Linear"); }],
    ["ChartAxis.left", (_context, sheet) => { sheet.charts.add("Line", sheet.getRange("A1:B2")).axes.valueAxis.load("left"); }],
    ["Workbook.InsertWorksheetsFromBase64", (context) => { context.workbook.insertWorksheetsFromBase64("UEs="); }],
  ])("%s", async (name, use) => {
    expect(await bench.message(use)).toContain(`host: ${name} is not modelled`);
    bench.started.host.state = newWorkbookState();
    expect(await bench.refused(use)).toBe("ApiNotFound");
  });
});

describe("versions: each Excel declares what it has and the library itself checks it", () => {
  const sets = ["1.1", "1.7", "1.8", "1.14", "1.15", "1.16"];

  test.each([
    ["2016", [true, false, false, false, false, false], false],
    ["2019", [true, true, false, false, false, false], false],
    ["2021", [true, true, true, true, false, false], true],
    ["2024", [true, true, true, true, true, false], true],
    ["365", [true, true, true, true, true, false], true],
  ] as const)("Excel %s", async (version, expected, shared) => {
    const started = await startHost({ version });
    try {
      const { requirements } = started.Office.context;
      expect(sets.map((set) => requirements.isSetSupported("ExcelApi", set))).toEqual(expected);
      expect([requirements.isSetSupported("SharedRuntime", "1.1"), requirements.isSetSupported("CustomFunctionsRuntime", "1.1")]).toEqual([shared, shared]);
    } finally {
      started.close();
    }
  });

  test("a member newer than the declared set is refused by the library, so an add-in that needs it is found out", async () => {
    const started = await startHost({ version: "2019" });
    try {
      const library = started.window.OfficeExtension as unknown as Record<"CommonUtility" | "Utility", { _doApiNotSupportedCheck: boolean }>;
      library.CommonUtility._doApiNotSupportedCheck = library.Utility._doApiNotSupportedCheck = true;
      const inSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> => started.Excel.run(async (context) => {
        work(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      });
      await expect(inSheet((sheet) => { sheet.freezePanes.freezeRows(1); })).resolves.toBeUndefined();
      await expect(inSheet((sheet) => { sheet.customProperties.add("a", "b"); })).rejects.toMatchObject({ code: "ApiNotFound" });
    } finally {
      started.close();
    }
  });
});
