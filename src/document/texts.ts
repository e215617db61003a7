import { AlignmentType, BorderStyle, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from "docx";
import { convertMillimetersToTwip } from "docx";
import { DRAFT_COLOUR, FONT, SIZE } from "./page";

type Look = Pick<IRunOptions, "bold" | "italics" | "size" | "underline" | "allCaps" | "color" | "characterSpacing">;

/** Word's files carry no control characters; a register's text is never anything but text here. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "");
}

export function run(text: string, look: Look = {}): TextRun {
  return new TextRun({ text: printable(text), font: FONT, size: SIZE.body, ...look });
}

/** One line in the middle of its place. */
export function centre(text: string, look: Look = {}, spacing: IParagraphOptions["spacing"] = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing, children: [run(text, look)] });
}

/**
 * A paragraph of the body: both edges straight, first line set in by 10 mm, 6 pt below.
 * @param keepNext it stays on the page of what follows
 */
export function bodyParagraph(text: string, keepNext = false): Paragraph {
  return new Paragraph({
    keepNext, alignment: AlignmentType.JUSTIFIED, indent: { firstLine: convertMillimetersToTwip(10) }, spacing: { after: 120, line: 276 }, children: [run(text)],
  });
}

const RULE = { style: BorderStyle.SINGLE, size: 18, color: DRAFT_COLOUR, space: 4 } as const;

/** Lines in one box under the title, the first bold: what keeps the figures from being certain. */
export function box(lines: readonly string[]): Paragraph[] {
  return lines.map((line, at) => new Paragraph({
    alignment: AlignmentType.JUSTIFIED, border: { top: RULE, bottom: RULE, left: RULE, right: RULE }, keepNext: true,
    spacing: { after: at === lines.length - 1 ? 240 : 0 }, children: [run(line, { size: SIZE.head, ...(at === 0 ? { bold: true, color: DRAFT_COLOUR } : {}) })],
  }));
}

/** A numbered heading of the body: "1. Kết quả …". */
export function heading(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED, indent: { firstLine: convertMillimetersToTwip(10) }, spacing: { before: 120, after: 120 },
    keepNext: true, children: [run(text, { bold: true })],
  });
}
