import { AlignmentType, convertMillimetersToTwip, Footer, Header, PageNumber, PageOrientation, Paragraph, TextRun, type ISectionOptions } from "docx";

/** NĐ 30/2020, annex I: Times New Roman, sizes in half points. */
export const FONT = "Times New Roman";
export const SIZE = { body: 28, head: 26, motto: 24, small: 22, table: 18, draft: 36 } as const;
/** Dark enough to stay readable in grey print. */
export const DRAFT_COLOUR = "A61B1B";

const mm = convertMillimetersToTwip;
/** Top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm; a landscape page is bound at its top. */
const MARGIN = {
  portrait: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(18), header: mm(10), footer: mm(10) },
  landscape: { top: mm(25), bottom: mm(15), left: mm(20), right: mm(20), header: mm(12), footer: mm(10) },
} as const;
const A4 = { width: mm(210), height: mm(297) };

/** Width of the text between the margins, in twips. */
export const TEXT_WIDTH = {
  portrait: A4.width - MARGIN.portrait.left - MARGIN.portrait.right, landscape: A4.height - MARGIN.landscape.left - MARGIN.landscape.right,
} as const;

type Children = ISectionOptions["children"];

/** What every page of a draft says at its head and foot; nothing of a final paper. */
function draftMark(draft: string): Paragraph[] {
  return draft === "" ? [] : [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: draft, font: FONT, size: SIZE.small, bold: true, color: DRAFT_COLOUR })] })];
}

/** The page number stands centred at the top, from the second page on. */
function pageNumber(draft: string): Header {
  const number = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE.head })] });
  return new Header({ children: [number, ...draftMark(draft)] });
}

function unnumbered(draft: string): Header {
  return new Header({ children: draft === "" ? [new Paragraph({ children: [] })] : draftMark(draft) });
}

function foots(draft: string, isFirst: boolean): Pick<ISectionOptions, "footers"> {
  const foot = (): Footer => new Footer({ children: draftMark(draft) });
  return draft === "" ? {} : { footers: isFirst ? { default: foot(), first: foot() } : { default: foot() } };
}

/** An A4 section of the document; the first one has no number on its first page. */
export function section(children: Children, orientation: "portrait" | "landscape", { isFirst, draft }: { isFirst: boolean; draft: string }): ISectionOptions {
  return {
    properties: {
      titlePage: isFirst,
      page: { size: { ...A4, orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: MARGIN[orientation] },
    },
    headers: isFirst ? { default: pageNumber(draft), first: unnumbered(draft) } : { default: pageNumber(draft) },
    ...foots(draft, isFirst),
    children,
  };
}
