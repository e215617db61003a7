import { workbench } from "./workbench";

const bench = workbench();

describe("conditional formats", () => {
  test("rules and their formats are kept, the newest first", async () => {
    await bench.run(async (context, sheet) => {
      const range = sheet.getRange("B2:C5");
      const cell = range.conditionalFormats.add("CellValue");
      cell.cellValue.format.font.color = "#C00000";
      cell.cellValue.format.fill.color = "#ffeeee";
      cell.cellValue.rule = { formula1: "=15", operator: "LessThan" };
      const bar = range.conditionalFormats.add("DataBar");
      bar.dataBar.barDirection = "LeftToRight";
      bar.dataBar.positiveFormat.fillColor = "#5B9BD5";
      range.conditionalFormats.load("items/type,items/priority");
      cell.load("cellValueOrNullObject/rule");
      const none = cell.dataBarOrNullObject;
      none.load("barDirection");
      await context.sync();
      expect(range.conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([["DataBar", 0], ["CellValue", 1]]);
      expect(cell.cellValueOrNullObject.rule).toMatchObject({ formula1: "=15", operator: "LessThan" });
      expect(none.isNullObject).toBe(true);
    });
    const [first, second] = bench.sheet.conditionalFormats;
    expect(first).toMatchObject({ type: "DataBar", rule: { barDirection: "LeftToRight", positiveFormat: { fillColor: "#5B9BD5" } } });
    expect(second).toMatchObject({ type: "CellValue", rule: { formula1: "=15", operator: "LessThan" }, format: { fontColor: "#C00000", fillColor: "#FFEEEE" } });
  });

  test("formulas, texts and scales are kept in the shape that the file needs", async () => {
    await bench.run(async (context, sheet) => {
      const range = sheet.getRange("A2:A9");
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$C2>0";
      custom.custom.format.font.bold = true;
      const words = range.conditionalFormats.add("ContainsText");
      words.textComparison.rule = { operator: "Contains", text: "quá hạn" };
      const scale = range.conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = { minimum: { type: "LowestValue", color: "#F8696B" }, maximum: { type: "HighestValue", color: "#63BE7B" } };
      scale.colorScale.load("threeColorScale");
      custom.custom.rule.load("formula");
      await context.sync();
      expect([custom.custom.rule.formula, scale.colorScale.threeColorScale]).toEqual(["=$C2>0", false]);
    });
    expect(bench.sheet.conditionalFormats.map(({ type, rule }) => [type, rule])).toEqual([
      ["ColorScale", { criteria: { minimum: { type: "LowestValue", color: "#F8696B" }, maximum: { type: "HighestValue", color: "#63BE7B" } } }],
      ["ContainsText", { operator: "Contains", text: "quá hạn" }],
      ["Custom", { formula: "=$C2>0" }],
    ]);
  });

  test("a rule of another kind is not there", async () => {
    expect(await bench.refused((_context, sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").cellValue.load("rule");
    })).toBe("ItemNotFound");
  });

  test("clearing takes away the rules of the range only", async () => {
    await bench.run(async (context, sheet) => {
      sheet.getRange("A1:A5").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("C1:C5").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("A1:B9").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(bench.sheet.conditionalFormats.map(({ area }) => area.column)).toEqual([2]);
  });
});
