import { columnLetter } from "@tthc/spreadsheet/address";
import type { PlacedLink, SheetPlan } from "../../sheet/plan/plan";
import { FONT, SERIES_COLOUR } from "../../sheet/plan/tokens";
import { supports } from "../host/support";
import { rangeOf } from "./cells";

/** Links that are set on one sheet: each is a request of its own, and beyond some thousands Excel grows slow. */
const MOST_LINKS = 2000;

/** A cell as a link names it: the sheet in quotes, a quote in its name doubled. */
export function linkTarget({ sheet, row, column }: Pick<PlacedLink, "sheet" | "row" | "column">): string {
  return `'${sheet.replace(/'/g, "''")}'!${columnLetter(column)}${row}`;
}

/** Links of cells to their places in the workbook. Excel gives a linked cell its own type: ours is set again after it. */
export function writeLinks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (!supports("1.7")) return;
  for (const link of plan.links.slice(0, MOST_LINKS)) {
    const range = rangeOf(sheet, { ...link.area, rows: 1, columns: 1 });
    range.hyperlink = { documentReference: linkTarget(link) };
    // Some versions show the target in place of the text.
    range.values = [[link.text]];
    range.format.font.name = FONT;
    range.format.font.size = plan.bodySize;
    range.format.font.color = SERIES_COLOUR.primary;
    range.format.font.underline = "Single";
  }
}
