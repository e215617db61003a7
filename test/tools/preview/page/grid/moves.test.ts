import { moved } from "../../../../../tools/preview/page/grid/moves";
import { at, selectedArea, wholeMerges } from "../../../../../tools/preview/page/grid/selection";
import { viewOf, workbookOf } from "../sheetView";

const { state, sheet } = workbookOf([["a", "b"], ["c"], ["d"], [undefined], [undefined], ["e", "f", "g"]]);
const view = viewOf(state, sheet);
const go = (key: string, row: number, column: number, ctrl = false) => moved(view, { row, column }, { key, ctrl }, 20);

describe("moving through a sheet with the keyboard", () => {
  test("arrows move by one cell and stop at the edge", () => {
    expect([go("ArrowDown", 0, 0), go("ArrowUp", 0, 0), go("ArrowRight", 0, 0), go("ArrowLeft", 0, 0)])
      .toEqual([{ row: 1, column: 0 }, { row: 0, column: 0 }, { row: 0, column: 1 }, { row: 0, column: 0 }]);
  });

  test("Ctrl with an arrow goes to the end of the block, over a gap, and to the sheet's edge", () => {
    expect([go("ArrowDown", 0, 0, true), go("ArrowDown", 2, 0, true), go("ArrowDown", 5, 0, true), go("ArrowRight", 5, 0, true)])
      .toEqual([{ row: 2, column: 0 }, { row: 5, column: 0 }, { row: 1048575, column: 0 }, { row: 5, column: 2 }]);
  });

  test("PageDown, PageUp, Home, Ctrl+Home and Ctrl+End lead where Excel leads", () => {
    expect([go("PageDown", 3, 1), go("PageUp", 3, 1), go("Home", 3, 2), go("Home", 3, 2, true), go("End", 0, 0, true)])
      .toEqual([{ row: 23, column: 1 }, { row: 0, column: 1 }, { row: 3, column: 0 }, { row: 0, column: 0 }, { row: 5, column: 2 }]);
  });

  test("hidden rows and merged areas are one step", () => {
    const other = workbookOf([["x"]]);
    other.sheet.hiddenRows.add(1);
    other.sheet.merges.push({ row: 3, column: 0, rows: 2, columns: 2 });
    const merged = viewOf(other.state, other.sheet);
    const down = (row: number) => moved(merged, { row, column: 1 }, { key: "ArrowDown", ctrl: false }, 20);
    expect([down(0), down(2), down(3)]).toEqual([{ row: 2, column: 1 }, { row: 3, column: 0 }, { row: 5, column: 1 }]);
  });

  test("other keys are left to the page", () => {
    expect([go("x", 0, 0), go("Escape", 0, 0), go("End", 0, 0)]).toEqual([null, null, null]);
  });
});

describe("selections", () => {
  test("dragging up and to the left selects the same rectangle", () => {
    expect(selectedArea({ anchor: { row: 4, column: 3 }, head: { row: 1, column: 1 } })).toEqual({ row: 1, column: 1, rows: 4, columns: 3 });
  });

  test("a selection that cuts a merged area takes all of it, also through a chain of merges", () => {
    const merges = [{ row: 0, column: 1, rows: 1, columns: 2 }, { row: 0, column: 2, rows: 3, columns: 1 }];
    expect(wholeMerges(selectedArea(at(0, 1)), [merges[0]])).toEqual({ row: 0, column: 1, rows: 1, columns: 2 });
    expect(wholeMerges({ row: 0, column: 0, rows: 1, columns: 2 }, merges)).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
  });
});
