import fc from "fast-check";
import { fingerprintOf } from "../../src/sheet/fingerprint";

const cells = fc.array(fc.array(fc.oneof(fc.string({ maxLength: 5 }), fc.integer(), fc.constant("")), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });

describe("the fingerprint of a sheet", () => {
  test("changes when any cell changes, or a sheet edited by hand would be replaced", () => {
    fc.assert(fc.property(cells, fc.nat(), fc.nat(), fc.string({ minLength: 1, maxLength: 3 }), (rows, row, column, word) => {
      const edited = rows.map((each) => [...each]);
      const r = row % rows.length;
      fc.pre(edited[r][column % 3] !== `${word}!`);
      edited[r][column % 3] = `${word}!`;
      expect(fingerprintOf(edited, 0)).not.toBe(fingerprintOf(rows, 0));
    }));
  });

  test("tells a number from the same digits typed as text, and a chart that was removed", () => {
    expect(fingerprintOf([[5]], 1)).not.toBe(fingerprintOf([["5"]], 1));
    expect(fingerprintOf([[5]], 1)).not.toBe(fingerprintOf([[5]], 2));
  });

  test("does not change with blank rows or columns at the end, which hosts report differently", () => {
    expect(fingerprintOf([["a", 1]], 0)).toBe(fingerprintOf([["a", 1, ""], ["", "", ""]], 0));
  });
});
