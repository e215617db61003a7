import { coerce } from "@tthc/excel-host/model/grid/coerce";
import { typedEntry } from "@tthc/excel-host/model/grid/typed";
import { editableText, shownFormula } from "../../../../../tools/preview/page/cell/editable";

describe("what the formula bar shows", () => {
  test("a formula has semicolons in Vietnamese and commas in English", () => {
    expect(shownFormula('=TTHC.ONTIME(HoSo[#All],"Q3/2021")', "vi")).toBe('=TTHC.ONTIME(HoSo[#All];"Q3/2021")');
    expect(shownFormula("=SUM(1.5,A1)", "vi")).toBe("=SUM(1,5;A1)");
    expect(shownFormula("=SUM(1.5,A1)", "en")).toBe("=SUM(1.5,A1)");
  });

  test("commas in texts, sheet names and column names stay as they are", () => {
    const stored = "=F('Sở, ngành'!A1,\"a,b 1.5\",HoSo[Phí, lệ phí])";
    expect(shownFormula(stored, "vi")).toBe("=F('Sở, ngành'!A1;\"a,b 1.5\";HoSo[Phí, lệ phí])");
  });

  test("dates are dates and rates are percentages, each in the user's language", () => {
    expect(editableText(44460, { numberFormat: "dd/mm/yyyy" }, "vi")).toBe("21/09/2021");
    expect(editableText(44460.5, { numberFormat: "dd/mm/yyyy hh:mm" }, "vi")).toBe("21/09/2021 12:00:00");
    expect(editableText(0.9971, { numberFormat: "0.00%" }, "vi")).toBe("99,71%");
    expect(editableText(0.9971, { numberFormat: "0.00%" }, "en")).toBe("99.71%");
    expect(editableText(44460, { numberFormat: "General" }, "vi")).toBe("44460");
    expect([editableText(true, {}, "vi"), editableText(undefined, {}, "vi"), editableText("Sở Y tế", {}, "vi")]).toEqual(["TRUE", "", "Sở Y tế"]);
  });

  test.each([[44460, "dd/mm/yyyy"], [0.9971, "0.00%"], [1234.5, "#,##0.0"], [12, "General"], [-3.25, "General"]] as const)(
    "%p in the format %s means the same when it is typed again", (value, numberFormat) => {
      const typed = editableText(value, { numberFormat }, "vi");
      expect(coerce(typedEntry(typed, "vi-VN", numberFormat), numberFormat)).toMatchObject({ kind: "value", value });
    });
});
