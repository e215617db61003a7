import { FUNCTIONS, functionSpec } from "../../../src/functions/functionTable";
import { vi } from "../../../src/locales/vi";
import { exampleFormula, registerRange } from "../../../src/taskpane/formulas/exampleFormula";
import { aReading } from "../samples";

const [layout] = aReading().layouts;
const context = { layout, period: "Q3/2021", closingDay: 20, separator: ";" as const };
const ontime = FUNCTIONS[0];

describe("formulas to copy", () => {
  it("name the register with its header row", () => {
    expect(registerRange(layout)).toBe("HoSo!$B$5:$H$16239");
    expect(registerRange({ ...layout, headerRows: [4, 5] })).toBe("HoSo!$B$5:$H$16239");
  });

  it.each([["Hồ sơ 2021", "'Hồ sơ 2021'!"], ["O'Brien", "'O''Brien'!"], ["2021", "'2021'!"], ["A1", "'A1'!"], ["Hồ-sơ", "'Hồ-sơ'!"], ["RC", "'RC'!"], ["HồSơ", "HồSơ!"]])(
    "quote the sheet %s as Excel wants it, or the formula is refused", (sheet, start) => {
      expect(registerRange({ ...layout, sheet }).startsWith(start)).toBe(true);
    });

  it("carry another closing day through TTHC.PERIOD, or the figure would differ from the sheet's", () => {
    expect(exampleFormula(ontime, { ...context, closingDay: 14 })).toBe('=TTHC.ONTIME(HoSo!$B$5:$H$16239; TTHC.PERIOD("Q3/2021"; 14))');
    const period = functionSpec("PERIOD");
    expect(period && exampleFormula(period, { ...context, separator: "," })).toBe('=TTHC.PERIOD("Q3/2021")');
  });

  it("have a description each", () => {
    expect(FUNCTIONS.filter(({ id }) => !(`function.${id}.description` in vi))).toEqual([]);
  });
});
