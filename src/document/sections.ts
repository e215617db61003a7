import { AlignmentType, Paragraph, type Table } from "docx";
import { romanNumeral } from "../calendar/romanNumerals";
import { signedText, type SignedKey } from "../locales/signedText";
import type { ParagraphBlock, TableBlock } from "../report/model/model";
import type { Wording } from "../report/words/wording";
import { lateTable } from "./lateTable";
import { bodyParagraph, heading, run } from "./texts";

type Part = Paragraph | Table;

/** The paragraphs of the report by what they are about, and its main table. */
export interface Content {
  paragraphs: readonly ParagraphBlock[];
  units: TableBlock | undefined;
}

function textOf({ paragraphs }: Content, id: string): Paragraph[] {
  const text = paragraphs.find((block) => block.id === id)?.text ?? "";
  return text.split(/\n+/).filter((line) => line.trim() !== "").map((line) => bodyParagraph(line));
}

/** Lines for whoever signs to write on. */
function toFill({ language }: Wording): Paragraph[] {
  return [0, 1].map(() => new Paragraph({ alignment: AlignmentType.LEFT, spacing: { after: 120 }, children: [run(signedText(language, "paper.fill"))] }));
}

function numbered(words: Wording, number: number, key: SignedKey): Paragraph {
  return heading(signedText(words.language, "paper.heading", { number, title: signedText(words.language, key) }));
}

/** Comparison, units and fields, those that there are under numbers of their own. */
function comparedSection(content: Content, words: Wording): Part[] {
  const found = (["compared", "byUnit", "byField"] as const).filter((id) => textOf(content, id).length > 0);
  return found.flatMap((id, at) => [numbered(words, at + 1, `signed.title.${id}`), ...textOf(content, id)]);
}

/** What was late, and beside it room for the causes, which no register knows. */
function shortfallSection(content: Content, words: Wording): Part[] {
  const said = textOf(content, "shortfalls");
  return [
    numbered(words, 1, "paper.shortfalls"), ...said, ...(said.length === 0 ? toFill(words) : []),
    numbered(words, 2, "paper.causes"), ...(content.units ? lateTable(content.units, words) : []), ...toFill(words),
  ];
}

function nextSection(words: Wording): Part[] {
  return [numbered(words, 1, "paper.tasks"), ...toFill(words), numbered(words, 2, "paper.proposals"), ...toFill(words)];
}

/**
 * The body of the report under Roman numbers: those of which the data say nothing are left out, what only people know is left to fill.
 * @example sections(content, words).length // 24
 */
export function sections(content: Content, words: Wording): Part[] {
  const all: { key: SignedKey; parts: Part[] }[] = [
    { key: "paper.section.results", parts: textOf(content, "main") },
    { key: "paper.section.services", parts: textOf(content, "services") },
    { key: "paper.section.compared", parts: comparedSection(content, words) },
    { key: "paper.section.shortfalls", parts: shortfallSection(content, words) },
    { key: "paper.section.next", parts: nextSection(words) },
  ];
  return all.filter(({ parts }) => parts.length > 0).flatMap(({ key, parts }, at) => [
    heading(signedText(words.language, "paper.heading", { number: romanNumeral(at + 1), title: signedText(words.language, key).toUpperCase() })), ...parts,
  ]);
}
