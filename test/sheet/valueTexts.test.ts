import { asWritten, formatShown } from "../../src/sheet/valueTexts";

describe("a value that is written as it is", () => {
  it.each(["01", "=1+1", "+84", "-", "@ai", "'tên", "1/2/2021", "5%", "TRUE", "false", "Sep 2021", " x", "(1)", "12:30"])("“%s” is marked as text: Excel would make something else of it", (text) => {
    expect(asWritten(text)).toBe(`'${text}`);
  });

  it.each<[unknown]>([["Sở Y tế"], ["Đơn vị"], ["Q3/2021"], ["trueness"], [""], [5], [0.5], [true], [null]])("%p is left", (value) => expect(asWritten(value)).toBe(value));
});

describe("the number format behind what a cell shows", () => {
  it.each<[string, unknown, string]>([
    ["99,74%", 0.9974, "0.00%"], ["99.74%", 0.9974, "0.00%"], ["21/06/2021", 44368, "dd/mm/yyyy"], ["21/06/2021 16:45", 44368.7, "dd/mm/yyyy hh:mm"],
    ["14.043", 14043, "#,##0"], ["14,043", 14043, "#,##0"], ["14043", 14043, "General"], ["0,125", 0.125, "General"], ["1.234", 1.234, "General"], ["Sở", "Sở", "General"],
  ])("%s", (text, value, format) => expect(formatShown(text, "General", value)).toBe(format));

  it("is the cell's own where it has one", () => expect(formatShown("99,7%", "0.0%", 0.997)).toBe("0.0%"));
});
