import { isErrorCell } from "../cell";
import { foldKey } from "../fold";
import { CLOSING_STARTS, CLOSING_WHOLE } from "../vocabulary/closingWords";
import { headerEntries } from "../vocabulary/headerIndex";
import { DAY_ROLES, TEXT_ROLES, type RowStore } from "./rowStore";

const closingStarts = CLOSING_STARTS.map((words) => `${foldKey(words)} `);
const closingWhole = new Set(CLOSING_WHOLE.map((words) => `${foldKey(words)} `));

/** True when none of the cells that are read holds anything. */
export function isBlankRow(store: RowStore, row: number): boolean {
  const { days, texts } = store;
  return DAY_ROLES.every((role) => days[role].data[row] === 0)
    && TEXT_ROLES.every((role) => texts[role].codes[row] === 0)
    && store.idHash[row] === 0 && !isErrorCell(store.idAt(row));
}

/**
 * True for a row without any readable day that is a total, a band, a signature, a repeated header or a repeated row of
 * column numbers rather than a case whose dates are missing (domain.md 4.4.4).
 */
export function isNotACase(store: RowStore, row: number): boolean {
  if (DAY_ROLES.some((role) => store.days[role].data[row] > 0)) return false;
  const texts = textsOf(store, row);
  if (texts.some(isClosing) || texts.filter((text) => headerEntries(text).length > 0).length >= 2) return true;
  if (DAY_ROLES.some((role) => isColumnNumber(store.days[role].textAt(row))) && texts.every(isColumnNumber)) return true;
  return store.idHash[row] === 0 && texts.length <= 1 && !texts.some((text) => /\d/.test(text));
}

/** True for a total, a date line or a signature: what follows it without a day is no case either. */
export function isClosingRow(store: RowStore, row: number): boolean {
  return textsOf(store, row).some(isClosing);
}

function textsOf(store: RowStore, row: number): string[] {
  const cells = [
    store.idText(row),
    ...TEXT_ROLES.map((role) => store.texts[role].textAt(row)),
    ...DAY_ROLES.map((role) => store.days[role].textAt(row)),
  ];
  return cells.filter((text) => text !== "");
}

/** "Tổng cộng", "3 hồ sơ", "Vĩnh Yên, ngày … tháng … năm 2021" */
const TOTAL_OR_DATELINE = /^\d+ (ho so|hs) $|(^| )ngay (\d+ )?thang (\d+ )?nam /;

function isClosing(text: string): boolean {
  const key = `${foldKey(text)} `;
  return closingWhole.has(key) || closingStarts.some((start) => key.startsWith(start)) || TOTAL_OR_DATELINE.test(key);
}

function isColumnNumber(text: string): boolean {
  return /^\(?\d{1,2}\)?$/.test(text);
}
