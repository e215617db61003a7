/** Between a file's name and its sheet's, where several files are read as one register. */
const OF_FILE = " › ";

/**
 * The file that a sheet of several files is of; "" for a sheet of the workbook itself.
 * @example fileOf("Xã A.xlsx › Biểu 06a") // "Xã A.xlsx"
 */
export function fileOf(sheet: string): string {
  const end = sheet.lastIndexOf(OF_FILE);
  return end < 0 ? "" : sheet.slice(0, end);
}

/**
 * A sheet's name in its own file.
 * @example sheetInFile("Xã A.xlsx › Biểu 06a") // "Biểu 06a"
 */
export function sheetInFile(sheet: string): string {
  const end = sheet.lastIndexOf(OF_FILE);
  return end < 0 ? sheet : sheet.slice(end + OF_FILE.length);
}
