import { workbench } from "./workbench";

const bench = workbench(["Sheet1", "Report"]);

describe("names", () => {
  test("a name leads to its range, in the workbook or on one sheet", async () => {
    await bench.run(async (context, sheet) => {
      context.workbook.names.add("HoSo", sheet.getRange("A1:C5"), "vùng hồ sơ");
      sheet.names.add("Ky", sheet.getRange("E1"));
      const item = context.workbook.names.getItem("hoso").load("name,type,value,formula,comment,scope");
      const range = item.getRange().load("address");
      const byName = sheet.getRange("HoSo").load("address");
      const local = sheet.names.getItem("Ky").load("scope");
      const other = context.workbook.names.getItemOrNullObject("Ky");
      await context.sync();
      expect(item.toJSON()).toMatchObject({ name: "HoSo", type: "Range", formula: "=Sheet1!$A$1:$C$5", comment: "vùng hồ sơ", scope: "Workbook" });
      expect([range.address, byName.address, local.scope, other.isNullObject]).toEqual(["Sheet1!A1:C5", "Sheet1!A1:C5", "Worksheet", true]);
    });
  });

  test.each(["A1", "1a", "hai từ", "", "R"])("%j is no name", async (name) => {
    expect(await bench.refused((context, sheet) => { context.workbook.names.add(name, sheet.getRange("A1")); })).toBe("InvalidArgument");
  });

  test("a name that exists is refused and one that is deleted is gone", async () => {
    await bench.run(async (context, sheet) => { context.workbook.names.add("Ten", sheet.getRange("A1")); await context.sync(); });
    expect(await bench.refused((context, sheet) => { context.workbook.names.add("TEN", sheet.getRange("A2")); })).toBe("InvalidArgument");
    await bench.run(async (context) => { context.workbook.names.getItem("Ten").delete(); await context.sync(); });
    expect(bench.state.names).toEqual([]);
  });
});

describe("settings", () => {
  test("what is set through Excel and through Office is the same setting", async () => {
    const { settings } = bench.started.Office.context.document;
    await bench.run(async (context) => {
      context.workbook.settings.add("tthc.ky", { loai: "quy", so: 3 });
      const item = context.workbook.settings.getItem("tthc.ky").load("value");
      const none = context.workbook.settings.getItemOrNullObject("khác");
      await context.sync();
      expect([item.value, none.isNullObject]).toEqual([{ loai: "quy", so: 3 }, true]);
    });
    await new Promise((resolve) => settings.refreshAsync(resolve));
    expect(settings.get("tthc.ky")).toEqual({ loai: "quy", so: 3 });
    settings.set("tthc.moi", "x");
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect([...bench.state.settings]).toEqual([["tthc.ky", { loai: "quy", so: 3 }], ["tthc.moi", "x"]]);
  });

  test("a setting is deleted", async () => {
    await bench.run(async (context) => {
      context.workbook.settings.add("a", 1);
      context.workbook.settings.getItem("a").delete();
      await context.sync();
    });
    expect(bench.state.settings.size).toBe(0);
  });
});

describe("workbook and application", () => {
  test("the selection is asked for and given", async () => {
    bench.started.host.select("Report", { row: 1, column: 1, rows: 2, columns: 3 });
    await bench.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["Report!B2:D3", "Report!B2"]);
    });
  });

  test("the user's separators are told, or numbers would be read the wrong way round", async () => {
    await bench.run(async (context) => {
      const { application } = context.workbook;
      application.load("decimalSeparator,thousandsSeparator,calculationMode");
      application.cultureInfo.load("name");
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate("Full");
      await context.sync();
      expect([application.decimalSeparator, application.thousandsSeparator, application.calculationMode, application.cultureInfo.name])
        .toEqual([",", ".", "Automatic", "vi-VN"]);
    });
  });

  test("document properties are kept", async () => {
    await bench.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Báo cáo quý";
      properties.load("title,author");
      await context.sync();
      expect([properties.title, properties.author]).toEqual(["Báo cáo quý", ""]);
    });
  });

  test("a workbook whose structure is protected keeps its sheets", async () => {
    await bench.run(async (context) => { context.workbook.protection.protect(); await context.sync(); });
    for (const change of [
      (context: Excel.RequestContext) => { context.workbook.worksheets.add("X"); },
      (context: Excel.RequestContext) => { context.workbook.worksheets.getItem("Report").delete(); },
      (context: Excel.RequestContext) => { context.workbook.worksheets.getItem("Report").name = "Y"; },
      (context: Excel.RequestContext) => { context.workbook.worksheets.getItem("Report").position = 0; },
    ]) expect(await bench.refused(change)).toBe("AccessDenied");
    expect(bench.state.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Report"]);
  });
});
