import { FONT, COLOUR, SIZE } from "../../sheet/plan/tokens";
import type { Area, CellStyle, Edge, SheetPlan } from "../../sheet/plan/plan";

/** The host's range of a planned area. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

function wholePlan(plan: SheetPlan): Area {
  return { row: 0, column: 0, rows: Math.max(1, plan.rowHeights.length), columns: plan.columnWidths.length };
}

/** All cells of the plan with the base type: black, Times New Roman, upright in the middle of the row. */
export function writeBase(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const format = rangeOf(sheet, wholePlan(plan)).format;
  format.font.name = FONT;
  format.font.size = SIZE.body;
  format.font.color = COLOUR.ink;
  format.verticalAlignment = "Center";
  plan.columnWidths.forEach((width, column) => {
    rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = width;
  });
  plan.rowHeights.forEach((height, row) => {
    rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = height;
  });
}

/** Values, block by block; the number formats go first, so that text arrives in cells that are already text. */
export function writeValues(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const block of plan.cells) {
    const range = rangeOf(sheet, block.area);
    range.numberFormat = block.numberFormats;
    range.values = block.values;
  }
  // The only formulas that are written: our own, over cells of the same table.
  for (const { row, column, text } of plan.formulas) rangeOf(sheet, { row, column, rows: 1, columns: 1 }).formulas = [[text]];
}

const BORDERS: Record<Edge, Excel.BorderIndex> = {
  top: "EdgeTop" as Excel.BorderIndex,
  bottom: "EdgeBottom" as Excel.BorderIndex,
  left: "EdgeLeft" as Excel.BorderIndex,
  right: "EdgeRight" as Excel.BorderIndex,
  insideHorizontal: "InsideHorizontal" as Excel.BorderIndex,
  insideVertical: "InsideVertical" as Excel.BorderIndex,
};

/** Inner rules need two rows or two columns: Excel refuses them on less. */
function hasEdge(area: Area, edge: Edge): boolean {
  if (edge === "insideHorizontal") return area.rows > 1;
  return edge === "insideVertical" ? area.columns > 1 : true;
}

function writeEdges(range: Excel.Range, area: Area, edges: NonNullable<CellStyle["edges"]>): void {
  for (const [edge, colour] of Object.entries(edges) as [Edge, string][]) {
    if (!hasEdge(area, edge)) continue;
    const border = range.format.borders.getItem(BORDERS[edge]);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = colour;
  }
}

function writeFont(font: Excel.RangeFont, style: CellStyle): void {
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.colour !== undefined) font.color = style.colour;
}

function writeStyle(sheet: Excel.Worksheet, area: Area, style: CellStyle, indents: boolean): void {
  const range = rangeOf(sheet, area);
  const { format } = range;
  writeFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined && indents) format.indentLevel = style.indent;
  if (style.edges) writeEdges(range, area, style.edges);
}

/** Merged cells and looks. indents: does this Excel have indentLevel (ExcelApi 1.9)? */
export function writeLooks(sheet: Excel.Worksheet, plan: SheetPlan, indents: boolean): void {
  plan.merges.forEach((area) => rangeOf(sheet, area).merge(false));
  plan.styles.forEach(({ area, style }) => writeStyle(sheet, area, style, indents));
}
