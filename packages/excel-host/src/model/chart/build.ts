import type { Area } from "@tthc/spreadsheet/area";
import { fullAddress } from "@tthc/spreadsheet/address";
import { valueAt } from "../grid/cells";
import type { RangeRef } from "../rangeRef";
import type { AxisState, ChartSeriesState, ChartState, SheetState } from "../state";

const newAxis = (majorGridlines: boolean): AxisState => ({ visible: true, title: "", majorGridlines });

/** A chart as Excel makes it: 360 × 216 points, title and legend shown. */
export function newChart(id: string, name: string, type: string): ChartState {
  return {
    id, name, type, left: 0, top: 0, width: 360, height: 216, title: "", titleVisible: true, legendVisible: true,
    legendPosition: "Right", series: [], categoryAxis: newAxis(false), valueAxis: newAxis(true), altTitle: "", altText: "", extra: {},
  };
}

const isNumber = (sheet: SheetState, row: number, column: number): boolean => typeof valueAt(sheet, row, column) === "number";

/** Names stand in a first line in which nothing but the corner may be a number. */
function hasNames(sheet: SheetState, { row, column, rows, columns }: Area, lines: "row" | "column"): boolean {
  const along = lines === "row" ? columns : rows;
  const across = lines === "row" ? rows : columns;
  if (across < 2) return typeof valueAt(sheet, row, column) === "string" && valueAt(sheet, row, column) !== "" && lines === "row" && rows > 1;
  for (let i = along > 1 ? 1 : 0; i < along; i++) {
    if (lines === "row" ? isNumber(sheet, row, column + i) : isNumber(sheet, row + i, column)) return false;
  }
  return true;
}

/**
 * Series of a range, as Excel guesses them: by columns when there are at least as many rows as columns, names from a
 * first line of texts, categories from the other one. `seriesBy` Columns or Rows decides instead of the guess.
 */
export function seriesOf({ sheet, area }: RangeRef, seriesBy: string): ChartSeriesState[] {
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && area.rows >= area.columns);
  const names = hasNames(sheet, area, byColumns ? "row" : "column");
  const categories = (byColumns ? area.columns : area.rows) > 1 && hasNames(sheet, area, byColumns ? "column" : "row");
  const count = (byColumns ? area.columns : area.rows) - (categories ? 1 : 0);
  const skip = names ? 1 : 0;
  const line = (index: number): Area => (byColumns
    ? { row: area.row + skip, column: area.column + index, rows: area.rows - skip, columns: 1 }
    : { row: area.row + index, column: area.column + skip, rows: 1, columns: area.columns - skip });
  const text = (at: Area): string => fullAddress(sheet.name, at, true);
  return Array.from({ length: count }, (_, i) => {
    const index = i + (categories ? 1 : 0);
    const nameCell = byColumns
      ? { row: area.row, column: area.column + index, rows: 1, columns: 1 } : { row: area.row + index, column: area.column, rows: 1, columns: 1 };
    const series: ChartSeriesState = {
      name: names ? String(valueAt(sheet, nameCell.row, nameCell.column)) : `Series${i + 1}`,
      values: text(line(index)), categories: categories ? text(line(0)) : "",
    };
    if (names) series.nameRef = text(nameCell);
    return series;
  });
}
