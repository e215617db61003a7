import { CONVENTION_NAMES, CONVENTIONS, conventionsBy } from "../../../src/indicators/conventions";
import { PUBLISHED_RULES } from "../../../src/indicators/countingRules";
import { FUNCTIONS, functionSpec } from "../../../src/functions/functionTable";
import { viOfFunctionGuide } from "../../../src/locales/vi/functionGuide";
import { exampleFormula, type FormulaContext } from "../../../src/taskpane/formulas/exampleFormula";
import { aReading } from "../samples";

const [layout] = aReading().layouts;
const context: FormulaContext = { layout, period: "Q3/2021", rules: PUBLISHED_RULES, separator: ";", language: "vi" };
const RANGE = "HoSo!$A$5:$L$16239";

function formulaOf(id: string, change: Partial<FormulaContext> = {}): string {
  const spec = functionSpec(id);
  if (!spec) throw new Error(id);
  return exampleFormula(spec, { ...context, ...change });
}

describe("formulas to copy", () => {
  it("name no rule of the published report", () => {
    for (const { id } of FUNCTIONS) expect(formulaOf(id)).not.toContain("; ;");
    expect(formulaOf("ONTIME")).toBe(`=TTHC.ONTIME(${RANGE}; "Q3/2021")`);
    expect(formulaOf("PERIOD", { separator: "," })).toBe('=TTHC.PERIOD("Q3/2021")');
  });

  it("are those of the guide for functions that are not over the register", () => {
    expect(formulaOf("DEADLINE")).toBe('=TTHC.DEADLINE("01/09/2021 16:45"; 5; "ngày làm việc"; "15:00")');
    expect(formulaOf("DEADLINE", { separator: "," })).toBe('=TTHC.DEADLINE("01/09/2021 16:45", 5, "ngày làm việc", "15:00")');
  });

  it("carry another closing day, or the figure would differ from the sheet's", () => {
    const rules = { ...PUBLISHED_RULES, closingDay: 14 };
    expect(formulaOf("ONTIME", { rules })).toBe(`=TTHC.ONTIME(${RANGE}; "Q3/2021"; ; "Ngày chốt"; 14)`);
    expect(formulaOf("RECEIVED", { rules, separator: ",", language: "en" })).toBe(`=TTHC.RECEIVED(${RANGE}, "Q3/2021", , "Closing day", 14)`);
    expect(formulaOf("PERIOD", { rules })).toBe('=TTHC.PERIOD("Q3/2021"; 14)');
  });

  it("carry base and conventions where they change the figure, and only there", () => {
    const rules = { ...PUBLISHED_RULES, rateBase: "B" as const, conventions: { ...PUBLISHED_RULES.conventions, returnedCounts: "byDate" as const } };
    expect(formulaOf("ONTIME", { rules })).toBe(`=TTHC.ONTIME(${RANGE}; "Q3/2021"; ; "Mẫu số"; "B"; "Trả lại"; "theo ngày")`);
    expect(formulaOf("SUMMARY", { rules })).toBe(`=TTHC.SUMMARY(${RANGE}; "Q3/2021"; ; "Mẫu số"; "B"; "Trả lại"; "theo ngày")`);
    expect(formulaOf("LATE", { rules })).toBe(`=TTHC.LATE(${RANGE}; "Q3/2021"; ; "Trả lại"; "theo ngày")`);
    expect(formulaOf("RECEIVED", { rules })).toBe(`=TTHC.RECEIVED(${RANGE}; "Q3/2021")`);
  });

  it("can say every convention of the catalogue", () => {
    const rules = { ...PUBLISHED_RULES, conventions: conventionsBy((name) => CONVENTIONS[name].values[1] ?? CONVENTIONS[name].default) };
    expect(formulaOf("SUMMARY", { rules }).split("; ")).toHaveLength(3 + 2 * CONVENTION_NAMES.length);
  });

  it("take the register's own column of texts, or a person would have to find it", () => {
    expect(formulaOf("UNITNAME")).toBe("=TTHC.UNITNAME(HoSo!$E$6:$E$16239)");
    expect(formulaOf("TOUNICODE")).toBe("=TTHC.TOUNICODE(HoSo!$E$6:$E$16239)");
    expect(formulaOf("TOUNICODE", { layout: { ...layout, legacy: [{ column: 4, encoding: "tcvn3" }] } })).toBe("=TTHC.TOUNICODE(HoSo!$D$6:$D$16239)");
    const ofOneUnit = { ...layout, columns: layout.columns.filter(({ role }) => role !== "unit"), unit: { name: "UBND xã Tân Lập", row: 1, column: 1 } };
    expect(formulaOf("UNITNAME", { layout: ofOneUnit })).toBe('=TTHC.UNITNAME("UBND xã Tân Lập")');
  });

  it("have a description each", () => {
    expect(FUNCTIONS.filter(({ id }) => !(`function.${id}.description` in viOfFunctionGuide))).toEqual([]);
  });
});
