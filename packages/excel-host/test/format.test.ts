import { workbench } from "./workbench";

const bench = workbench();

describe("formats of ranges", () => {
  test("a member that cells do not share reads as null, a shared one as itself", async () => {
    await bench.run(async (context, sheet) => {
      const header = sheet.getRange("A1:C1");
      header.format.fill.color = "#4472c4";
      header.format.font.color = "white";
      header.format.font.bold = true;
      const all = sheet.getRange("A1:C3").load("format/fill/color,format/font/bold");
      header.load("format/fill/color,format/font/color,format/font/bold");
      await context.sync();
      expect([all.format.fill.color, all.format.font.bold]).toEqual([null, null]);
      expect([header.format.fill.color, header.format.font.color, header.format.font.bold]).toEqual(["#4472C4", "#FFFFFF", true]);
    });
  });

  test("Excel's defaults are there before anything is set", async () => {
    await bench.run(async (context, sheet) => {
      const { format } = sheet.getRange("B2");
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight,textOrientation,font/name,font/size,fill/color");
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: "General", verticalAlignment: "Bottom", wrapText: false, indentLevel: 0, columnWidth: 48, rowHeight: 15,
        textOrientation: 0, font: { name: "Calibri", size: 11 }, fill: { color: "#FFFFFF" },
      });
    });
  });

  test("a font for the whole sheet makes no cells, and cells written later have it", async () => {
    await bench.run(async (context, sheet) => {
      sheet.getRange().format.font.name = "Times New Roman";
      sheet.getRange("B:C").format.font.size = 13;
      sheet.getRange("2:2").format.font.bold = true;
      sheet.getRange("B2").values = [["x"]];
      const cells = ["B2", "C9", "A1", "Z2"].map((address) => sheet.getRange(address).load("format/font/name,format/font/size,format/font/bold"));
      await context.sync();
      expect(cells.map(({ format: { font } }) => [font.name, font.size, font.bold])).toEqual([
        ["Times New Roman", 13, true], ["Times New Roman", 13, false], ["Times New Roman", 11, false], ["Times New Roman", 11, true],
      ]);
    });
    expect(bench.sheet.rows.length).toBeLessThan(4);
  });

  test("borders lie on the edges that are named", async () => {
    await bench.run(async (context, sheet) => {
      const { borders } = sheet.getRange("A1:B3").format;
      borders.getItem("EdgeBottom").style = "Double";
      borders.getItem("InsideHorizontal").color = "#808080";
      const bottom = borders.getItem("EdgeBottom").load("style,color,weight");
      const inside = sheet.getRange("A2").format.borders.getItem("EdgeBottom").load("style,color");
      const top = borders.getItem("EdgeTop").load("style");
      await context.sync();
      expect([bottom.style, inside.style, inside.color, top.style]).toEqual(["Double", "Continuous", "#808080", "None"]);
    });
    expect(bench.state.formats.length).toBeLessThan(8);
  });

  test("equal formats are stored once however many cells have them", async () => {
    await bench.run(async (context, sheet) => {
      const range = sheet.getRange("A1:Z200");
      range.format.wrapText = true;
      range.format.horizontalAlignment = "Center";
      range.format.verticalAlignment = "Center";
      await context.sync();
    });
    expect(bench.state.formats).toHaveLength(4);
  });

  test("sizes are in points and mixed ones read as null", async () => {
    await bench.run(async (context, sheet) => {
      sheet.getRange("B:B").format.columnWidth = 90;
      sheet.getRange("1:1").format.rowHeight = 30;
      const mixed = sheet.getRange("A1:B1").load("format/columnWidth,left,width");
      const next = sheet.getRange("C2").load("left,top");
      await context.sync();
      expect([mixed.format.columnWidth, mixed.width, next.left, next.top]).toEqual([null, 138, 138, 30]);
    });
  });

  test("autofit makes columns fit their texts and leaves wrapped ones", async () => {
    await bench.run(async (context, sheet) => {
      sheet.getRange("A1:B1").values = [["Trung tâm Phục vụ hành chính công tỉnh", "x"]];
      sheet.getRange("A:B").format.autofitColumns();
      const [wide, narrow] = ["A1", "B1"].map((address) => sheet.getRange(address).load("format/columnWidth"));
      await context.sync();
      expect(wide.format.columnWidth).toBeGreaterThan(150);
      expect(narrow.format.columnWidth).toBeLessThan(30);
    });
  });

  test.each<[string, (range: Excel.Range) => void]>([
    ["a colour that is none", (range) => { range.format.fill.color = "xanh"; }],
    ["an alignment that is none", (range) => { range.format.horizontalAlignment = "Giữa" as "Center"; }],
    ["a font size of 0", (range) => { range.format.font.size = 0; }],
    ["a border style that is none", (range) => { range.format.borders.getItem("EdgeTop").style = "Zigzag" as "Dash"; }],
    ["a column wider than Excel allows", (range) => { range.format.columnWidth = 5000; }],
  ])("%s is refused", async (_what, change) => {
    expect(await bench.refused((_context, sheet) => change(sheet.getRange("A1")))).toBe("InvalidArgument");
  });
});
