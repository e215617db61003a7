import { conditionalLook } from "../../../../../tools/preview/page/cell/conditional";
import type { ConditionalFormatState } from "@tthc/excel-host/model/state";
import { workbookOf } from "../sheetView";

const column = { row: 0, column: 0, rows: 9, columns: 1 };
function rule(type: string, bag: Record<string, unknown>, more: Partial<ConditionalFormatState> = {}): ConditionalFormatState {
  return { id: "1", area: column, type, rule: bag, format: { fontColor: "#9C0006" }, priority: 0, stopIfTrue: false, ...more };
}

describe("conditional formats", () => {
  const { state, sheet } = workbookOf([[5], [0], ["Quá hạn"], [undefined], [0.985], ["#N/A"]]);
  const red = (row: number, ...rules: ConditionalFormatState[]) => {
    sheet.conditionalFormats = rules;
    return conditionalLook(state, sheet, row, 0)?.format.fontColor;
  };

  test.each([
    ["GreaterThan", "=0", undefined, [true, false]], ["LessThan", 1, undefined, [false, true]], ["EqualTo", "5", undefined, [true, false]],
    ["Between", "=1", "=5", [true, false]], ["NotBetween", "=1", "=5", [false, true]], ["NotEqualTo", "=5", undefined, [false, true]],
    ["GreaterThanOrEqual", "=5", undefined, [true, false]], ["LessThanOrEqual", "=0", undefined, [false, true]],
  ])("%s %p marks the cells that a late-case rule means", (operator, formula1, formula2, expected) => {
    const cell = rule("CellValue", { operator, formula1, formula2 });
    expect([red(0, cell) !== undefined, red(1, cell) !== undefined]).toEqual(expected);
  });

  test("a rule about a rate, about another cell and about a text holds for what it says", () => {
    expect(red(4, rule("CellValue", { operator: "LessThan", formula1: "=99%" }))).toBe("#9C0006");
    expect(red(0, rule("CellValue", { operator: "GreaterThan", formula1: "=$A$5" }))).toBe("#9C0006");
    expect(red(2, rule("CellValue", { operator: "EqualTo", formula1: '="quá hạn"' }))).toBe("#9C0006");
    expect(red(2, rule("ContainsText", { operator: "Contains", text: "hạn" }))).toBe("#9C0006");
  });

  test("blank cells and cells outside the rule's range stay plain", () => {
    const cell = rule("CellValue", { operator: "LessThan", formula1: "=1" });
    expect(red(3, cell)).toBeUndefined();
    sheet.conditionalFormats = [cell];
    expect(conditionalLook(state, sheet, 0, 1)).toBeNull();
  });

  test("the rule of higher priority decides, and stops the others when it says so", () => {
    const first = rule("CellValue", { operator: "GreaterThan", formula1: 0 }, { format: { fontColor: "#111111" }, priority: 0 });
    const second = rule("CellValue", { operator: "GreaterThan", formula1: 1 }, { format: { fontColor: "#222222", bold: true }, priority: 1 });
    sheet.conditionalFormats = [second, first];
    expect(conditionalLook(state, sheet, 0, 0)?.format).toEqual({ fontColor: "#111111", bold: true });
    sheet.conditionalFormats = [second, { ...first, stopIfTrue: true }];
    expect(conditionalLook(state, sheet, 0, 0)?.format).toEqual({ fontColor: "#111111" });
  });

  test("a bar is as long as its number is large", () => {
    sheet.conditionalFormats = [rule("DataBar", { color: "#638EC6" })];
    expect(conditionalLook(state, sheet, 0, 0)?.bar).toEqual({ share: 1, colour: "#638EC6" });
    expect(conditionalLook(state, sheet, 1, 0)?.bar?.share).toBe(0);
  });

  test("a kind that is not drawn leaves the cell as it is", () => {
    expect(red(0, rule("IconSet", {}), rule("CellValue", { operator: "GreaterThan", formula1: "=TODAY()" }))).toBeUndefined();
  });
});
