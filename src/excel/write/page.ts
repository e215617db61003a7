import type { SheetPlan } from "../../sheet/plan/plan";
import { COLOUR, FONT, PAGE } from "../../sheet/plan/tokens";
import { supports } from "../host/support";
import { rangeOf } from "./cells";

/** Page numbers as the rules for official papers want them: centred at the top, from the second page. */
const PAGE_NUMBER = `&"${FONT},Regular"&12&P`;
/** The sheet's name at the foot of every page: a loose page still says what it belongs to. */
const SHEET_NAME = `&"${FONT},Italic"&9&A`;

/** Bold, dark red where the printer has colours; an ampersand would begin a command. */
function draftMark(words: string): string {
  return `&"${FONT},Bold"&10&K${COLOUR.bad.slice(1)}${words.replace(/&/g, "&&")}`;
}

/** A4 landscape, one page wide, margins, repeated header rows, page numbers and where pages begin. */
export function writePage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (!supports("1.9")) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Points", {
    left: PAGE.side, right: PAGE.side, top: PAGE.top, bottom: PAGE.bottom, header: PAGE.header, footer: PAGE.footer,
  });
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  const columns = plan.columnWidths.length;
  pageLayout.setPrintArea(rangeOf(sheet, { row: 0, column: 0, rows: Math.max(1, plan.rowHeights.length), columns }));
  if (plan.titleRows) {
    const { first, count } = plan.titleRows;
    pageLayout.setPrintTitleRows(rangeOf(sheet, { row: first, column: 0, rows: count, columns }));
  }
  // Each sheet is a paper of its own, also when the whole workbook is printed.
  pageLayout.firstPageNumber = 1;
  const { headersFooters } = pageLayout;
  headersFooters.state = "FirstAndDefault";
  headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
  headersFooters.defaultForAllPages.leftFooter = SHEET_NAME;
  headersFooters.firstPage.leftFooter = SHEET_NAME;
  if (plan.draft !== "") {
    for (const part of [headersFooters.firstPage, headersFooters.defaultForAllPages]) {
      part.rightHeader = draftMark(plan.draft);
      part.rightFooter = draftMark(plan.draft);
    }
  }
  plan.pageBreaks.forEach((row) => sheet.horizontalPageBreaks.add(rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 })));
}

/** How the sheet opens on the screen: no grid lines, our tab colour, the table's header frozen. */
export function writeView(sheet: Excel.Worksheet, plan: SheetPlan, tabColour: string): void {
  sheet.tabColor = tabColour;
  if (supports("1.8")) sheet.showGridlines = false;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}
