import type { CellFormat, SheetState, TableState } from "@tthc/excel-host/model/state";

/** Accent colours of Office's theme; TableStyleMedium2 … 7 take them in order. */
const ACCENTS = ["#44546A", "#4472C4", "#ED7D31", "#7F7F7F", "#C09000", "#5B9BD5", "#70AD47"];

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
}

/** A colour mixed with white; share 0.8 leaves a fifth of the colour. */
export function lighter(colour: string, share: number): string {
  return `#${channels(colour).map((value) => Math.round(value + (255 - value) * share).toString(16).padStart(2, "0")).join("")}`;
}

function styleOf(table: TableState): { family: string; accent: string } | null {
  const found = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  return found ? { family: found[1], accent: ACCENTS[(Number(found[2]) - 1) % 7] } : null;
}

/** Format that a table's style gives to a cell under the cell's own format; null outside tables. */
export function tableLook(sheet: SheetState, row: number, column: number): CellFormat | null {
  const table = sheet.tables.find(({ area }) =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);
  const style = table && styleOf(table);
  if (!table || !style) return null;
  const line = { style: "Continuous", weight: "Thin", color: lighter(style.accent, 0.6) };
  const offset = row - table.area.row - (table.showHeaders ? 1 : 0);
  const borders = { EdgeTop: line, EdgeBottom: line };
  if (offset < 0) return style.family === "Light" ? { bold: true, borders } : { bold: true, fontColor: "#FFFFFF", fillColor: style.accent, borders };
  if (table.showTotals && row === table.area.row + table.area.rows - 1) return { bold: true, borders };
  const banded = table.showBandedRows && offset % 2 === 0;
  return banded ? { fillColor: lighter(style.accent, 0.85), borders } : { borders };
}
