import fc from "fast-check";
import type { Area, SheetPlan } from "../../src/sheet/plan/plan";
import { placeReport } from "../../src/sheet/place";
import { PRINT } from "../../src/sheet/plan/tokens";
import { anyModel } from "./anyModel";

const RUNS = { numRuns: 300 };
const WORDS = { sign: "▲ ▼", continued: "{title} (tiếp theo)", draft: "DỰ THẢO – số liệu chưa đủ tin cậy" };

function overlap(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function firstOverlap(areas: readonly Area[]): [Area, Area] | null {
  for (let a = 0; a < areas.length; a++) {
    for (let b = a + 1; b < areas.length; b++) if (overlap(areas[a], areas[b])) return [areas[a], areas[b]];
  }
  return null;
}

function filledCells(plan: SheetPlan): Area[] {
  return plan.cells.flatMap(({ area, values }) => values.flatMap((row, r) => row.flatMap((value, c) =>
    value === "" ? [] : [{ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }])));
}

function inside(area: Area, plan: SheetPlan): boolean {
  return area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0
    && area.row + area.rows <= plan.rowHeights.length && area.column + area.columns <= plan.columnWidths.length;
}

describe("placing a report", () => {
  test("no chart covers a cell or another chart, whatever the report holds: a covered figure would be lost", () => {
    fc.assert(fc.property(anyModel, (model) => {
      const plan = placeReport(model, WORDS);
      const charts = plan.charts.map((chart) => chart.area);
      expect(firstOverlap(charts)).toBeNull();
      const cells = filledCells(plan);
      for (const chart of charts) expect(cells.find((cell) => overlap(cell, chart))).toBeUndefined();
    }), RUNS);
  });

  test("merged areas do not overlap each other or swallow a value: Excel keeps only the top left one", () => {
    fc.assert(fc.property(anyModel, (model) => {
      const plan = placeReport(model, WORDS);
      expect(firstOverlap(plan.merges)).toBeNull();
      for (const cell of filledCells(plan)) {
        const merge = plan.merges.find((area) => overlap(area, cell));
        if (merge) expect([merge.row, merge.column]).toEqual([cell.row, cell.column]);
      }
    }), RUNS);
  });

  test("everything stands on the sheet's own rows and columns, or Excel would refuse the request", () => {
    fc.assert(fc.property(anyModel, (model) => {
      const plan = placeReport(model, WORDS);
      const areas = [...plan.merges, ...plan.styles.map((each) => each.area), ...plan.cells.map((each) => each.area),
        ...plan.charts.flatMap((each) => [each.area, each.categories, ...each.series]), ...plan.highlights.map((each) => each.area)];
      for (const area of areas) expect(inside(area, plan)).toBe(true);
      for (const { area, values, numberFormats } of plan.cells) {
        expect([values.length, numberFormats.length]).toEqual([area.rows, area.rows]);
        values.forEach((row, index) => expect([row.length, numberFormats[index].length]).toEqual([area.columns, area.columns]));
      }
    }), RUNS);
  });

  test("rows and columns have sizes that Excel accepts, and the sheet fills the page it is printed on", () => {
    fc.assert(fc.property(anyModel, (model) => {
      const plan = placeReport(model, WORDS);
      for (const height of plan.rowHeights) expect(height > 0 && height <= 409).toBe(true);
      for (const width of plan.columnWidths) expect(width > 0 && Number.isFinite(width)).toBe(true);
      expect(plan.columnWidths.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(PRINT.width - 1);
    }), RUNS);
  });

  test("page breaks ascend inside the sheet and never cut a chart", () => {
    fc.assert(fc.property(anyModel, (model) => {
      const plan = placeReport(model, WORDS);
      plan.pageBreaks.forEach((row, index) => {
        expect(row).toBeGreaterThan(index === 0 ? 0 : plan.pageBreaks[index - 1]);
        expect(row).toBeLessThan(plan.rowHeights.length);
        const cut = plan.charts.find(({ area }) => area.row < row && row < area.row + area.rows);
        expect(cut).toBeUndefined();
      });
    }), RUNS);
  });

  test("the same report is placed the same way twice and the model stays as it was", () => {
    fc.assert(fc.property(anyModel, (model) => {
      const before = JSON.stringify(model);
      expect(placeReport(model, WORDS)).toEqual(placeReport(model, WORDS));
      expect(JSON.stringify(model)).toBe(before);
    }), { numRuns: 50 });
  });
});
