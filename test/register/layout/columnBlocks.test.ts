import fc from "fast-check";
import { columnBlocks } from "../../../src/register/layout/columnBlocks";

test("every needed column is in exactly one block, and hardly any other is read along", () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }), (columns) => {
    const sorted = [...columns].sort((a, b) => a - b);
    const read = columnBlocks(sorted).flatMap(({ left, columns: count }) => Array.from({ length: count }, (_, index) => left + index));
    expect(new Set(read).size).toBe(read.length);
    expect(sorted.every((column) => read.includes(column))).toBe(true);
    expect(read.length).toBeLessThanOrEqual(2 * sorted.length);
  }));
});
