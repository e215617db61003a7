/**
 * The name that a sheet of a file is wanted under: the file's without its folders and its kind; a file of several sheets names
 * them too.
 * @param sheet null for the only sheet of its file
 * @example sheetNameOf("Huyện A/Xã B.xlsx", null) // "Xã B"
 */
export function sheetNameOf(file: string, sheet: string | null): string {
  const stem = file.slice(file.lastIndexOf("/") + 1).replace(/\.[A-Za-z0-9]{1,5}$/, "");
  // The sheet's name must survive the cut at Excel's 31 characters: it is what tells the sheets apart.
  return sheet === null ? stem : `${stem.slice(0, Math.max(8, 28 - sheet.length))} - ${sheet}`;
}
