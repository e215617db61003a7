import type { Area } from "@tthc/spreadsheet/area";

/** Where a range is of which rowIndex, columnIndex, rowCount and columnCount are loaded. */
export function rangeArea({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
