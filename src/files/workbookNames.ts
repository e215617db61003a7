/** Kinds of files that are looked for in folders; what a file really is its content decides. */
export const WORKBOOK_KINDS = ["xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "tsv", "xml", "htm", "html"] as const;

/** Excel's lock of a file that somebody has open, and what systems leave in folders. */
const LEFTOVER = /^(~\$|\.|__MACOSX$)/;

/**
 * Whether a file or folder is there for a program's own use.
 * @example isLeftover("~$Xã A.xlsx") // true
 */
export function isLeftover(name: string): boolean {
  return LEFTOVER.test(name);
}

/**
 * A file's name with a number before its kind, where another has the name already.
 * @example freeFileName("Báo cáo.xlsx", new Set(["Báo cáo.xlsx"])) // "Báo cáo (2).xlsx"
 */
export function freeFileName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf(".");
  const [stem, kind] = dot > name.lastIndexOf("/") ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  for (let number = 2; ; number++) {
    const free = `${stem} (${number})${kind}`;
    if (!taken.has(free)) return free;
  }
}
