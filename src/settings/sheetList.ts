import { isNameOf } from "@tthc/spreadsheet/sheetNames";

/** Mark of a sheet that is still being written. */
export const UNFINISHED = "unfinished";
/** Between the names that an unfinished sheet may have; in no sheet's name. */
const BETWEEN = "/";

/** Sheet id → mark: unfinished sheets, and every mark where Excel has no sheet properties. */
export type SheetList = Readonly<Record<string, string>>;

/**
 * What the list says of a sheet that is being written, on every Excel: one write there ends it for all sheets of one
 * action. With its names, so that a sheet of the user's that comes to such an id later is not taken for it.
 * @example unfinishedEntry(["TTHC ghi dở", "Tổng hợp"]) // "unfinished/TTHC ghi dở/Tổng hợp"
 */
export function unfinishedEntry(names: readonly string[]): string {
  return [UNFINISHED, ...names].join(BETWEEN);
}

/** Does the entry say unfinished, of a sheet of this name where one is given? */
export function isUnfinished(entry: string | undefined, name?: string): boolean {
  const [word, ...names] = (entry ?? "").split(BETWEEN);
  return word === UNFINISHED && (name === undefined || names.some((each) => each === name || isNameOf(name, each)));
}

/**
 * The list that the workbook keeps as text; empty when it is damaged or foreign.
 * @example sheetListOf('{"{0A}":"unfinished/TTHC ghi dở"}') // { "{0A}": "unfinished/TTHC ghi dở" }
 */
export function sheetListOf(stored: unknown): SheetList {
  if (typeof stored !== "string") return {};
  try {
    const parsed: unknown = JSON.parse(stored);
    if (typeof parsed !== "object" || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return {};
  }
}

/** The list without some sheets. */
export function withoutSheets(list: SheetList, ids: Iterable<string>): SheetList {
  const gone = new Set(ids);
  return Object.fromEntries(Object.entries(list).filter(([id]) => !gone.has(id)));
}

/** The mark of a sheet: what the list says of one being written, else what the sheet says itself, else the list. */
export function markOf(entry: string | undefined, name: string, own: string | undefined): string | undefined {
  if (isUnfinished(entry, name)) return UNFINISHED;
  return own ?? (isUnfinished(entry) ? undefined : entry);
}
