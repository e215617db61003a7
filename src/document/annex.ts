import { AlignmentType, Paragraph, type Table } from "docx";
import type { TableBlock } from "../report/model/model";
import type { Wording } from "../report/words/wording";
import { SIZE } from "./page";
import { tableOf } from "./table";
import { centre, run } from "./texts";

/** The report's main table on a page of its own in landscape, with its notes. */
export function annex(block: TableBlock, label: string, unitNote: string, words: Wording): (Paragraph | Table)[] {
  return [
    centre(label, { bold: true }),
    centre(block.title, { bold: true }, { after: 60 }),
    new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { after: 60 }, children: [run(unitNote, { italics: true, size: SIZE.small })] }),
    tableOf(block, "landscape", words),
    ...block.notes.map((note) => new Paragraph({ spacing: { before: 40 }, children: [run(note, { italics: true, size: SIZE.table })] })),
  ];
}
