import { areaBatches } from "../../src/sheet/areaBatches";

const item = (sheetId: string, rows: number) => ({ sheetId, area: { row: 0, column: 0, rows, columns: 1 } });

it("areas go together as far as they fit into a request, never those of two sheets, and each is there once", () => {
  const items = [item("a", 1), item("a", 19_999), item("a", 1), item("b", 1), item("b", 50_000), item("a", 1)];
  const batches = areaBatches(items);
  expect(batches.map((batch) => batch.length)).toEqual([2, 1, 1, 1, 1]);
  expect(batches.flat()).toEqual(items);
  expect(areaBatches([])).toEqual([]);
});
