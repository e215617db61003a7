import type { SheetState } from "../../../model/state";
import { cellName } from "../../cellName";
import { type Book, checked } from "../excelize";

/** Links of cells: to the web, or to a place in the workbook. */
export function writeLinks(book: Book, sheet: SheetState): void {
  for (const [key, link] of sheet.hyperlinks ?? []) {
    const [row, column] = key.split(",").map(Number);
    const target = link.address ?? link.documentReference ?? "";
    if (target === "") continue;
    const kind = link.address === undefined ? "Location" : "External";
    checked(book.SetCellHyperLink(sheet.name, cellName(row, column), target, kind, { Display: link.textToDisplay, Tooltip: link.screenTip }));
  }
}
