import { unitForm } from "../names/abbreviations";
import { mayBeOneUnit } from "../names/sameUnit";
import type { Finding } from "../model/findings";
import { isDitto } from "../vocabulary/dittos";
import { remember } from "../vocabulary/memo";
import { cellAt, sheetAt } from "./findings/places";
import type { RowStore } from "./rowStore";

/** A running number in the place of an id begins anew with each book, month or commune. */
const RUNNING = /^\D{0,4}\d{1,4}$/;
/** What an office of its own numbers by, also with the year: "0012/2026", "2026-0012", "12/HS-26". */
const OWN_NUMBER = /^\D{0,6}(?:\d{1,5}(?:\D{1,9}(?:20)?\d\d)?|20\d\d\D?\d{1,5})\D{0,6}$/;
/** Two entries of one case are received within some days of each other, by a mistake in writing. */
const APART = 7;
/** What so many cases share is no id: from here on each row is one. */
const MOST_CASES = 200;
/** Fewer ids may be shared by mistake. */
const FEWEST_SHARED = 5;

const formOf = remember(unitForm);

/**
 * Whether two rows with one id are two cases: of two units, they agree neither in the day of receipt nor in the appointment;
 * or their id is the number of a book, and are of two units or lie apart.
 * @example isOtherCase(store, 3, 41, books) // true for "1" of UBND xã A in June and "1" of UBND xã B in July
 */
function isOtherCase(store: RowStore, row: number, other: number, books: Books): boolean {
  // Whose a sheet without a column of units is its title, its name or its file's name says.
  if (!hasUnitColumn(store, row) && !hasUnitColumn(store, other) && OWN_NUMBER.test(store.idText(row)) && areTwoUnits(store, row, other)) return true;
  const { received, due } = store.days;
  const [receivedDiffers, dueDiffers] = [received, due].map(({ data }) => differ(data[row], data[other]));
  if (!receivedDiffers && !dueDiffers) return false;
  const isNumber = isBookNumber(store, row, books);
  if (areTwoUnits(store, row, other)) return isNumber || (receivedDiffers && dueDiffers);
  return isNumber && receivedDiffers && dueDiffers && Math.abs(received.data[row] - received.data[other]) >= APART;
}

/** Sheets, by their codes, whose ids are numbers of a book, whatever they look like. */
export type Books = ReadonlySet<number>;

/**
 * Sheets that number their cases as those of other units do ("17/2026", "0017/TN"): of the ids that they share, most are of rows
 * that agree neither in the day of receipt nor in the appointment.
 * @param groups rows of one id each
 */
export function bookSheets(store: RowStore, groups: Iterable<readonly number[]>): Books {
  const [shared, contradicted] = [new Map<number, number>(), new Map<number, number>()];
  const { received, due } = store.days;
  const count = (counts: Map<number, number>, sheet: number): unknown => counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  for (const [first, ...others] of groups) {
    for (const row of others) {
      if (!areTwoUnits(store, row, first)) continue;
      const isApart = differ(received.data[row], received.data[first]) && differ(due.data[row], due.data[first]);
      for (const sheet of new Set([store.sheet[row], store.sheet[first]])) {
        count(shared, sheet);
        if (isApart) count(contradicted, sheet);
      }
    }
  }
  return new Set([...contradicted].filter(([sheet, times]) => times >= FEWEST_SHARED && times * 2 > (shared.get(sheet) ?? 0)).map(([sheet]) => sheet));
}

function isBookNumber(store: RowStore, row: number, books: Books): boolean {
  return books.has(store.sheet[row]) || RUNNING.test(store.idText(row));
}

/** Spellings of one name are one unit, and a ditto mark is none yet: names are joined and filled in after rows are judged. */
function areTwoUnits(store: RowStore, row: number, other: number): boolean {
  const [own, others] = [unitOf(store, row), unitOf(store, other)];
  return own !== "" && others !== "" && !isDitto(own) && !isDitto(others) && !mayBeOneUnit(own, others);
}

/**
 * Whose book a row with the number of one is of, in a form that is the same for the short forms of a unit: one book may have been
 * sent under several of them; "" = not known, or the id is none of a book.
 */
function bookOf(store: RowStore, row: number, books: Books): string {
  const unit = isBookNumber(store, row, books) ? unitOf(store, row) : "";
  return isDitto(unit) ? "" : formOf(unit);
}

/** As its row names it, else as its sheet does: sheets give their units to rows after these are judged. */
function unitOf({ texts, sources, sheet }: RowStore, row: number): string {
  return texts.unit.textAt(row) || (sources[sheet[row] - 1].layout.unit?.name ?? "");
}

function hasUnitColumn({ sources, sheet }: RowStore, row: number): boolean {
  return sources[sheet[row] - 1].hasUnit;
}

function differ(day: number, other: number): boolean {
  return day > 0 && other > 0 && day !== other;
}

/**
 * Parts the rows of one id into those of one case each, in the order of their first rows. Numbers of the books of two units
 * are never one case: each book has a first one, and of some hundred cases many were received on the same day.
 * @example casesOf(store, [3, 4, 41], books) // [[3, 4], [41]]
 */
export function casesOf(store: RowStore, rows: readonly number[], books: Books): number[][] {
  const cases: { rows: number[]; book: string; sheet: number }[] = [];
  for (const row of rows) {
    const [book, sheet] = [bookOf(store, row, books), store.sheet[row]];
    const isOther = (each: (typeof cases)[number]): boolean => (
      (each.book !== book && each.sheet !== sheet && each.book !== "" && book !== "") || isOtherCase(store, row, each.rows[0], books));
    const own = cases.length > MOST_CASES ? undefined : cases.find((each) => !isOther(each));
    if (own) own.rows.push(row);
    else cases.push({ rows: [row], book, sheet });
  }
  return cases.map((each) => each.rows);
}

/** Tells of each row whose id another case has as well: both count. reused: row → the first row with its id. */
export function reusedIdFindings(store: RowStore, reused: ReadonlyMap<number, number>): Finding[] {
  return [...reused].map(([row, first]) => {
    const other = { sheet: sheetAt(store, first), row: store.row[first] };
    return { type: "idReused", ...cellAt(store, row, "caseId"), value: store.idText(row), other };
  });
}
