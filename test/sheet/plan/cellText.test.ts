import fc from "fast-check";
import { numberFormatOf, paddedFormatOf, writtenCell } from "../../../src/sheet/plan/cellText";
import { HOSTILE_TEXTS } from "../../excel/hostileTexts";

describe("what is written into a cell", () => {
  test.each(HOSTILE_TEXTS)("%j is text: a format for text, or a long text that starts no formula", (words) => {
    const cell = writtenCell(words, "text");
    const safe = cell.numberFormat === "@" || cell.value === "" || !/^[=+\-@]/.test(String(cell.value));
    expect(safe).toBe(true);
  });

  test("any text is safe, of any length and script", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 600 }), (words) => {
      const { value, numberFormat } = writtenCell(words, "text");
      expect(numberFormat === "@" || value === "" || !/^[=+\-@\t\r\0]/.test(String(value))).toBe(true);
      expect(String(value)).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
      expect(String(value).length).toBeLessThanOrEqual(32767);
    }));
  });

  test("a text in a column of numbers is still text: a unit called =1+1 may stand anywhere", () => {
    expect(writtenCell("=1+1", "count")).toEqual({ value: "=1+1", numberFormat: "@" });
  });

  test.each([NaN, Infinity, -Infinity])("%s leaves the cell blank: Excel knows no such number", (value) => {
    expect(writtenCell(value, "rate")).toEqual({ value: "", numberFormat: "General" });
  });

  test("numbers stay numbers with the format of their kind, so that they can be calculated with", () => {
    expect(writtenCell(0.9974, "rate")).toEqual({ value: 0.9974, numberFormat: "0.00%" });
    expect(writtenCell(14043, "count", true)).toEqual({ value: 14043, numberFormat: "#,##0_)" });
    expect(paddedFormatOf("points")).toBe("+0.00_);-0.00_);0.00_)");
    expect(numberFormatOf("text")).toBe("General");
  });
});
