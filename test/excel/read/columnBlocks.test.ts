import fc from "fast-check";
import { grown, halved, START_ROWS } from "../../../src/excel/read/chunkSize";
import { columnBlocks } from "../../../src/excel/read/columnBlocks";

test("every needed column is in exactly one block, and hardly any other is read along", () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }), (columns) => {
    const sorted = [...columns].sort((a, b) => a - b);
    const read = columnBlocks(sorted).flatMap(({ left, columns: count }) => Array.from({ length: count }, (_, index) => left + index));
    expect(new Set(read).size).toBe(read.length);
    expect(sorted.every((column) => read.includes(column))).toBe(true);
    expect(read.length).toBeLessThanOrEqual(2 * sorted.length);
  }));
});

test("chunks halve down to one row and no further, and grow back to where they began", () => {
  let rows: number | null = START_ROWS;
  const seen: number[] = [];
  for (; rows !== null; rows = halved(rows)) seen.push(rows);
  expect([seen[0], seen[1], seen[seen.length - 1]]).toEqual([5000, 2500, 1]);
  expect([grown(1), grown(2500), grown(4000)]).toEqual([2, 5000, 5000]);
});
