import { LISTED_FIGURES } from "../report/lists/listedFigures";
import { isRecord } from "./storedSettings";
import { isReport, type SheetOrigin } from "./sheetOrigin";

/** Between what tells whether the sheet was changed (sheet/handwriting.ts) and what it was made from. */
const BETWEEN = " {";

/** Sheets that are no report of the catalogue and of which it is kept what they were made from. */
const OTHER_KINDS: readonly SheetOrigin["kind"][] = ["doctor", "cases", "frozenChanges", "mergeSources", "mergedUnits", "reconciliation"];

/** A member of each kind that an origin has, so that a damaged text is no origin. */
const LIKE: SheetOrigin = {
  kind: "summary", figure: "", name: "", period: "", from: 0, to: 0, day: 0, minute: 0, settings: "", answers: "", reading: "", content: "", answered: 0,
};

/**
 * The mark of a finished sheet of ours: the fingerprint of what we wrote, and what it was made from.
 * @example sheetMark("5d1c…", origin) // '5d1c… {"kind":"summary","period":"Q3/2021", …}'
 */
export function sheetMark(fingerprint: string, origin: SheetOrigin | null): string {
  return origin === null ? fingerprint : `${fingerprint} ${JSON.stringify(origin)}`;
}

/** What a mark says of what stands on its sheet. */
export function fingerprintIn(mark: string): string {
  return mark.split(BETWEEN, 1)[0];
}

function isOrigin(value: unknown): value is SheetOrigin {
  if (!isRecord(value) || !Object.entries(LIKE).every(([name, like]) => typeof value[name] === typeof like)) return false;
  if (value.figure !== "" && !LISTED_FIGURES.some((figure) => figure === value.figure)) return false;
  return isReport(value.kind) || OTHER_KINDS.some((kind) => kind === value.kind);
}

/** What a mark says that its sheet was made from; null on sheets of earlier versions, freezes, and where it cannot be read. */
export function originIn(mark: string): SheetOrigin | null {
  const start = mark.indexOf(BETWEEN);
  if (start < 0) return null;
  try {
    const kept: unknown = JSON.parse(mark.slice(start));
    return isOrigin(kept) ? kept : null;
  } catch {
    return null;
  }
}
