import { headerCells, type HeaderCell } from "../../report/model/headerCells";
import type { TableBlock, TableColumn } from "../../report/model/model";
import { areaOf, type Draft } from "../plan/draft";
import { lineCount, linesHeight } from "../plan/measure";
import type { CellStyle } from "../plan/plan";
import { widthOf, type Span } from "../plan/spans";
import { COLOUR } from "../plan/tokens";

/** Type size of the row (1) (2) (3). */
const NUMBERS = 8.5;

function headerStyle(draft: Draft): CellStyle {
  return { size: draft.sizes.header, bold: true, horizontal: "Center", vertical: "Center", wrap: true, fill: COLOUR.headerFill };
}

function spanAcross(spans: readonly Span[], first: number, count: number): Span {
  const last = spans[first + count - 1];
  return { column: spans[first].column, columns: last.column + last.columns - spans[first].column };
}

function linesOf(draft: Draft, cell: HeaderCell, spans: readonly Span[]): number {
  return lineCount(cell.words, widthOf(draft.grid, spanAcross(spans, cell.first, cell.columns)), draft.sizes.header, true);
}

/** Lines of each header row: enough for its own cells, the last also for those that come down to it from above. */
function rowLines(draft: Draft, cells: readonly HeaderCell[], spans: readonly Span[], levels: number): number[] {
  return Array.from({ length: levels + 1 }, (_, level) => {
    const ending = cells.filter((cell) => cell.level + cell.rows - 1 === level);
    return Math.max(1, ...ending.map((cell) => linesOf(draft, cell, spans) - (cell.rows - 1)));
  });
}

/**
 * A table's header: a row for each level of groups, column names, and (1) (2) … when numbered.
 * Returns the number of rows.
 */
export function placeTableHeader(draft: Draft, block: TableBlock, spans: readonly Span[]): number {
  const { columns } = block;
  const { levels, cells } = headerCells(columns);
  const first = draft.nextRow;
  rowLines(draft, cells, spans, levels).forEach((lines) => draft.addRow(linesHeight(lines, draft.sizes.header)));
  for (const cell of cells) {
    draft.put(areaOf(first + cell.level, spanAcross(spans, cell.first, cell.columns), cell.rows), cell.words, "text", headerStyle(draft));
  }
  if (block.numbered) placeNumbers(draft, columns, spans);
  const rows = draft.nextRow - first;
  const edges = { top: COLOUR.rule, bottom: COLOUR.rule, left: COLOUR.rule, right: COLOUR.rule, insideVertical: COLOUR.rule, insideHorizontal: COLOUR.rule };
  draft.style(areaOf(first, spanAcross(spans, 0, spans.length), rows), { edges });
  return rows;
}

/** The row (1) (2) …, where a column that is a sum may say of which others. */
function placeNumbers(draft: Draft, columns: readonly TableColumn[], spans: readonly Span[]): void {
  const words = columns.map((column, index) => column.number ?? `(${index + 1})`);
  const lines = words.map((each, index) => lineCount(each, widthOf(draft.grid, spans[index]), NUMBERS));
  const row = draft.addRow(linesHeight(Math.max(1, ...lines), NUMBERS));
  const style: CellStyle = { size: NUMBERS, italic: true, horizontal: "Center", vertical: "Center", wrap: true };
  spans.forEach((span, index) => draft.put(areaOf(row, span), words[index], "text", style));
}
