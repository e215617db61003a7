import { Document, Packer, Paragraph, type Table } from "docx";
import type { Language } from "../locales/language";
import { signedText } from "../locales/signedText";
import { COMPUTED_AT, type Block, type Paper, type ReportModel, type TableBlock } from "../report/model/model";
import { periodName } from "../report/words/periodWords";
import { boxLines } from "../report/model/doubtBox";
import { UNIT_TABLE } from "../report/summary/unitTable";
import { wordingOf, type Wording } from "../report/words/wording";
import { annex } from "./annex";
import { letterhead, twoColumns } from "./letterhead";
import { DRAFT_COLOUR, FONT, section, SIZE } from "./page";
import { sections } from "./sections";
import { bodyParagraph, box, centre, run } from "./texts";

type Of<T extends Block["type"]> = Extract<Block, { type: T }>;

function blocksOf<T extends Block["type"]>(model: ReportModel, type: T): Of<T>[] {
  return model.blocks.filter((block): block is Of<T> => block.type === type);
}

/** Whom the paper goes to, one on the line and several below each other. */
function recipientLines({ recipients }: Paper, { language }: Wording): Paragraph[] {
  const [only] = recipients;
  if (recipients.length === 1) return [centre(signedText(language, "paper.to", { recipient: only }), {}, { after: 180 })];
  const each = recipients.map((recipient, at) => signedText(language, at === recipients.length - 1 ? "paper.toLast" : "paper.toEach", { recipient }));
  return [centre(signedText(language, "paper.toMany")), ...each.map((line, at) => centre(line, {}, at === each.length - 1 ? { after: 180 } : {}))];
}

/** Whom it goes to, by what law and of which days, then the sections; why something is not said belongs on the sheet only. */
function bodyOf(model: ReportModel, units: TableBlock | undefined, words: Wording, at: string): (Paragraph | Table)[] {
  const { paper } = model;
  const paragraphs = blocksOf(model, "paragraph").filter(({ figures }) => figures !== undefined);
  return [
    ...(paper ? [...recipientLines(paper, words), ...paper.opening.map((line) => bodyParagraph(line.replace(COMPUTED_AT, at)))] : []),
    ...sections({ paragraphs, units }, words),
    ...(paper ? [bodyParagraph(paper.closing, true)] : []),
  ];
}

/** Whom it goes to at the left, who signs at the right with room to sign. */
function closing(model: ReportModel, words: Wording): Table {
  const [signature] = blocksOf(model, "signature");
  const small = { size: SIZE.small };
  const recipients = ["to1", "to2", "to3"] as const;
  return twoColumns(
    [
      new Paragraph({ children: [run(words.say("document.recipients"), { size: 24, bold: true, italics: true })] }),
      ...recipients.map((key) => new Paragraph({ children: [run(words.say(`document.${key}`), small)] })),
    ],
    [
      ...(signature?.right ?? "").split("\n").map((line) => centre(line, { bold: true })), ...[0, 1, 2, 3].map(() => centre("")),
      centre(signature?.signer ?? "……………………", { bold: true }),
    ],
  );
}

/**
 * The report as an official Word document: letterhead, title, whom it goes to, legal basis, sections, signature, and the main
 * table as an annex in landscape. Everything comes from the report's model, so that the document says what the sheet says.
 * Layout: NĐ 30/2020, annex I.
 * @param at when the numbers were taken, as it is printed
 * @returns the bytes of a .docx file
 * @example await narrativeDocument(report.model, "vi", "9:05 ngày 21/9/2021") // Uint8Array that begins with "PK"
 */
export async function narrativeDocument(model: ReportModel, language: Language, at: string): Promise<Uint8Array> {
  const words = wordingOf(language);
  const [head] = blocksOf(model, "letterhead");
  const table = blocksOf(model, "table").find(({ id }) => id === UNIT_TABLE);
  const [signature] = blocksOf(model, "signature");
  const main = [
    ...letterhead(head, words.say("document.number"), signature?.place ?? ""),
    ...(head.doubt === null ? [] : [centre(head.doubt.mark, { bold: true, color: DRAFT_COLOUR, size: SIZE.draft, characterSpacing: 60 }, { before: 360 })]),
    centre(words.say("document.kind"), { bold: true }, { before: head.doubt === null ? 360 : 120 }),
    centre(words.say("document.subject"), { bold: true }),
    centre(periodName(model.period, words), { bold: true }, { after: 240 }),
    ...(head.doubt === null ? [] : box(boxLines(head.doubt))),
    ...bodyOf(model, table, words, at),
    new Paragraph({ keepNext: true, children: [] }),
    closing(model, words),
  ];
  const draft = model.draft === true ? words.say("excel.draft") : "";
  const pages = [section(main, "portrait", { isFirst: true, draft })];
  if (table) pages.push(section(annex(table, words.say("document.annex"), head.unitNote, words), "landscape", { isFirst: false, draft }));
  const document = new Document({ styles: { default: { document: { run: { font: FONT, size: SIZE.body } } } }, title: head.doubt === null ? words.say("document.kind") : `${head.doubt.mark} – ${words.say("document.kind")}`, creator: words.say("app.name"), sections: pages });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}
