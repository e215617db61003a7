import type { FileSheet } from "../../files/model/fileSheet";
import type { CellValue, Grid } from "../../register/model/grid";
import { MOST_COLUMNS, TOP_ROWS, type SheetArea } from "../../register/sheetRegister";

function isFilled(cell: CellValue): boolean {
  return cell !== null && cell !== undefined && cell !== "";
}

/**
 * The smallest area of a sheet that holds all its values, 1-based; null for an empty sheet.
 * @example usedArea([[], ["", "Mã hồ sơ"]]) // { top: 2, left: 2, rows: 1, columns: 1 }
 */
export function usedArea(rows: FileSheet["rows"]): SheetArea | null {
  let [top, bottom, left, right] = [-1, -1, Infinity, -1];
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row];
    let last = cells.length - 1;
    while (last >= 0 && !isFilled(cells[last])) last--;
    if (last < 0) continue;
    let first = 0;
    while (first < left && !isFilled(cells[first])) first++;
    if (top < 0) top = row;
    bottom = row;
    left = Math.min(left, first);
    right = Math.max(right, last);
  }
  return top < 0 ? null : { top: top + 1, left: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}

/**
 * The top rows of an area as a grid under the sheet's own name, as a host would hand them over.
 * @param most how much of the area is wanted at most
 */
export function topGrid({ name, rows, fonts }: FileSheet, { top, left, rows: count, columns }: SheetArea, most = { rows: TOP_ROWS, columns: MOST_COLUMNS }): Grid {
  const end = left - 1 + Math.min(most.columns, columns);
  const shown = rows.slice(top - 1, top - 1 + Math.min(most.rows, count)).map((cells) => cells.slice(left - 1, end));
  return { sheet: name, top, left, rows: shown, fonts: fonts?.slice(left - 1, end) };
}
