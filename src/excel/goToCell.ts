import { supportsReports } from "./host/support";

/**
 * Shows a cell and selects it. row and column are 1-based as in findings; 0 means the whole row or sheet and selects
 * its first cell. False when the sheet is no longer there.
 * @example await goToCell("Hồ sơ", 120, 9) // true, I120 is selected
 */
export async function goToCell(sheetName: string, row: number, column: number): Promise<boolean> {
  if (!supportsReports()) return false;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== "Visible") return false;
    sheet.activate();
    sheet.getRangeByIndexes(Math.max(1, row) - 1, Math.max(1, column) - 1, 1, 1).select();
    await context.sync();
    return true;
  });
}
