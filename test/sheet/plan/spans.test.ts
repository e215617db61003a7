import fc from "fast-check";
import { columnGrid, tableSizes } from "../../../src/sheet/plan/grid";
import { lineCount, textWidth, unwrappedWidth } from "../../../src/sheet/plan/measure";
import { evenSpans, spansOf, widthOf, type Span } from "../../../src/sheet/plan/spans";
import { neededWidth } from "../../../src/sheet/plan/widths";
import { anyTable } from "../anyModel";

const anyGrid = fc.array(fc.double({ min: 20, max: 260, noNaN: true }), { minLength: 1, maxLength: 20 });

function neighbours(spans: readonly Span[]): boolean {
  return spans.every((span, index) => span.columns > 0 && span.column === (index === 0 ? 0 : spans[index - 1].column + spans[index - 1].columns));
}

describe("columns of a sheet", () => {
  test("every column of the main table is wide enough for its widest number: Excel shows ##### otherwise", () => {
    fc.assert(fc.property(anyTable("t"), (table) => {
      const [sizes] = tableSizes(table);
      const grid = columnGrid(table, sizes);
      spansOf(table, grid, sizes).forEach((span, index) => {
        if (table.columns[index].shown !== "text") expect(widthOf(grid, span)).toBeGreaterThanOrEqual(neededWidth(table, index, sizes) - 1);
      });
    }));
  });

  test("a smaller table keeps its columns apart and on the sheet", () => {
    fc.assert(fc.property(anyTable("main"), anyTable("other"), (main, other) => {
      fc.pre(main.columns.length >= other.columns.length);
      const [sizes] = tableSizes(main);
      const grid = columnGrid(main, sizes);
      const spans = spansOf(other, grid, sizes);
      const last = spans[spans.length - 1];
      expect(neighbours(spans) && last.column + last.columns <= grid.length).toBe(true);
    }));
  });

  test("even spans cover the whole width, each at least one column", () => {
    fc.assert(fc.property(anyGrid, fc.integer({ min: 1, max: 8 }), (grid, parts) => {
      const spans = evenSpans(grid, parts);
      const last = spans[spans.length - 1];
      expect(neighbours(spans) && last.column + last.columns === grid.length && spans.length === Math.min(parts, grid.length)).toBe(true);
    }));
  });

  test("a narrow first column is joined to the next, so that no card is too small for its number", () => {
    const spans = evenSpans([30, 190, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40], 6);
    expect(spans[0]).toEqual({ column: 0, columns: 2 });
  });
});

describe("measuring", () => {
  test("tone marks take no width, decomposed or not: the same name takes the same room", () => {
    const name = "Sở Lao động - Thương binh và Xã hội";
    expect(textWidth(name.normalize("NFD"), 10)).toBe(textWidth(name.normalize("NFC"), 10));
  });

  test("a text in the width that was reckoned for it takes one line, and every line break one more", () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-zA-Zđê ]{1,60}$/), (words) => {
      expect(lineCount(words, unwrappedWidth(words, 11), 11)).toBe(1);
      expect(lineCount(`${words}\n${words}`, unwrappedWidth(words, 11), 11)).toBe(2);
    }));
  });

  test("a narrower cell never needs fewer lines, and a word wider than the cell is counted", () => {
    fc.assert(fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 30, max: 300 }), (words, width) => {
      expect(lineCount(words, width, 11)).toBeGreaterThanOrEqual(lineCount(words, width + 40, 11));
    }));
    expect(lineCount("x".repeat(100), 60, 11)).toBeGreaterThan(8);
  });
});
