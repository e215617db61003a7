const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands bytes to the browser as a file to save. */
export function download(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: WORKBOOK_TYPE }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Name of the saved copy: the user's own file is never named the same. "a.xls" → "a (TTHC).xlsx". */
export function savedName(fileName: string): string {
  const stem = fileName.replace(/\.[A-Za-z]{2,5}$/, "");
  return `${stem.endsWith(" (TTHC)") ? stem : `${stem} (TTHC)`}.xlsx`;
}
