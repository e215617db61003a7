import fc from "fast-check";
import { Axis } from "../../../../../tools/preview/page/cell/axis";

describe("the rows and columns of a sheet on the screen", () => {
  test("every row stands where the rows before it end, or cells and headings drift apart", () => {
    fc.assert(fc.property(
      fc.dictionary(fc.nat(99).map(String), fc.integer({ min: 1, max: 90 })), fc.uniqueArray(fc.nat(99)),
      (sizes, hidden) => {
        const axis = new Axis(100, 15, new Map(Object.entries(sizes).map(([index, size]) => [Number(index), size])), new Set(hidden));
        let pixel = 0;
        for (let index = 0; index < 100; index += 1) {
          expect(axis.start(index)).toBe(pixel);
          pixel += axis.size(index);
        }
        expect(axis.start(100)).toBe(pixel);
      },
    ));
  });

  test("a pixel leads back to its row, or a jump lands on the wrong case", () => {
    const axis = new Axis(300_000, 15, new Map([[4, 30]]), new Set([7]));
    for (const index of [0, 4, 5, 6, 8, 150_000, 299_999]) expect(axis.indexAt(axis.start(index))).toBe(index);
  });

  test("a chart placed in points stays on its rows although rows have whole pixels", () => {
    const axis = new Axis(200, 15, new Map(Array.from({ length: 150 }, (_, index) => [index, 14.3] as const)), new Set([3]));
    for (const row of [0, 1, 10, 149, 160]) {
      const points = Array.from({ length: row }, (_, index) => (index === 3 ? 0 : index < 150 ? 14.3 : 15)).reduce<number>((sum, size) => sum + size, 0);
      expect(axis.fromPoints(points + 1e-6)).toBe(axis.start(row));
    }
  });

  test("hidden rows take no place and are left out of what is drawn", () => {
    const axis = new Axis(6, 15, new Map(), new Set([1, 2]));
    expect([axis.shown, axis.at(0), axis.at(1), axis.at(3), axis.size(2)]).toEqual([4, 0, 3, 5, 0]);
    expect([axis.positionOf(3), axis.positionOf(1), axis.span(0, 3)]).toEqual([1, 1, 40]);
  });
});
