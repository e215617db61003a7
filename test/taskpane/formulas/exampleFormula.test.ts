import { FUNCTIONS, functionSpec } from "../../../src/functions/functionTable";
import { vi } from "../../../src/locales/vi";
import { exampleFormula } from "../../../src/taskpane/formulas/exampleFormula";
import { aReading } from "../samples";

const [layout] = aReading().layouts;
const context = { layout, period: "Q3/2021", closingDay: 20, separator: ";" as const };
const ontime = FUNCTIONS[0];

describe("formulas to copy", () => {
  it("carry another closing day through TTHC.PERIOD, or the figure would differ from the sheet's", () => {
    expect(exampleFormula(ontime, { ...context, closingDay: 14 })).toBe('=TTHC.ONTIME(HoSo!$A$5:$L$16239; TTHC.PERIOD("Q3/2021"; 14))');
    const period = functionSpec("PERIOD");
    expect(period && exampleFormula(period, { ...context, separator: "," })).toBe('=TTHC.PERIOD("Q3/2021")');
  });

  it("have a description each", () => {
    expect(FUNCTIONS.filter(({ id }) => !(`function.${id}.description` in vi))).toEqual([]);
  });
});
