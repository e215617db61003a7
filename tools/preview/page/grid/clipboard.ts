import type { Area } from "@tthc/spreadsheet/area";
import { formatAt, valueAt } from "@tthc/excel-host/model/grid/cells";
import { shownText } from "../cell/shownText";
import type { SheetView } from "../cell/cellView";
import { lastCell } from "./moves";

const quoted = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The shown texts of an area, tab-separated, for other programs; cut at the last used cell. */
export function copiedText(view: SheetView, area: Area): string {
  const last = lastCell(view);
  const lines: string[] = [];
  for (let row = area.row; row < area.row + area.rows && row <= Math.max(last.row, area.row); row += 1) {
    const cells: string[] = [];
    for (let column = area.column; column < area.column + area.columns && column <= Math.max(last.column, area.column); column += 1) {
      cells.push(quoted(shownText(valueAt(view.sheet, row, column), formatAt(view.state, view.sheet, row, column).numberFormat, view.language).text));
    }
    lines.push(cells.join("\t"));
  }
  return lines.join("\r\n");
}

/** Rows and cells of a tab-separated text; quoted cells may hold line breaks. */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/y;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) break;
    const value = found[1].startsWith('"') ? found[1].slice(1, -1).replaceAll('""', '"') : found[1];
    rows[rows.length - 1].push(value);
    if (found[2] !== "\t" && found[2] !== "" && cell.lastIndex < text.length) rows.push([]);
    else if (found[2] === "\t" && cell.lastIndex === text.length) rows[rows.length - 1].push("");
  }
  return rows[0].length === 0 ? [[""]] : rows;
}
