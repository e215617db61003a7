import { fullAddress } from "@tthc/spreadsheet/address";
import type { SheetArea } from "../../checks/workbookFormulas";
import { rangeArea } from "./rangeArea";

/** What is selected, and how a formula names it. */
export interface SelectedArea extends SheetArea {
  /** "HoSo!$B$5:$M$16239" */
  address: string;
}

/**
 * The cells that are selected now; of several areas Excel gives the one that holds the active cell.
 * @example (await selectedArea()).address // "HoSo!$B$5:$M$16239"
 */
export async function selectedArea(): Promise<SelectedArea> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.load("name");
    await context.sync();
    const area = rangeArea(range);
    return { sheet: sheet.name, area, address: fullAddress(sheet.name, area, true) };
  });
}
