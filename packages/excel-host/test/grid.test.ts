import fc from "fast-check";
import { formatIndex } from "../src/model/formats";
import { areaAddress, columnLetters, columnNumber, fullAddress, parseArea, quotedSheetName, splitSheet } from "@tthc/spreadsheet/address";
import { bounding, contains, intersection, MAX_COLUMNS, MAX_ROWS } from "@tthc/spreadsheet/area";
import { coerce } from "../src/model/grid/coerce";
import { typedEntry } from "../src/model/grid/typed";
import { newWorkbookState } from "../src/model/newState";

const area = fc.tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(500), fc.nat(50)).map(([row, column, rows, columns]) => ({
  row, column, rows: Math.min(rows + 1, MAX_ROWS - row), columns: Math.min(columns + 1, MAX_COLUMNS - column),
}));

describe("addresses and areas", () => {
  test("every area is read back from its own address", () => {
    fc.assert(fc.property(area, fc.boolean(), (given, absolute) => {
      expect(parseArea(areaAddress(given, absolute))).toEqual(given);
    }));
  });

  test("every column is read back from its letters", () => {
    for (let column = 0; column < MAX_COLUMNS; column += 7) expect(columnNumber(columnLetters(column))).toBe(column);
    expect(columnLetters(MAX_COLUMNS - 1)).toBe("XFD");
  });

  test("every sheet name survives in an address, whatever is in it", () => {
    fc.assert(fc.property(fc.string({ minLength: 1, unit: "grapheme" }), area, (name, given) => {
      const { sheet, rest } = splitSheet(fullAddress(name, given));
      expect([sheet, parseArea(rest)]).toEqual([name, given]);
    }));
    expect(quotedSheetName("Q3")).toBe("'Q3'");
    expect(quotedSheetName("Hồ'sơ")).toBe("'Hồ''sơ'");
  });

  test("what two areas share lies in both, and both lie in what holds them", () => {
    fc.assert(fc.property(area, area, (a, b) => {
      const shared = intersection(a, b);
      if (shared) expect([contains(a, shared), contains(b, shared)]).toEqual([true, true]);
      expect([contains(bounding(a, b), a), contains(bounding(a, b), b)]).toEqual([true, true]);
    }));
  });
});

describe("what is written", () => {
  test("a text cell takes every text as it is, so that no case id is changed", () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(coerce(text, "@")).toEqual({ kind: "value", value: text });
    }));
  });

  test("an apostrophe keeps every text as text, so that nothing from a register becomes a formula", () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(coerce(`'${text}`, "General")).toEqual({ kind: "value", value: text });
    }));
  });

  test.each([
    ["1.234,5", "1234.5"], ["1,5", "1.5"], ["99,71%", "99.71%"], ["21/6/2021", "2021-6-21"], ["1.5", "1.5"], ["=A1", "=A1"],
    ["=SUM(A1:A2", "=SUM(A1:A2)"], ["Sở Y tế", "Sở Y tế"],
  ])("%s typed in Vietnamese is %s to a program", (typed, written) => {
    expect(typedEntry(typed, "vi-VN", "General")).toBe(written);
  });

  test("typing in English keeps the English reading", () => {
    expect(typedEntry("1,234.5", "en-US", "General")).toBe("1,234.5");
  });
});

test("equal formats share an index whatever the order of their members, and 0 stays the default", () => {
  const state = newWorkbookState();
  expect(formatIndex(state, {})).toBe(0);
  const first = formatIndex(state, { bold: true, borders: { EdgeTop: { style: "Dash", weight: "Thin", color: "#000000" } } });
  const same = formatIndex(state, { borders: { EdgeTop: { color: "#000000", weight: "Thin", style: "Dash" } }, bold: true, italic: undefined });
  expect(same).toBe(first);
  expect(formatIndex(state, { bold: false })).not.toBe(first);
});
