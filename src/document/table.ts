import { AlignmentType, Paragraph, Table, TableCell, TableRow, VerticalAlign, WidthType } from "docx";
import { contentText } from "../report/model/contentText";
import { isDoubtfulCell } from "../report/model/doubtfulCell";
import { headerCells } from "../report/model/headerCells";
import type { TableBlock, TableColumn, TableRow as ReportRow } from "../report/model/model";
import type { Wording } from "../report/words/wording";
import { DRAFT_COLOUR, SIZE, TEXT_WIDTH } from "./page";
import { run } from "./texts";

/** Below this a header of three capitals breaks. */
const NARROWEST = 6;
/** Columns of texts up to this width (characters) are marks, not sentences. */
const SHORT_TEXT = 12;

type Orientation = keyof typeof TEXT_WIDTH;

function widthsOf(columns: readonly TableColumn[], orientation: Orientation): number[] {
  const weights = columns.map(({ width, shown }) => (shown === "rate" || shown === "rate1" ? width + 1 : Math.max(width, NARROWEST)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((weight / total) * TEXT_WIDTH[orientation]));
}

interface Look {
  bold?: boolean;
  /** Its number is not certain. */
  isDoubtful?: boolean;
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType];
}

function cell(text: string, width: number, { bold, isDoubtful, alignment }: Look, span = 1, rows = 1): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA }, columnSpan: span, rowSpan: rows, verticalAlign: VerticalAlign.CENTER,
    margins: { left: 30, right: 30 }, children: [new Paragraph({ alignment, children: [run(text, { size: SIZE.table, bold, ...(isDoubtful ? { italics: true, color: DRAFT_COLOUR } : {}) })] })],
  });
}

const HEADER: Look = { bold: true, alignment: AlignmentType.CENTER };

/** A row for each level of the header; a header without groups of its own goes down over the rows that are left. */
function headerRows(columns: readonly TableColumn[], widths: readonly number[]): TableRow[] {
  const { levels, cells } = headerCells(columns);
  return Array.from({ length: levels + 1 }, (_, level) => {
    const children = cells.filter((each) => each.level === level).map(({ words, first, columns: across, rows }) => {
      const width = widths.slice(first, first + across).reduce((sum, each) => sum + each, 0);
      return cell(words, width, HEADER, across, rows);
    });
    return new TableRow({ children, tableHeader: true, cantSplit: true });
  });
}

function bodyRow(row: ReportRow, columns: readonly TableColumn[], widths: readonly number[], words: Wording): TableRow {
  const bold = row.role === "total" || row.role === "band";
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ shown, width }, at) => {
      const content = row.cells[at] ?? null;
      const text = content === null && (row.role !== "data" || at === 0) ? "" : contentText(content, shown, words);
      const alignment = shown === "text" && width > SHORT_TEXT ? AlignmentType.LEFT : at === 0 || shown === "text" ? AlignmentType.CENTER : AlignmentType.RIGHT;
      return cell(text, widths[at], { bold, isDoubtful: isDoubtfulCell(content), alignment });
    }),
  });
}

/**
 * A table of the report as wide as the text of its page; its header is repeated on every page.
 * @example tableOf(block, "landscape", words)
 */
export function tableOf({ columns, rows }: Pick<TableBlock, "columns" | "rows">, orientation: Orientation, words: Wording): Table {
  const widths = widthsOf(columns, orientation);
  return new Table({
    width: { size: TEXT_WIDTH[orientation], type: WidthType.DXA }, columnWidths: widths,
    rows: [...headerRows(columns, widths), ...rows.map((row) => bodyRow(row, columns, widths, words))],
  });
}
