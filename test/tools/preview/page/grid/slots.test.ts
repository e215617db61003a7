import { cellSlots, columnSlots, mergesFromAbove } from "../../../../../tools/preview/page/grid/slots";
import { viewOf, workbookOf } from "../sheetView";

test("a merged heading is drawn once, also when its first column is scrolled away", () => {
  const { state, sheet } = workbookOf([["TIÊU ĐỀ"], ["a", 2, "c", "d"]]);
  sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 4 });
  const view = viewOf(state, sheet);
  const scrolled = columnSlots(view, 0, [2, 3]);
  expect(cellSlots(view, 0, scrolled).map(({ area }) => area)).toEqual([{ row: 0, column: 0, rows: 1, columns: 4 }]);
  expect(cellSlots(view, 1, scrolled).map(({ area }) => area.column)).toEqual([2, 3]);
});

test("a long text that starts left of the screen still runs into it", () => {
  const { state, sheet } = workbookOf([["một câu dài", undefined, undefined], ["một câu dài", 5, undefined]]);
  const view = viewOf(state, sheet);
  const scrolled = columnSlots(view, 0, [2]);
  expect(cellSlots(view, 0, scrolled).map(({ area }) => area.column)).toEqual([0, 2]);
  expect(cellSlots(view, 1, scrolled).map(({ area }) => area.column)).toEqual([2]);
});

test("frozen columns stay and come once", () => {
  const { state, sheet } = workbookOf([]);
  expect(columnSlots(viewOf(state, sheet), 2, [1, 2, 3]).map(({ index, frozen }) => [index, frozen]))
    .toEqual([[0, true], [1, true], [2, false], [3, false]]);
});

test("a tall merged cell stays visible when its first row is scrolled away", () => {
  const { state, sheet } = workbookOf([]);
  sheet.merges.push({ row: 2, column: 0, rows: 5, columns: 1 }, { row: 0, column: 3, rows: 400, columns: 1 });
  const view = viewOf(state, sheet);
  expect(mergesFromAbove(view, 4).map(({ row }) => row)).toEqual([2, 0]);
  expect(mergesFromAbove(view, 2).map(({ row }) => row)).toEqual([0]);
});
