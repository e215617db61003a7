import type { TableBlock, TableColumn } from "../../report/model";
import { areaOf, type Draft } from "./draft";
import { lineCount, linesHeight } from "./measure";
import type { CellStyle } from "./plan";
import { widthOf, type Span } from "./spans";
import { COLOUR } from "./tokens";

/** Type size of the row (1) (2) (3). */
const NUMBERS = 8.5;

function headerStyle(draft: Draft): CellStyle {
  return { size: draft.sizes.header, bold: true, horizontal: "Center", vertical: "Center", wrap: true, fill: COLOUR.headerFill };
}

function spanAcross(spans: readonly Span[], first: number, count: number): Span {
  const last = spans[first + count - 1];
  return { column: spans[first].column, columns: last.column + last.columns - spans[first].column };
}

/** How many neighbours from `first` on carry the same group header. */
function groupLength(columns: readonly TableColumn[], first: number): number {
  let length = 1;
  while (first + length < columns.length && columns[first + length].group === columns[first].group) length++;
  return length;
}

function leafHeight(draft: Draft, columns: readonly TableColumn[], spans: readonly Span[], grouped: boolean): number {
  const lines = columns.map((column, index) => {
    const own = lineCount(column.header, widthOf(draft.grid, spans[index]), draft.sizes.header, true);
    // A header without a group stands over both rows.
    return grouped && !column.group ? own - 1 : own;
  });
  return linesHeight(Math.max(1, ...lines), draft.sizes.header);
}

function placeGroups(draft: Draft, columns: readonly TableColumn[], spans: readonly Span[], row: number): void {
  for (let index = 0; index < columns.length; ) {
    const group = columns[index].group;
    const length = group ? groupLength(columns, index) : 1;
    if (group) draft.put(areaOf(row, spanAcross(spans, index, length)), group, "text", headerStyle(draft));
    index += length;
  }
}

function groupHeight(draft: Draft, columns: readonly TableColumn[], spans: readonly Span[]): number {
  const lines = columns.map((column, index) => {
    if (!column.group || (index > 0 && columns[index - 1].group === column.group)) return 1;
    const across = spanAcross(spans, index, groupLength(columns, index));
    return lineCount(column.group, widthOf(draft.grid, across), draft.sizes.header, true);
  });
  return linesHeight(Math.max(...lines), draft.sizes.header);
}

/**
 * A table's header: group row when any column has a group, column names, and (1) (2) … when numbered.
 * Returns the number of rows.
 */
export function placeTableHeader(draft: Draft, block: TableBlock, spans: readonly Span[]): number {
  const { columns } = block;
  const grouped = columns.some((column) => column.group);
  const first = draft.nextRow;
  if (grouped) placeGroups(draft, columns, spans, draft.addRow(groupHeight(draft, columns, spans)));
  const leaf = draft.addRow(leafHeight(draft, columns, spans, grouped));
  columns.forEach((column, index) => {
    const over = grouped && !column.group;
    draft.put(areaOf(over ? first : leaf, spans[index], over ? 2 : 1), column.header, "text", headerStyle(draft));
  });
  if (block.numbered) placeNumbers(draft, spans);
  const rows = draft.nextRow - first;
  const edges = { top: COLOUR.rule, bottom: COLOUR.rule, left: COLOUR.rule, right: COLOUR.rule, insideVertical: COLOUR.rule, insideHorizontal: COLOUR.rule };
  draft.style(areaOf(first, spanAcross(spans, 0, spans.length), rows), { edges });
  return rows;
}

function placeNumbers(draft: Draft, spans: readonly Span[]): void {
  const row = draft.addRow(linesHeight(1, NUMBERS));
  const style: CellStyle = { size: NUMBERS, italic: true, horizontal: "Center", vertical: "Center" };
  spans.forEach((span, index) => draft.put(areaOf(row, span), `(${index + 1})`, "text", style));
}
