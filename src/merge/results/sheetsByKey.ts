import type { FileSheet } from "../../files/model/fileSheet";
import type { GivenFile, Merged } from "../model/merged";

/**
 * The sheets of files by their keys in the reading.
 * @example sheetsByKey(merged, files).get("Xã A.xlsx › HoSo")?.rows.length // 320
 */
export function sheetsByKey(merged: Merged, files: readonly GivenFile[]): Map<string, FileSheet> {
  const contents = new Map(files.map(({ name, content }) => [name, content.ok ? content.file.sheets : []]));
  return new Map(merged.files.flatMap(({ name, sheets }) => {
    const cells = contents.get(name) ?? [];
    // Two sheets of one name stand in the order of the file.
    return sheets.flatMap(({ key }, at): [string, FileSheet][] => (cells[at] ? [[key, cells[at]]] : []));
  }));
}
