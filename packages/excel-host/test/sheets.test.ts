import { workbench } from "./workbench";

const bench = workbench(["Sheet1", "Report"]);

const names = (): string[] => bench.state.sheets.map((sheet) => sheet.name);

describe("worksheets", () => {
  test("a new sheet goes to the end, with Excel's next name when none is given", async () => {
    await bench.run(async (context) => {
      const { worksheets } = context.workbook;
      const named = worksheets.add("Tổng hợp quý");
      const unnamed = worksheets.add();
      named.load("name,position,visibility");
      unnamed.load("name");
      await context.sync();
      expect([named.name, named.position, named.visibility, unnamed.name]).toEqual(["Tổng hợp quý", 2, "Visible", "Sheet2"]);
    });
    expect(bench.state.sheets[2].origin).toBe("added");
  });

  test.each(["", "a".repeat(32), "Quý 3/2021", "a:b", "x?", "[1]", "'a", "History"])("the name %j is refused", async (name) => {
    expect(await bench.refused((context) => { context.workbook.worksheets.getItem("Report").name = name; })).toBe("InvalidArgument");
    expect(names()).toEqual(["Sheet1", "Report"]);
  });

  test("a name is taken whatever its case, but a sheet may change its own", async () => {
    expect(await bench.refused((context) => { context.workbook.worksheets.add("REPORT"); })).toBe("ItemAlreadyExists");
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem("report").name = "REPORT";
      await context.sync();
    });
    expect(names()).toEqual(["Sheet1", "REPORT"]);
  });

  test("renaming carries names, formulas and charts along, or they would point nowhere", async () => {
    await bench.run(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [["a", "b"], ["x", 2]];
      context.workbook.names.add("Vung", sheet.getRange("A1:B2"));
      context.workbook.worksheets.getItem("Report").getRange("A1").formulas = [["=Sheet1!B2*2"]];
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns");
      sheet.name = "Hồ sơ 2021";
      const cell = context.workbook.worksheets.getItem("Report").getRange("A1").load("formulas,values");
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["='Hồ sơ 2021'!B2*2"]], [[4]]]);
    });
    expect(bench.state.names[0].formula).toBe("='Hồ sơ 2021'!$A$1:$B$2");
    expect(bench.sheet.charts[0].series[0].values).toBe("'Hồ sơ 2021'!$B$2");
  });

  test("deleting moves on to a neighbour, and the last visible sheet cannot go", async () => {
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem("Report").activate();
      context.workbook.worksheets.getItem("Report").delete();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(active.name).toBe("Sheet1");
    });
    expect(await bench.refused((_context, sheet) => sheet.delete())).toBe("InvalidOperation");
    expect(await bench.refused((_context, sheet) => { sheet.visibility = "Hidden"; })).toBe("InvalidOperation");
  });

  test("position, colour, gridlines and visibility are kept", async () => {
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      sheet.position = 0;
      sheet.tabColor = "#c00000";
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.visibility = "VeryHidden";
      sheet.load("position,tabColor,showGridlines,showHeadings,visibility");
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ position: 0, tabColor: "#C00000", showGridlines: false, showHeadings: false, visibility: "VeryHidden" });
    });
  });

  test("neighbours skip hidden sheets when asked", async () => {
    await bench.run(async (context, sheet) => {
      context.workbook.worksheets.add("Ẩn").visibility = "Hidden";
      context.workbook.worksheets.add("Cuối");
      const next = context.workbook.worksheets.getItem("Report").getNext(true).load("name");
      const last = context.workbook.worksheets.getItem("Cuối").getNextOrNullObject();
      const first = context.workbook.worksheets.getFirst().load("name");
      const count = context.workbook.worksheets.getCount(true);
      sheet.load("name");
      await context.sync();
      expect([next.name, last.isNullObject, first.name, count.value]).toEqual(["Cuối", true, "Sheet1", 3]);
    });
  });

  test("a copy has the cells and formats and another name", async () => {
    await bench.run(async (context, sheet) => {
      sheet.getRange("A1").values = [["gốc"]];
      const copy = sheet.copy("After", sheet);
      copy.load("name,position");
      copy.getRange("A1").values = [["bản sao"]];
      await context.sync();
      expect([copy.name, copy.position]).toEqual(["Sheet1 (2)", 1]);
    });
    expect(bench.state.sheets.map((sheet) => sheet.rows[0]?.values[0])).toEqual(["gốc", "bản sao", undefined]);
  });

  test("a sheet keeps marks of its own (customProperties), found without case", async () => {
    await bench.run(async (context, sheet) => {
      sheet.customProperties.add("TTHC.Loai", "quy");
      sheet.customProperties.add("tthc.loai", "thang");
      const found = sheet.customProperties.getItemOrNullObject("TTHC.LOAI").load("key,value");
      const missing = sheet.customProperties.getItemOrNullObject("khác");
      await context.sync();
      expect([found.key, found.value, missing.isNullObject]).toEqual(["TTHC.Loai", "thang", true]);
      found.delete();
      const count = sheet.customProperties.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("panes freeze by rows, columns or a range", async () => {
    await bench.run(async (context, sheet) => {
      sheet.freezePanes.freezeRows(3);
      const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B4"));
      const corner = sheet.freezePanes.getLocation().load("address");
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect([rows.address, corner.address, none.isNullObject]).toEqual(["Sheet1!1:3", "Sheet1!A1:B4", true]);
    });
  });

  test("a protected sheet refuses writes and formats until it is unprotected", async () => {
    await bench.run(async (context, sheet) => {
      sheet.protection.protect({ allowSort: true }, "mật khẩu");
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowSort: true, allowFormatCells: false });
    });
    expect(await bench.refused((_context, sheet) => { sheet.getRange("A1").values = [["x"]]; })).toBe("AccessDenied");
    expect(await bench.refused((_context, sheet) => { sheet.getRange("A1").format.font.bold = true; })).toBe("AccessDenied");
    expect(await bench.refused((_context, sheet) => sheet.protection.protect())).toBe("InvalidOperation");
    await bench.run(async (context, sheet) => {
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["x"]];
      await context.sync();
    });
    expect(bench.sheet.rows[0]?.values[0]).toBe("x");
  });

  test("page set-up is kept for printing", async () => {
    await bench.run(async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.leftMargin = 36;
      pageLayout.setPrintMargins("Centimeters", { top: 2 });
      pageLayout.setPrintTitleRows("$5:$6");
      pageLayout.setPrintArea(sheet.getRange("A1:J40"));
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
      pageLayout.load("orientation,zoom,topMargin,printGridlines");
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.zoom, rows.address]).toEqual(["Landscape", { horizontalFitToPages: 1, verticalFitToPages: 0 }, "Sheet1!5:6"]);
      expect(pageLayout.topMargin).toBeCloseTo(56.7, 1);
      expect(pageLayout.printGridlines).toBe(false);
    });
    expect(bench.sheet.page).toMatchObject({
      orientation: "Landscape", titleRows: "$5:$6", printArea: "$A$1:$J$40", headerFooter: { "defaultForAllPages.centerFooter": "Trang &P/&N" },
    });
    expect(await bench.refused((_context, sheet) => { sheet.pageLayout.paperSize = "A9" as "A4"; })).toBe("InvalidArgument");
  });
});
