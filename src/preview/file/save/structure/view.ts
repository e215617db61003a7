import type { SheetState } from "../../../model/state";
import { PROTECTION } from "../../open/sheetState";
import { cellName } from "../../cellName";
import { type Book, checked } from "../excelize";

/** Frozen rows and columns. */
export function writeFreeze(book: Book, sheet: SheetState): void {
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  if (rows + columns === 0) {
    checked(book.SetPanes(sheet.name, { Freeze: false, Split: false }));
    return;
  }
  checked(book.SetPanes(sheet.name, {
    Freeze: true, Split: false, XSplit: columns, YSplit: rows, TopLeftCell: cellName(rows, columns),
    ActivePane: rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight",
  }));
}

export function writeView(book: Book, sheet: SheetState): void {
  checked(book.SetSheetView(sheet.name, -1, { ShowGridLines: sheet.gridlines, ShowRowColHeaders: sheet.headings, TopLeftCell: "", View: "normal" }));
}

export function writeTabColour(book: Book, sheet: SheetState): void {
  checked(book.SetSheetProps(sheet.name, { TabColorRGB: sheet.tabColor.replace("#", "") }));
}

/** Protection without a password: the host keeps none. */
export function writeProtection(book: Book, sheet: SheetState): void {
  if (!sheet.protection.protected) {
    checked(book.UnprotectSheet(sheet.name));
    return;
  }
  const { options } = sheet.protection;
  const allowed = Object.entries(PROTECTION).map(([name, office]) => [name[0].toUpperCase() + name.slice(1), options[office] === true]);
  const select = options.selectionMode !== "None";
  checked(book.ProtectSheet(sheet.name, {
    ...(Object.fromEntries(allowed) as Record<string, boolean>), SelectLockedCells: select && options.selectionMode !== "Unlocked", SelectUnlockedCells: select,
    EditObjects: options.allowEditObjects === true, EditScenarios: options.allowEditScenarios === true,
  }));
}
