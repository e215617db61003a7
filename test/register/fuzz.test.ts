import fc from "fast-check";
import { HEADERS } from "../../src/register/vocabulary/headers";
import { imbalance, readGrids } from "./readGrids";
import { bodyRow, HEADER } from "./registers";

const headers = Object.values(HEADERS).flat();
const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...headers) },
  { weight: 3, arbitrary: fc.integer({ min: 44000, max: 45000 }) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>("", null, undefined, 0, "#N/A", "31/02/2021", "21/09/2021", "15:10, 1/9/2021", true, "Tổng cộng", "(1)", 3, "Đã trả kết quả", "Đúng hạn") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom<unknown>({}, [], { basicValue: 44400 }, { type: "Error", basicValue: "#REF!" }, Symbol.iterator.toString(), "__proto__", "constructor", "toString") },
);
const ragged = fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 14 });
const underHeader = fc.tuple(fc.shuffledSubarray(HEADER, { minLength: 3 }), fc.array(fc.oneof(bodyRow, fc.array(anyCell, { maxLength: 11 })), { maxLength: 14 }))
  .map(([header, rows]) => [header, ...rows]);
const grid = fc.record({ sheet: fc.constantFrom("A", "B", "__proto__", ""), top: fc.integer({ min: 1, max: 9 }), left: fc.integer({ min: 1, max: 9 }), rows: fc.oneof(ragged, underHeader) });

it("reads any grids whatever without failing, and its line always balances", () => {
  let registers = 0;
  fc.assert(fc.property(fc.array(grid, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 9 }), (grids, size) => {
    const reading = readGrids(grids, size);
    if (reading === null) return;
    registers++;
    expect(imbalance(reading)).toBe(0);
    expect(reading.table.length).toBe(reading.line.used);
    for (const { row, column } of reading.findings.items) expect(row >= 0 && column >= 0).toBe(true);
  }), { numRuns: 4000 });
  expect(registers).toBeGreaterThan(500);
});
