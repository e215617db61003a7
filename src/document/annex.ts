import { AlignmentType, Paragraph, Table, TableCell, TableRow, VerticalAlign, WidthType } from "docx";
import { contentText } from "../report/contentText";
import type { TableBlock, TableColumn, TableRow as ReportRow } from "../report/model";
import type { Wording } from "../report/wording";
import { SIZE, TEXT_WIDTH } from "./page";
import { centred, run } from "./texts";

/** Below this a header of three capitals breaks. */
const NARROWEST = 6;
/** Columns of texts up to this width (characters) are marks, not sentences. */
const SHORT_TEXT = 12;

function widthsOf(columns: readonly TableColumn[]): number[] {
  const weights = columns.map(({ width, shown }) => (shown === "rate" || shown === "rate1" ? width + 1 : Math.max(width, NARROWEST)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((weight / total) * TEXT_WIDTH.landscape));
}

interface Look {
  bold?: boolean;
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType];
}

function cell(text: string, width: number, { bold, alignment }: Look, span = 1, rows = 1): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA }, columnSpan: span, rowSpan: rows, verticalAlign: VerticalAlign.CENTER,
    margins: { left: 30, right: 30 }, children: [new Paragraph({ alignment, children: [run(text, { size: SIZE.table, bold })] })],
  });
}

const HEADER: Look = { bold: true, alignment: AlignmentType.CENTER };

/** Header of one or two rows: equal neighbouring groups are one cell, a column without a group goes down. */
function headerRows(columns: readonly TableColumn[], widths: readonly number[]): TableRow[] {
  const isGrouped = columns.some(({ group }) => group !== undefined);
  const top: TableCell[] = [];
  const below: TableCell[] = [];
  for (let at = 0; at < columns.length;) {
    const { group, header } = columns[at];
    let end = at + 1;
    while (group !== undefined && end < columns.length && columns[end].group === group) end++;
    const width = widths.slice(at, end).reduce((sum, each) => sum + each, 0);
    if (group === undefined) top.push(cell(header, width, HEADER, 1, isGrouped ? 2 : 1));
    else top.push(cell(group, width, HEADER, end - at));
    if (group !== undefined) for (let leaf = at; leaf < end; leaf++) below.push(cell(columns[leaf].header, widths[leaf], HEADER));
    at = end;
  }
  const rows = isGrouped ? [top, below] : [top];
  return rows.map((children) => new TableRow({ children, tableHeader: true, cantSplit: true }));
}

function bodyRow(row: ReportRow, columns: readonly TableColumn[], widths: readonly number[], words: Wording): TableRow {
  const bold = row.role === "total" || row.role === "band";
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ shown, width }, at) => {
      const content = row.cells[at] ?? null;
      const text = content === null && (row.role !== "data" || at === 0) ? "" : contentText(content, shown, words);
      const alignment = shown === "text" && width > SHORT_TEXT ? AlignmentType.LEFT : at === 0 || shown === "text" ? AlignmentType.CENTER : AlignmentType.RIGHT;
      return cell(text, widths[at], { bold, alignment });
    }),
  });
}

/** The report's main table on a page of its own in landscape, with its notes. */
export function annex(block: TableBlock, label: string, unitNote: string, words: Wording): (Paragraph | Table)[] {
  const widths = widthsOf(block.columns);
  return [
    centred(label, { bold: true }),
    centred(block.title, { bold: true }, { after: 60 }),
    new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { after: 60 }, children: [run(unitNote, { italics: true, size: SIZE.small })] }),
    new Table({
      width: { size: TEXT_WIDTH.landscape, type: WidthType.DXA }, columnWidths: widths,
      rows: [...headerRows(block.columns, widths), ...block.rows.map((row) => bodyRow(row, block.columns, widths, words))],
    }),
    ...block.notes.map((note) => new Paragraph({ spacing: { before: 40 }, children: [run(note, { italics: true, size: SIZE.table })] })),
  ];
}
