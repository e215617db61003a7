import { figureOfUnit } from "../../report/figureOfUnit";
import type { CellContent, TableBlock, TableColumn, TableRow } from "../../report/model";
import { UNIT_TABLE } from "../../report/summary/unitTable";
import { areaOf, type Draft } from "./draft";
import { lineCount, linesHeight } from "./measure";
import type { Area, CellStyle } from "./plan";
import { placedFormulas } from "./formulas";
import { placeSectionTitle } from "./section";
import { spansOf, widthOf, type Span } from "./spans";
import { placeTableHeader } from "./tableHeader";
import { COLOUR } from "./tokens";
import { indentOf, isWholeRow, SHORT_TEXT } from "./widths";

/** Where a table's numbers stand: charts and frozen panes refer to it. */
export interface PlacedTable {
  block: TableBlock;
  spans: readonly Span[];
  headerFirst: number;
  headerRows: number;
  bodyFirst: number;
  /** The row after its notes. */
  end: number;
}

const ROW_STYLE: Record<TableRow["role"], CellStyle> = {
  data: {},
  total: { bold: true, fill: COLOUR.totalFill },
  target: { italic: true },
  band: { bold: true, fill: COLOUR.totalFill },
};

function alignment(column: TableColumn, index: number): CellStyle {
  if (column.shown !== "text") return index === 0 ? { horizontal: "Center" } : { horizontal: "Right" };
  return column.width <= SHORT_TEXT ? { horizontal: "Center" } : { horizontal: "Left", wrap: true };
}

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

function placeRow(draft: Draft, row: TableRow, block: TableBlock, spans: readonly Span[], charted: ReadonlySet<string>): void {
  const whole: Span = { column: spans[0].column, columns: endOf(spans) - spans[0].column };
  const words = isWholeRow(row) ? (row.cells.find((cell) => cell !== null && cell !== "") ?? "") : null;
  const lines = words === null ? 0 : lineCount(String(words), widthOf(draft.grid, whole), draft.sizes.body, true);
  const at = draft.addRow(words === null ? rowHeight(draft, row, block.columns, spans) : linesHeight(lines, draft.sizes.body));
  if (words !== null) {
    draft.put(areaOf(at, whole), words, "text", { horizontal: "Left", vertical: "Center", indent: 1, wrap: true });
  } else {
    block.columns.forEach((column, index) => {
      const content = shownContent(row, index, column, charted);
      draft.putInTable(areaOf(at, spans[index]), content, column.shown);
      if (row.goTo?.column === column.key) placeLink(draft, areaOf(at, spans[index]), String(content ?? ""), row.goTo);
    });
    noteFigures(draft, block, row, at, spans);
  }
  if (row.role !== "data") draft.style(areaOf(at, whole), ROW_STYLE[row.role]);
}

/** Remembers where a unit's figures stand: a paragraph names the best and the worst. */
function noteFigures(draft: Draft, block: TableBlock, row: TableRow, at: number, spans: readonly Span[]): void {
  if (block.id !== UNIT_TABLE || row.role !== "data") return;
  const unit = row.cells[block.columns.findIndex((column) => column.shown === "text")];
  block.columns.forEach((column, index) => {
    if (typeof row.cells[index] === "number") draft.figures.set(figureOfUnit(String(unit), column.key), { row: at, column: spans[index].column });
  });
}

/** A link needs words to be clicked on. */
function placeLink(draft: Draft, area: Area, text: string, { sheet, row, at }: NonNullable<TableRow["goTo"]>): void {
  if (text !== "" && sheet !== "") draft.links.push({ area, text, sheet, row, column: at });
}

function endOf(spans: readonly Span[]): number {
  const last = spans[spans.length - 1];
  return last.column + last.columns;
}

function ruleBody(draft: Draft, placed: PlacedTable): void {
  const { spans, block, bodyFirst } = placed;
  if (block.rows.length === 0) return;
  const area: Area = { row: bodyFirst, column: spans[0].column, rows: block.rows.length, columns: endOf(spans) - spans[0].column };
  draft.style(area, {
    size: draft.sizes.body, vertical: "Center",
    edges: { insideHorizontal: COLOUR.hairline, insideVertical: COLOUR.hairline, bottom: COLOUR.rule, left: COLOUR.rule, right: COLOUR.rule },
  });
  block.columns.forEach((column, index) => {
    const indent: CellStyle = indentOf(block.columns, index) > 0 ? { indent: 1 } : {};
    draft.style(areaOf(bodyFirst, spans[index], block.rows.length), { ...alignment(column, index), ...indent });
  });
  block.rows.forEach((row, index) => {
    if (row.role === "total") draft.style({ ...area, row: bodyFirst + index, rows: 1 }, { edges: { top: COLOUR.rule, bottom: COLOUR.rule } });
  });
}

function placeHighlights(draft: Draft, placed: PlacedTable): void {
  const { block, spans, bodyFirst } = placed;
  const judged = block.rows.some((row) => row.role !== "target");
  // The target row, by custom the last one, is the measure itself and is not judged.
  for (const rule of block.highlights) {
    const index = block.columns.findIndex((column) => column.key === rule.column);
    if (index < 0 || !judged) continue;
    const area = areaOf(bodyFirst, { column: spans[index].column, columns: 1 }, lastJudged(block.rows) + 1);
    draft.highlights.push({ area, rule, shown: block.columns[index].shown });
  }
}

/** Rows of data that go to the next page with a total. */
const WITH_TOTAL = 2;

/** A band stays above its rows, and a total with its notes below some of them. */
function keepTogether(draft: Draft, { block, bodyFirst }: PlacedTable): void {
  block.rows.forEach((row, index) => { if (row.role === "band") draft.kept.add(bodyFirst + index); });
  const lastData = block.rows.map(({ role }) => role).lastIndexOf("data");
  for (let index = Math.max(0, lastData - WITH_TOTAL + 1); index < block.rows.length; index++) draft.kept.add(bodyFirst + index);
}

/** Cells that the user may change, marked by a fill that also shows in grey. */
function markInputs(draft: Draft, { block, spans, bodyFirst }: PlacedTable): void {
  block.columns.forEach(({ input, key }, index) => {
    if (!input) return;
    block.rows.forEach((row, place) => {
      if (row.role === "data" && !row.formulas?.[key]) draft.style(areaOf(bodyFirst + place, spans[index]), { fill: COLOUR.inputFill, bold: true });
    });
  });
}

function lastJudged(rows: readonly TableRow[]): number {
  return rows.reduce((last, row, index) => (row.role === "target" ? last : index), 0);
}

/**
 * A table with its title, header, rows and rules; its notes come after what stands beside it. charted: keys of the
 * columns that a chart draws. The note (unit of the numbers) stands at the right of the title.
 */
export function placeTable(draft: Draft, block: TableBlock, charted: ReadonlySet<string>, note: string): PlacedTable {
  placeSectionTitle(draft, block.title, note);
  const spans = spansOf(block, draft.grid, draft.sizes);
  const headerFirst = draft.nextRow;
  const headerRows = placeTableHeader(draft, block, spans);
  const placed: PlacedTable = { block, spans, headerFirst, headerRows, bodyFirst: draft.nextRow, end: draft.nextRow + block.rows.length };
  ruleBody(draft, placed);
  block.rows.forEach((row) => placeRow(draft, row, block, spans, charted));
  placeHighlights(draft, placed);
  draft.formulas.push(...placedFormulas(placed));
  markInputs(draft, placed);
  keepTogether(draft, placed);
  return placed;
}
