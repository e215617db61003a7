import { isDoubtfulCell } from "../../report/model/doubtfulCell";
import type { TableBlock, TableColumn } from "../../report/model/model";
import type { BlockRows } from "./chartData";
import { areaOf, type Draft } from "../plan/draft";
import { placedFormulas } from "./formulas";
import type { Area, CellStyle } from "../plan/plan";
import { placeSectionTitle } from "../plan/section";
import type { Span } from "../plan/spans";
import { keepTogether } from "./tableEnd";
import { placeTableHeader } from "./tableHeader";
import { placeRow, wholeSpan } from "./tableRows";
import { COLOUR } from "../plan/tokens";
import { indentOf, SHORT_TEXT } from "../plan/widths";

/** Where a table's numbers stand: charts and frozen panes refer to it. */
export interface PlacedTable {
  block: TableBlock;
  spans: readonly Span[];
  headerFirst: number;
  headerRows: number;
  bodyFirst: number;
  /** The sheet's row of each row of the block: they follow each other, but for headers that are repeated between them. */
  rowAt: readonly number[];
  /** Rows of the block that a chart draws: they stay on one page. */
  window: BlockRows | null;
}

/** What placing a table needs besides its block. */
interface TablePlacing {
  /** Keys of the columns that a chart draws. */
  charted: ReadonlySet<string>;
  /** Unit of the numbers, at the right of the title. */
  note: string;
  /** Rows of the block that begin a printed page, under a header of their own. */
  repeats: readonly number[];
  /** Title over a repeated header. */
  continued: string;
  window: BlockRows | null;
}

function alignment(column: TableColumn, index: number): CellStyle {
  if (column.shown !== "text") return index === 0 ? { horizontal: "Center" } : { horizontal: "Right" };
  return column.width <= SHORT_TEXT ? { horizontal: "Center" } : { horizontal: "Left", wrap: true };
}

/** Rows of the sheet that follow each other. */
interface Stretch {
  row: number;
  rows: number;
}

function stretches(rowAt: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  rowAt.forEach((row) => {
    const last = found[found.length - 1];
    if (last !== undefined && last.row + last.rows === row) last.rows++;
    else found.push({ row, rows: 1 });
  });
  return found;
}

function ruleStretch(draft: Draft, { block, spans }: PlacedTable, { row, rows }: Stretch): void {
  draft.style(areaOf(row, wholeSpan(spans), rows), {
    size: draft.sizes.body, vertical: "Center",
    edges: { insideHorizontal: COLOUR.hairline, insideVertical: COLOUR.hairline, bottom: COLOUR.rule, left: COLOUR.rule, right: COLOUR.rule },
  });
  block.columns.forEach((column, index) => {
    const indent: CellStyle = indentOf(block.columns, index) > 0 ? { indent: 1 } : {};
    draft.style(areaOf(row, spans[index], rows), { ...alignment(column, index), ...indent });
  });
}

function ruleBody(draft: Draft, placed: PlacedTable): void {
  stretches(placed.rowAt).forEach((stretch) => ruleStretch(draft, placed, stretch));
}

function ruleTotals(draft: Draft, { block, spans, rowAt }: PlacedTable): void {
  block.rows.forEach((row, index) => {
    if (row.role === "total") draft.style(areaOf(rowAt[index], wholeSpan(spans)), { edges: { top: COLOUR.rule, bottom: COLOUR.rule } });
  });
}

function placeHighlights(draft: Draft, { block, spans, rowAt }: PlacedTable): void {
  // The target row, by custom the last one, is the measure itself and is not judged; nor is what is not certain, whose mark a rule would hide.
  const judged = block.rows.map(({ role }) => role !== "target").lastIndexOf(true) + 1;
  for (const rule of block.highlights) {
    const index = block.columns.findIndex((column) => column.key === rule.column);
    if (index < 0) continue;
    const sure = rowAt.slice(0, judged).filter((_, place) => !isDoubtfulCell(block.rows[place].cells[index] ?? null) && (rule.rows?.includes(place) ?? true));
    for (const { row, rows } of stretches(sure)) {
      const area: Area = areaOf(row, { column: spans[index].column, columns: 1 }, rows);
      draft.highlights.push({ area, rule, shown: block.columns[index].shown });
    }
  }
}

/** Cells that the user may type into, marked by a fill that also shows in grey, and remembered by their names. */
function markInputs(draft: Draft, { block, spans, rowAt }: PlacedTable): void {
  block.rows.forEach(({ inputs = {} }, place) => block.columns.forEach(({ key }, index) => {
    const name = inputs[key];
    if (name === undefined) return;
    draft.style(areaOf(rowAt[place], spans[index]), { fill: COLOUR.inputFill });
    draft.inputs.push({ name, row: rowAt[place], column: spans[index].column });
  }));
}

/** A header of its own for the rows that a new page begins with. */
function repeatHeader(draft: Draft, block: TableBlock, spans: readonly Span[], title: string): void {
  draft.forced.add(draft.nextRow);
  placeSectionTitle(draft, title);
  placeTableHeader(draft, block, spans);
}

/** A table with its title, header, rows and rules; its notes come after what stands beside it. */
export function placeTable(draft: Draft, block: TableBlock, placing: TablePlacing): PlacedTable {
  placeSectionTitle(draft, block.title, placing.note);
  const spans = draft.spansOf(block);
  const headerFirst = draft.nextRow;
  const headerRows = placeTableHeader(draft, block, spans);
  const bodyFirst = draft.nextRow;
  const styled = draft.styles.length;
  const rowAt = block.rows.map((row, index) => {
    if (placing.repeats.includes(index)) repeatHeader(draft, block, spans, placing.continued);
    return placeRow(draft, row, block, spans, placing.charted);
  });
  const placed: PlacedTable = { block, spans, headerFirst, headerRows, bodyFirst, rowAt, window: placing.window };
  // What a row says of its own looks goes over what the whole body has.
  const ofRows = draft.styles.splice(styled);
  ruleBody(draft, placed);
  draft.styles.push(...ofRows);
  ruleTotals(draft, placed);
  placeHighlights(draft, placed);
  draft.formulas.push(...placedFormulas(placed));
  markInputs(draft, placed);
  keepTogether(draft, placed);
  return placed;
}
