import { findLayout } from "../../src/register/layout/findLayout";
import { aggregateOfSheet } from "../../src/register/aggregate/aggregateOfSheet";
import type { AggregateTable } from "../../src/register/model/aggregateTable";
import { bandTable, compareTables } from "../../src/reconcile/compareTables";

const HEADER = ["STT", "Lĩnh vực", "Tổng số", "Kỳ trước", "Trong kỳ", "Trước hạn", "Đúng hạn", "Quá hạn"];

function tableOf(rows: readonly (readonly (string | number)[])[]): AggregateTable {
  const grid = { sheet: "TH", top: 1, left: 1, rows: [HEADER, ...rows] };
  const table = aggregateOfSheet(grid, grid.rows.length, []);
  if (table === null || findLayout(grid) !== null) throw new Error("no table of counts in these rows");
  return table;
}

const BOTH = tableOf([
  ["I", "Trên Hệ thống các Bộ", "", "", "", "", "", ""], [1, "Hộ tịch", 10, 2, 8, 5, 4, 1], [2, "Chứng thực", 20, 5, 15, 10, 5, 5],
  ["II", "Trên Hệ thống thành phố", "", "", "", "", "", ""], [1, "Hộ tịch", 4, 0, 4, 3, 1, 0], [2, "Đất đai", 7, 1, 6, 2, 3, 2],
  ["", "TỔNG CỘNG", 40, 8, 33, 20, 13, 8],
]);
const [MINISTRY, CITY] = ["Trên Hệ thống các Bộ", "Trên Hệ thống thành phố"].map((name) => bandTable(BOTH, BOTH.rowsRead.find(({ band }) => band.includes(name))?.band ?? name));

it("compares the two sources of one table cell by cell, a row of one alone told as such", () => {
  const { onlyInA, onlyInB, differing, sums, matched } = compareTables([MINISTRY], [CITY]);
  expect([matched, onlyInA.map(({ label }) => label), onlyInB.map(({ label }) => label)]).toEqual([1, ["Chứng thực"], ["Đất đai"]]);
  expect(differing.find(({ figure }) => figure === "cumulative")).toMatchObject({ label: "Hộ tịch", a: 10, b: 4, difference: -6, rowsA: [3], rowsB: [6] });
  expect(sums.find(({ figure }) => figure === "cumulative")).toEqual({ figure: "cumulative", a: 30, b: 11, difference: -19 });
});

it("adds up the sources of a table against one without them, checks the total and never counts it", () => {
  const { differing, onlyInA, onlyInB, sums, wrongTotals } = compareTables([BOTH], [tableOf([[1, "HỘ TỊCH", 14, 2, 12, 8, 5, 1], [2, "Chứng  thực", 20, 5, 15, 10, 5, 5], [3, "Đất đai", 7, 1, 6, 2, 4, 2]])]);
  expect([onlyInA, onlyInB]).toEqual([[], []]);
  expect(differing.map(({ label, figure, a, b }) => [label, figure, a, b])).toEqual([["Đất đai", "onTime", 3, 4]]);
  expect(sums.find(({ figure }) => figure === "cumulative")).toMatchObject({ a: 41, b: 41 });
  expect(wrongTotals.map(({ of, figure, printed, sum }) => [of, figure, printed, sum])).toEqual([["a", "cumulative", 40, 41]]);
});

it("says the same mirrored", () => {
  const [one, other] = [compareTables([MINISTRY], [CITY]), compareTables([CITY], [MINISTRY])];
  expect([other.onlyInA, other.onlyInB, other.matched]).toEqual([one.onlyInB, one.onlyInA, one.matched]);
  expect(other.differing.map(({ figure, a, b, difference }) => [figure, b, a, 0 - difference])).toEqual(one.differing.map(({ figure, a, b, difference }) => [figure, a, b, difference]));
});
