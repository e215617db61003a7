import { Document, Packer, Paragraph, type Table } from "docx";
import type { Language } from "../locales/language";
import type { Block, ReportModel } from "../report/model/model";
import { periodName } from "../report/words/periodWords";
import { boxLines } from "../report/model/doubtBox";
import { UNIT_TABLE } from "../report/summary/unitTable";
import { wordingOf, type Wording } from "../report/words/wording";
import { annex } from "./annex";
import { letterhead, twoColumns } from "./letterhead";
import { DRAFT_COLOUR, FONT, section, SIZE } from "./page";
import { bodyParagraph, box, centre, heading, run } from "./texts";

type Of<T extends Block["type"]> = Extract<Block, { type: T }>;

function blocksOf<T extends Block["type"]>(model: ReportModel, type: T): Of<T>[] {
  return model.blocks.filter((block): block is Of<T> => block.type === type);
}

/** Each paragraph of the report under a numbered heading; why something is not said belongs on the sheet only. */
function bodyOf(model: ReportModel): Paragraph[] {
  return blocksOf(model, "paragraph").filter(({ figures }) => figures !== undefined).flatMap(({ title, text }, at) => [
    heading(`${at + 1}. ${title}`),
    ...text.split(/\n+/).filter((line) => line.trim() !== "").map(bodyParagraph),
  ]);
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
 * The report as an official Word document: letterhead, title, numbered paragraphs, signature, and the main table as an
 * annex in landscape. Everything comes from the report's model, so that the document says what the sheet says.
 * Layout: NĐ 30/2020, annex I.
 * @returns the bytes of a .docx file
 * @example await narrativeDocument(report.model, "vi") // Uint8Array that begins with "PK"
 */
export async function narrativeDocument(model: ReportModel, language: Language): Promise<Uint8Array> {
  const words = wordingOf(language);
  const [head] = blocksOf(model, "letterhead");
  const table = blocksOf(model, "table").find(({ id }) => id === UNIT_TABLE);
  const [signature] = blocksOf(model, "signature");
  const main = [
    ...letterhead(head, words.say("document.number"), signature?.place ?? ""),
    ...(head.doubt === null ? [] : [centre(head.doubt.mark, { bold: true, color: DRAFT_COLOUR, size: SIZE.draft, characterSpacing: 60 }, { before: 360 })]),
    centre(words.say("document.kind"), { bold: true }, { before: head.doubt === null ? 360 : 120 }),
    centre(words.say("document.subject", { period: periodName(model.period, words) }), { bold: true }, { after: 240 }),
    ...(head.doubt === null ? [] : box(boxLines(head.doubt))),
    ...bodyOf(model),
    new Paragraph({ children: [] }),
    closing(model, words),
  ];
  const draft = model.draft === true ? words.say("excel.draft") : "";
  const sections = [section(main, "portrait", { isFirst: true, draft })];
  if (table) sections.push(section(annex(table, words.say("document.annex"), head.unitNote, words), "landscape", { isFirst: false, draft }));
  const document = new Document({ styles: { default: { document: { run: { font: FONT, size: SIZE.body } } } }, title: head.doubt === null ? words.say("document.kind") : `${head.doubt.mark} – ${words.say("document.kind")}`, creator: words.say("app.name"), sections });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}
