import { cellText, isBlankCell } from "../cell";
import type { Grid, SheetUnit } from "../types";
import { headerEntries } from "../vocabulary/headerIndex";
import { bandKind } from "../vocabulary/unitWords";

/**
 * The unit of all cases of a sheet, as a title row above the header ("Đơn vị: UBND xã Tân Lập", the name in the same cell or
 * beside it) or the sheet's name says; undefined when neither does.
 * @param header 0-based grid row of the header's first row
 * @example sheetUnit({ sheet: "Xã Tân Lập", top: 1, left: 1, rows: [] }, 0) // { name: "Xã Tân Lập", row: 0, column: 0 }
 */
export function sheetUnit(grid: Grid, header: number): SheetUnit | undefined {
  for (let row = header - 1; row >= 0; row--) {
    const cells = grid.rows[row];
    for (let at = 0; at < cells.length; at++) {
      const name = labelled(cells, at);
      if (name !== "") return { name, row: grid.top + row, column: grid.left + at };
    }
  }
  const name = cellText(grid.sheet);
  return bandKind(name) === "unit" ? { name, row: 0, column: 0 } : undefined;
}

/** The name behind "Đơn vị:" in a cell or in the next filled one; "" for none. */
function labelled(cells: Grid["rows"][number], at: number): string {
  const [, label, behind] = /^([^:]+):\s*(.*)$/.exec(cellText(cells[at])) ?? [];
  if (label === undefined || !headerEntries(label).some(({ role }) => role === "unit" || role === "receivingUnit")) return "";
  const name = behind !== "" ? behind : cellText(cells.slice(at + 1).find((cell) => !isBlankCell(cell)));
  return bandKind(name) === "unit" ? name : "";
}
