import fc from "fast-check";
import { MergedCells } from "../../src/register/mergedCells";
import type { MergedArea } from "../../src/register/model/grid";
import { createRegisterReader } from "../../src/register/reader/registerReader";
import type { Reading } from "../../src/register/model/reading";
import type { SheetLayout } from "../../src/register/model/layout";
import { chunksOf, layoutOf, countsOf } from "./readGrids";

const HEADER = ["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Chủ hồ sơ"];
const area = (top: number, left: number, rows: number, columns = 1): MergedArea => ({ top, left, rows, columns });

function readMerged(rows: unknown[][], areas: readonly MergedArea[], size?: number): Reading {
  const grid = { sheet: "HoSo", top: 1, left: 1, rows: [HEADER, ...rows] };
  const layout = layoutOf(grid) as SheetLayout;
  const merged = new MergedCells(areas, layout);
  const reader = createRegisterReader();
  for (const chunk of chunksOf(grid, layout, size)) reader.add(layout, merged.fill(chunk));
  return reader.finish();
}

const unitsOf = ({ table }: Reading): string[] => Array.from(table.unit, (code) => table.units[code]);

describe("cells merged downwards", () => {
  const rows = [
    ["A1", "Sở Y tế", 44400, 44410, 44405, ""], ["A2", "Sở Y tế", 44400, 44410, "", ""],
    ["A3", "Sở Xây dựng", 44401, 44411, 44405, ""], ["A4", "", 44402, 44411, "", ""], ["A5", "", 44403, 44411, "", ""],
    ["A6", "Sở Nội vụ", 44404, 44415, 44410, ""], ["A7", "", "", "", "", ""],
  ];

  it("give each case beside them their unit, also where other units are written row by row: no unit is lost", () => {
    expect(unitsOf(readMerged(rows, [area(4, 2, 3), area(7, 2, 2), area(7, 3, 2), area(7, 4, 2), area(7, 5, 2)]))).toEqual([
      "Sở Y tế", "Sở Y tế", "Sở Xây dựng", "Sở Xây dựng", "Sở Xây dựng", "Sở Nội vụ", "Sở Nội vụ",
    ]);
  });

  it("give each case their days: cases received on one day are no cases without a day", () => {
    const { table, line } = readMerged(rows, [area(4, 2, 3), area(7, 2, 2), area(7, 3, 2), area(7, 4, 2), area(7, 5, 2)]);
    expect(line).toEqual({ read: 7, used: 7, excluded: [] });
    expect([table.received[6], table.due[6], table.finished[6]]).toEqual([44404, 44415, 44410]);
  });

  it("make one case of several rows where the id is merged: a second applicant is no second case", () => {
    const pair = [["A1", "Sở Y tế", 44400, 44410, 44405, "Ông A"], ["", "", "", "", "", "Bà B"], ["A2", "Sở Y tế", 44401, 44411, "", "Ông C"]];
    const reading = readMerged(pair, [1, 2, 3, 4, 5].map((left) => area(2, left, 2)));
    expect([reading.line.used, countsOf(reading)]).toEqual([2, { blankRow: 1 }]);
  });

  it("change nothing where they lie sideways or beside the register", () => {
    expect(readMerged(rows, [area(4, 6, 3), area(4, 2, 1, 3)])).toEqual(readMerged(rows, []));
  });

  it("that begin above the body give nothing: what they hold is not known there", () => {
    expect(unitsOf(readMerged([["A1", "", 44400, 44410, 44405, ""]], [area(1, 2, 2)]))).toEqual([""]);
  });

  it("give the same register however it is cut into chunks, and leave the rows that came in as they were", () => {
    const areas = [area(4, 2, 3), area(7, 2, 2), area(7, 3, 2), area(7, 4, 2), area(7, 5, 2)];
    const before = structuredClone(rows);
    const whole = readMerged(rows, areas);
    fc.assert(fc.property(fc.integer({ min: 1, max: 8 }), (size) => {
      expect(readMerged(rows, areas, size)).toEqual(whole);
    }));
    expect(rows).toEqual(before);
  });
});
