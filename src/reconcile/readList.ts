import type { FileSheet } from "../files/model/fileSheet";
import type { GivenFile, MergeOptions } from "../merge/model/merged";
import { readOneFile } from "../merge/readOneFile";
import type { Reading } from "../register/model/reading";
import { LIST_ROLES } from "./model/reconciliation";
import type { ReadList } from "./model/readList";
import { readLooseList } from "./readLooseList";

/**
 * A reading as a list; null where it holds neither cases nor a table of counts.
 * @example listOf("Sổ giấy", reading)?.kind // "cases"
 */
export function listOf(name: string, reading: Reading): ReadList | null {
  if (reading.layouts.length > 0) return { name, kind: "cases", reading };
  return reading.aggregates.length > 0 ? { name, kind: "aggregate", reading } : null;
}

/**
 * Lists without what a register needs, such as payments: the one with the most rows.
 * @example looseList("Thu phí", [{ name: "Thu phí", rows, isHidden: false }])?.kind // "cases"
 */
export function looseList(name: string, sheets: readonly Pick<FileSheet, "name" | "rows" | "isHidden">[]): ReadList | null {
  const found = sheets.filter(({ isHidden }) => !isHidden).flatMap((sheet) => readLooseList(sheet) ?? []);
  const [most] = found.sort((one, other) => other.line.read - one.line.read);
  return most === undefined ? null : { name, kind: "cases", reading: most };
}

/**
 * The list that a file holds; null where it holds none.
 * @param name as the list is called: the file, or the file and the sheet that was asked for
 * @example listOfFile("So.xlsx", given, { answers, today })?.reading.table.written?.length
 */
export function listOfFile(name: string, given: GivenFile, { answers, today }: Pick<MergeOptions, "answers" | "today">): ReadList | null {
  const { reading } = readOneFile(given, { answers, units: [], today, more: LIST_ROLES });
  return listOf(name, reading) ?? looseList(name, given.content.ok ? given.content.file.sheets : []);
}
