import { figureOfUnit } from "../../report/model/figureOfUnit";
import { isDoubtfulCell, numberIn } from "../../report/model/doubtfulCell";
import type { CellContent, TableBlock, TableColumn, TableRow } from "../../report/model/model";
import { UNIT_TABLE } from "../../report/summary/unitTable";
import { areaOf, type Draft } from "../plan/draft";
import { lineCount, linesHeight } from "../plan/measure";
import type { Area, CellStyle } from "../plan/plan";
import { widthOf, type Span } from "../plan/spans";
import { COLOUR, DOUBTFUL } from "../plan/tokens";
import { indentOf, isWholeRow } from "../plan/widths";

const ROW_STYLE: Record<TableRow["role"], CellStyle> = {
  data: {},
  total: { bold: true, fill: COLOUR.totalFill },
  target: { italic: true },
  band: { bold: true, fill: COLOUR.totalFill },
};

/** A number that does not exist is a dash for the reader, but nothing for a chart; the target row has few numbers. */
function shownContent(row: TableRow, index: number, column: TableColumn, charted: ReadonlySet<string>): CellContent {
  const content = row.cells[index] ?? null;
  if (content !== null || index === 0 || column.shown === "text" || row.role === "target") return content;
  return row.role === "data" && charted.has(column.key) ? null : "–";
}

function rowHeight(draft: Draft, row: TableRow, columns: readonly TableColumn[], spans: readonly Span[]): number {
  const bold = row.role === "total" || row.role === "band";
  const lines = row.cells.map((cell, index) =>
    typeof cell === "string" && columns[index].shown === "text" ? lineCount(cell, widthOf(draft.grid, spans[index]) - indentOf(columns, index), draft.sizes.body, bold) : 1);
  return linesHeight(Math.max(1, ...lines), draft.sizes.body);
}

/** All columns of a table as one span. */
export function wholeSpan(spans: readonly Span[]): Span {
  const last = spans[spans.length - 1];
  return { column: spans[0].column, columns: last.column + last.columns - spans[0].column };
}

/** Places one row of a table and returns its row on the sheet. charted: keys of the columns that a chart draws. */
export function placeRow(draft: Draft, row: TableRow, block: TableBlock, spans: readonly Span[], charted: ReadonlySet<string>): number {
  const whole = wholeSpan(spans);
  const words = isWholeRow(row) ? (row.cells.find((cell) => cell !== null && cell !== "") ?? "") : null;
  const lines = words === null ? 0 : lineCount(String(words), widthOf(draft.grid, whole), draft.sizes.body, true);
  const at = draft.addRow(words === null ? rowHeight(draft, row, block.columns, spans) : linesHeight(lines, draft.sizes.body));
  if (words !== null) {
    draft.put(areaOf(at, whole), words, "text", { horizontal: "Left", vertical: "Center", indent: 1, wrap: true });
  } else {
    block.columns.forEach((column, index) => {
      const content = shownContent(row, index, column, charted);
      const isFormula = row.formulas?.[column.key] !== undefined;
      if (isFormula || row.inputs?.[column.key] !== undefined) draft.putOpen(areaOf(at, spans[index]), row.cells[index] ?? null, column.shown, isFormula);
      else draft.putInTable(areaOf(at, spans[index]), content, column.shown);
      if (row.goTo?.column === column.key) placeLink(draft, areaOf(at, spans[index]), String(content ?? ""), row.goTo);
    });
    noteFigures(draft, block, row, at, spans);
  }
  if (row.role !== "data") draft.style(areaOf(at, whole), ROW_STYLE[row.role]);
  markDoubtful(draft, row, at, spans);
  return at;
}

/** Cells that are not certain, those side by side in one. */
function markDoubtful(draft: Draft, { cells }: TableRow, at: number, spans: readonly Span[]): void {
  let first = -1;
  for (let index = 0; index <= spans.length; index++) {
    const isMarked = index < spans.length && isDoubtfulCell(cells[index] ?? null);
    if (isMarked && first < 0) first = index;
    if (isMarked || first < 0) continue;
    draft.style(areaOf(at, wholeSpan(spans.slice(first, index))), DOUBTFUL);
    first = -1;
  }
}

/** Remembers where a unit's figures stand: a paragraph names the best and the worst. */
function noteFigures(draft: Draft, block: TableBlock, row: TableRow, at: number, spans: readonly Span[]): void {
  if (block.id !== UNIT_TABLE || row.role !== "data") return;
  const unit = row.cells[block.columns.findIndex((column) => column.shown === "text")];
  block.columns.forEach((column, index) => {
    if (numberIn(row.cells[index]) !== null) draft.figures.set(figureOfUnit(String(unit), column.key), { row: at, column: spans[index].column });
  });
}

/** A link needs words to be clicked on. */
function placeLink(draft: Draft, area: Area, text: string, { sheet, row, at }: NonNullable<TableRow["goTo"]>): void {
  if (text !== "" && sheet !== "") draft.links.push({ area, text, sheet, row, column: at });
}
