import { AlignmentType, convertMillimetersToTwip, Header, PageNumber, PageOrientation, Paragraph, TextRun, type ISectionOptions } from "docx";

/** NĐ 30/2020, annex I: Times New Roman, sizes in half points. */
export const FONT = "Times New Roman";
export const SIZE = { body: 28, head: 26, motto: 24, small: 22, table: 18 } as const;

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

/** The page number stands centred at the top, from the second page on. */
function pageNumber(): Header {
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE.head })] })] });
}

const unnumbered = (): Header => new Header({ children: [new Paragraph({ children: [] })] });

/** An A4 section of the document; the first one has no number on its first page. */
export function section(children: Children, orientation: "portrait" | "landscape", isFirst: boolean): ISectionOptions {
  return {
    properties: {
      titlePage: isFirst,
      page: { size: { ...A4, orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: MARGIN[orientation] },
    },
    headers: isFirst ? { default: pageNumber(), first: unnumbered() } : { default: pageNumber() },
    children,
  };
}
