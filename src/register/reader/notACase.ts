import { isErrorCell } from "../texts/cell";
import { statusOf, timelinessOf } from "../meanings/textMeanings";
import { headerEntries } from "../vocabulary/headerIndex";
import { bandKind } from "../vocabulary/unitWords";
import { isClosing } from "../rows/closing";
import { DAY_ROLES, TEXT_ROLES, type DayRole, type RowStore, type TextRole } from "./rowStore";

/** True when none of the cells that are read holds anything. */
export function isBlankRow(store: RowStore, row: number): boolean {
  const { days, texts } = store;
  return DAY_ROLES.every((role) => days[role].data[row] === 0)
    && TEXT_ROLES.every((role) => texts[role].codes[row] === 0)
    && store.idHash[row] === 0 && !isErrorCell(store.idAt(row)) && store.bands.cellsAt(row).length === 0;
}

/**
 * True for a row without any readable day that is a total, a band, a signature, a repeated header or a repeated row of
 * column numbers rather than a case whose dates are missing (domain.md 4.4.4).
 */
export function isNotACase(store: RowStore, row: number): boolean {
  if (store.hasDay(row)) return false;
  const texts = textsOf(store, row);
  if (texts.some(isClosing) || isSummaryLabel(store.idText(row)) || texts.filter((text) => headerEntries(text).length > 0).length >= 2) return true;
  if (DAY_ROLES.some((role) => isColumnNumber(store.days[role].textAt(row))) && texts.every(isColumnNumber)) return true;
  if (store.bands.cellsAt(row).length > 0) return isBandRow(store, row);
  if (texts.length === 1 && store.idHash[row] !== 0 && !store.numbered.has(row)) return isHeading(store.idText(row));
  return store.idHash[row] === 0 && texts.length <= 1 && texts.every((text) => !/\d/.test(text) || isCount(text));
}

/**
 * On a sheet without a unit column: a row whose first cells make a band and which holds nothing else. A lone text that is
 * no name is a case when it stands in the column of ids.
 */
function isBandRow(store: RowStore, row: number): boolean {
  const band = store.bands.bandAt(row);
  if (band === null || textsOf(store, row).length > store.bands.cellsAt(row).length) return false;
  const isOdd = band.kind === "unknown" || band.kind === "aside";
  return !(isOdd && band.column === store.sources[store.sheet[row] - 1].columns.caseId);
}

/** True for a total, a date line or a signature: what follows it without a day is no case either. */
export function isClosingRow(store: RowStore, row: number): boolean {
  return textsOf(store, row).some(isClosing);
}

function textsOf(store: RowStore, row: number): string[] {
  const first = store.bands.cellsAt(row);
  const { columns } = store.sources[store.sheet[row] - 1];
  const seen = (role: DayRole | TextRole | "caseId"): boolean => first.some(({ column }) => column === columns[role]);
  const cells = [
    ...first.map(({ text }) => text),
    seen("caseId") ? "" : store.idText(row),
    ...TEXT_ROLES.map((role) => (seen(role) ? "" : store.texts[role].textAt(row))),
    ...DAY_ROLES.map((role) => (seen(role) ? "" : store.days[role].textAt(row))),
  ];
  return cells.filter((text) => text !== "");
}

/** Words that stand alone in the column of ids, above or below cases: "Tháng 7/2021", "A. HỒ SƠ TRỰC TUYẾN", "- 01 bản sao CCCD". */
function isHeading(id: string): boolean {
  return /\p{L}{2}/u.test(id) && (!/\d/.test(id) || bandKind(id) !== "other" || id.trim().split(/\s+/).length >= 3);
}

/** "Trước hạn", "Đã trả kết quả" under the ids: a line of a summary below the cases. */
function isSummaryLabel(id: string): boolean {
  return /\p{L}/u.test(id) && (timelinessOf(id) !== "" || statusOf(id) !== 0);
}

/** A number under a column of words: a total whose label stands in a column that is not read. */
function isCount(text: string): boolean {
  return /^\d[\d.,]*$/.test(text);
}

function isColumnNumber(text: string): boolean {
  return /^\(?\d{1,2}\)?$/.test(text);
}
