import fc from "fast-check";
import { allowedName, freeName, isNameOf } from "../src/sheetNames";

describe("sheet names", () => {
  test("a name is what Excel accepts, whatever the period or unit is called: else no sheet could be made", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (wanted) => {
      const name = allowedName(wanted, "Báo cáo");
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^\s|\s$/);
      expect(name.length >= 1 && name.length <= 31).toBe(true);
    }));
  });

  test.each([["", "Báo cáo"], ["'''", "Báo cáo"], ["History", "Báo cáo"], ["Q3/2021", "Q3-2021"], ["  Tổng hợp  ", "Tổng hợp"]])("%j becomes %j", (wanted, name) => {
    expect(allowedName(wanted, "Báo cáo")).toBe(name);
  });

  test("a free name is never one that is taken, in any case or Unicode form, and stays within 31 letters", () => {
    fc.assert(fc.property(fc.constantFrom("Tổng hợp quý", "x".repeat(31), "A"), fc.nat(12), (wanted, count) => {
      const taken: string[] = [];
      for (let index = 0; index < count; index++) taken.push(freeName(wanted, taken.map((each) => each.toUpperCase().normalize("NFD"))));
      expect(new Set(taken.map((each) => each.toLowerCase())).size).toBe(count);
      for (const name of taken) expect(name.length <= 31 && isNameOf(name, wanted)).toBe(true);
    }));
  });

  test("only our own numbering counts as the same name, or a sheet that the user renamed would be replaced", () => {
    expect(isNameOf("Tổng hợp Q3-2021 (2)", "Tổng hợp Q3-2021")).toBe(true);
    expect(isNameOf("Tổng hợp Q3-2021 gửi sở", "Tổng hợp Q3-2021")).toBe(false);
    expect(isNameOf("Tổng hợp Q2-2021", "Tổng hợp Q3-2021")).toBe(false);
  });
});
