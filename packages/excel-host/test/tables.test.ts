import { workbench } from "./workbench";

const bench = workbench();

async function withTable(): Promise<void> {
  await bench.run(async (context, sheet) => {
    sheet.getRange("A1:C3").values = [["Mã", "Đơn vị", "Số"], ["a", "X", 10], ["b", "Y", 20]];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "HoSo";
    await context.sync();
  });
}

describe("tables", () => {
  test("parts of a table are the cells that Excel means", async () => {
    await withTable();
    await bench.run(async (context, sheet) => {
      const table = context.workbook.tables.getItem("hoso");
      const parts = [
        table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem("Đơn vị").getDataBodyRange(),
        table.columns.getItemAt(2).getRange(), table.rows.getItemAt(1).getRange(), sheet.getRange("HoSo"), sheet.getRange("HoSo[#All]"),
        sheet.getRange("HoSo[[#All],[Đơn vị]:[Số]]"), sheet.getRange("HoSo[số]"),
      ];
      parts.forEach((range) => range.load("address"));
      table.columns.load("items/name");
      table.rows.load("count");
      await context.sync();
      expect(parts.map((range) => range.address.split("!")[1]))
        .toEqual(["A1:C3", "A1:C1", "A2:C3", "B2:B3", "C1:C3", "A3:C3", "A2:C3", "A1:C3", "B1:C3", "C2:C3"]);
      expect(table.columns.items.map((column) => column.name)).toEqual(["Mã", "Đơn vị", "Số"]);
      expect(table.rows.count).toBe(2);
    });
  });

  test("rows and columns are added at the end and rows removed", async () => {
    await withTable();
    await bench.run(async (context, sheet) => {
      const table = sheet.tables.getItem("HoSo");
      table.rows.add(undefined, [["c", "Z", "30"], ["d", "T", 40]]);
      table.columns.add(undefined, [["Ghi chú"], ["1"], ["2"], ["3"], ["4"]]);
      table.rows.getItemAt(0).delete();
      const range = table.getRange().load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:D4");
      expect(range.values.map((row) => row.join("|"))).toEqual(["Mã|Đơn vị|Số|Ghi chú", "b|Y|20|2", "c|Z|30|3", "d|T|40|4"]);
    });
  });

  test("a totals row is shown below and leaves again", async () => {
    await withTable();
    await bench.run(async (context, sheet) => {
      const table = sheet.tables.getItem("HoSo");
      table.showTotals = true;
      const total = table.getTotalRowRange().load("address,values");
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      expect([total.address, total.values[0][0], body.address]).toEqual(["Sheet1!A4:C4", "Tổng", "Sheet1!A2:C3"]);
      table.showTotals = false;
      await context.sync();
    });
    expect(bench.sheet.tables[0].area.rows).toBe(3);
  });

  test("headers are made texts, none blank and none twice", async () => {
    await bench.run(async (context, sheet) => {
      sheet.getRange("A1:D2").values = [["Mã", "", "Mã", 2021], [1, 2, 3, 4]];
      sheet.tables.add("A1:D2", true);
      const header = sheet.getRange("A1:D1").load("values");
      await context.sync();
      expect(header.values).toEqual([["Mã", "Column2", "Mã2", "2021"]]);
    });
  });

  test("a table without headers gets its own above the data", async () => {
    await bench.run(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
      const range = sheet.tables.add("A1:B2", false).getRange().load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Sheet1!A1:B3", [["Column1", "Column2"], [1, 2], [3, 4]]]);
    });
  });

  test("resizing keeps the header row; converting leaves the cells", async () => {
    await withTable();
    await bench.run(async (context, sheet) => {
      const table = sheet.tables.getItem("HoSo");
      table.resize("A1:C9");
      table.style = "TableStyleMedium9";
      table.showBandedRows = false;
      const range = table.convertToRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:C9");
    });
    expect([bench.sheet.tables, bench.sheet.rows[1]?.values[0]]).toEqual([[], "a"]);
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["overlapping tables", "InvalidOperation", (sheet) => { sheet.tables.add("C3:D5", true); }],
    ["a name with a space", "InvalidArgument", (sheet) => { sheet.tables.getItem("HoSo").name = "Hồ sơ"; }],
    ["a name like a cell", "InvalidArgument", (sheet) => { sheet.tables.getItem("HoSo").name = "AB12"; }],
    ["a style that is none", "ItemNotFound", (sheet) => { sheet.tables.getItem("HoSo").style = "Đẹp"; }],
    ["another header row when resizing", "InvalidArgument", (sheet) => { sheet.tables.getItem("HoSo").resize("A2:C9"); }],
    ["merging cells of a table", "InvalidOperation", (sheet) => { sheet.getRange("A2:B2").merge(); }],
    ["rows of another width", "InvalidArgument", (sheet) => { sheet.tables.getItem("HoSo").rows.add(undefined, [[1, 2]]); }],
    ["a totals row that is not shown", "ItemNotFound", (sheet) => { sheet.tables.getItem("HoSo").getTotalRowRange().load("address"); }],
  ])("%s: %s", async (_what, code, change) => {
    await withTable();
    expect(await bench.refused((_context, sheet) => change(sheet))).toBe(code);
  });

  test("tables that meet a range are found", async () => {
    await withTable();
    await bench.run(async (context, sheet) => {
      const touching = sheet.getRange("C3:F9").getTables().getCount();
      const inside = sheet.getRange("C3:F9").getTables(true).getCount();
      await context.sync();
      expect([touching.value, inside.value]).toEqual([1, 0]);
    });
  });
});
