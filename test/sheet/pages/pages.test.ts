import fc from "fast-check";
import type { Chunk } from "../../../src/sheet/plan/draft";
import { pageBreaks, type PageRoom, type Printed } from "../../../src/sheet/pages/pages";

const plain: PageRoom = { height: 250, titleRow: Infinity, titleHeight: 0 };
const printed = (rowHeights: readonly number[], chunks: readonly Chunk[], rows: Partial<Record<"kept" | "forced", number[]>> = {}): Printed =>
  ({ rowHeights, chunks, kept: new Set(rows.kept), forced: new Set(rows.forced) });
const chunk = (first: number, rows: number, cut: Partial<Chunk> = {}): Chunk => ({ first, rows, head: 1, end: first + rows, ...cut });

describe("printed pages", () => {
  test("a block that does not fit the rest of a page goes to the next one whole: a chart is not cut", () => {
    expect(pageBreaks(printed([100, 100, 100], [chunk(0, 1), chunk(1, 2)]), plain)).toEqual([1]);
    expect(pageBreaks(printed([100, 100, 50], [chunk(0, 1), chunk(1, 2)]), plain)).toEqual([]);
  });

  test("a table that is longer than a page begins where its head and two rows fit, and runs on", () => {
    const rows = new Array<number>(12).fill(50);
    expect(pageBreaks(printed(rows, [chunk(0, 2), chunk(2, 10, { head: 3 })]), plain)).toEqual([5, 10]);
    expect(pageBreaks(printed(rows, [chunk(0, 3), chunk(3, 9, { head: 3 })]), plain)).toEqual([3, 8]);
  });

  test("a report's heading is never left alone on its page: the table below begins there and runs over", () => {
    const rows = new Array<number>(6).fill(50);
    expect(pageBreaks(printed(rows, [chunk(0, 2), chunk(2, 4, { head: 2 })]), plain)).toEqual([2]);
    expect(pageBreaks(printed(rows, [chunk(0, 2, { heading: true }), chunk(2, 4, { head: 2, runs: true })]), plain)).toEqual([5]);
  });

  test("a band goes to the next page with its first case, and a total with the rows before it", () => {
    const rows = new Array<number>(8).fill(50);
    expect(pageBreaks(printed(rows, [chunk(0, 8, { head: 1 })]), plain)).toEqual([5]);
    expect(pageBreaks(printed(rows, [chunk(0, 8, { head: 1 })], { kept: [4] }), plain)).toEqual([4]);
    expect(pageBreaks(printed(rows, [chunk(0, 6, { head: 1 })], { kept: [3, 4] }), plain)).toEqual([3]);
  });

  test("rows that all belong together still find a page: nothing moves back beyond the head of the table", () => {
    expect(pageBreaks(printed(new Array<number>(8).fill(50), [chunk(0, 8, { head: 2 })], { kept: [0, 1, 2, 3, 4, 5, 6] }), plain)).toEqual([5]);
  });

  test("a page that is hardly begun is filled by the table that follows, but a chart is still not cut", () => {
    const rows = new Array<number>(6).fill(50);
    expect(pageBreaks(printed(rows, [chunk(0, 1), chunk(1, 5, { head: 2, runs: true })]), plain)).toEqual([5]);
    expect(pageBreaks(printed(rows, [chunk(0, 1), chunk(1, 5)]), plain)).toEqual([1]);
  });

  test("repeated header rows take their room from the pages below the table's head", () => {
    const rows = new Array<number>(11).fill(50);
    expect(pageBreaks(printed(rows, [chunk(0, 11, { head: 2 })]), { height: 250, titleRow: 0, titleHeight: 100 })).toEqual([5, 8]);
  });

  test("no page holds more than it can, and none is empty, whatever the blocks", () => {
    fc.assert(fc.property(fc.array(fc.array(fc.integer({ min: 4, max: 120 }), { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 12 }), (blocks) => {
      const heights = blocks.flat();
      let first = 0;
      const chunks = blocks.map((rows) => {
        const made = chunk(first, rows.length, { head: Math.min(2, rows.length) });
        first += rows.length;
        return made;
      });
      const starts = [0, ...pageBreaks(printed(heights, chunks), plain), heights.length];
      for (let page = 0; page + 1 < starts.length; page++) {
        const used = heights.slice(starts[page], starts[page + 1]).reduce((sum, each) => sum + each, 0);
        expect(used > 0 && used <= plain.height).toBe(true);
      }
    }));
  });
});
