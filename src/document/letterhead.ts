import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import type { LetterheadBlock } from "../report/model/model";
import { TEXT_WIDTH, SIZE } from "./page";
import { centre } from "./texts";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE } as const;

/** A short line below a name, a third of the column wide. */
function rule(width: number, share: number): Paragraph {
  const indent = Math.round((width * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: indent, right: indent }, spacing: { after: 60, line: 120, lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "auto", space: 1 } }, children: [],
  });
}

function cell(width: number, children: Paragraph[]): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, borders: NO_BORDERS, children });
}

/** Two columns without rules, as wide as the text. */
export function twoColumns(left: readonly Paragraph[], right: readonly Paragraph[], share = 0.42): Table {
  const first = Math.round(TEXT_WIDTH.portrait * share);
  const second = TEXT_WIDTH.portrait - first;
  return new Table({
    width: { size: TEXT_WIDTH.portrait, type: WidthType.DXA }, columnWidths: [first, second], borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children: [cell(first, [...left]), cell(second, [...right])] })],
  });
}

/** Agency at the left (the issuing body bold, with a line), motto at the right; number and date below (NĐ 30/2020). */
export function letterhead({ agency, motto }: LetterheadBlock, number: string, place: string): Table[] {
  const width = TEXT_WIDTH.portrait;
  const issuing = agency.length - 1;
  const left = agency.map((line, at) => centre(line, { size: SIZE.motto, bold: at === issuing, allCaps: true }));
  const right = motto.map((line, at) => centre(line, { size: at === 0 ? SIZE.motto : SIZE.head, bold: true }));
  return [
    twoColumns([...left, rule(width * 0.42, 0.35)], [...right, rule(width * 0.58, 0.6)]),
    twoColumns([centre(number, { size: SIZE.head })], [centre(place, { italics: true, size: SIZE.head })]),
  ];
}
