import { mayBeOneUnit } from "../names/sameUnit";
import type { Finding } from "../model/findings";
import { isDitto } from "../vocabulary/dittos";
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

/**
 * Whether two rows with one id are two cases: their sheets are of two units that number each for themselves; or, of two units, they agree neither in the day of receipt nor in the appointment;
 * or their id is a mere running number, and are of two units or lie apart.
 * @example isOtherCase(store, 3, 41) // true for "1" of UBND xã A in June and "1" of UBND xã B in July
 */
function isOtherCase(store: RowStore, row: number, other: number): boolean {
  const areOfTwo = areTwoUnits(store, row, other);
  // Whose a sheet without a column of units is its title, its name or its file's name says.
  if (areOfTwo && !hasUnitColumn(store, row) && !hasUnitColumn(store, other) && OWN_NUMBER.test(store.idText(row))) return true;
  const { received, due } = store.days;
  const [receivedDiffers, dueDiffers] = [received, due].map(({ data }) => differ(data[row], data[other]));
  if (!receivedDiffers && !dueDiffers) return false;
  const isRunning = RUNNING.test(store.idText(row));
  if (areOfTwo) return isRunning || (receivedDiffers && dueDiffers);
  return isRunning && receivedDiffers && dueDiffers && Math.abs(received.data[row] - received.data[other]) >= APART;
}

/** Forms of one name are one unit, and a ditto mark is none yet: names are joined and filled in after rows are judged. */
function areTwoUnits(store: RowStore, row: number, other: number): boolean {
  const [own, others] = [unitAt(store, row), unitAt(store, other)];
  return own !== "" && others !== "" && own !== others && !isDitto(own) && !isDitto(others) && !mayBeOneUnit(own, others);
}

/** The unit that a row names, else that of all cases of its sheet. */
function unitAt(store: RowStore, row: number): string {
  return hasUnitColumn(store, row) ? store.texts.unit.textAt(row) : store.sources[store.sheet[row] - 1].layout.unit?.name ?? "";
}

function hasUnitColumn({ sources, sheet }: RowStore, row: number): boolean {
  return sources[sheet[row] - 1].hasUnit;
}

function differ(day: number, other: number): boolean {
  return day > 0 && other > 0 && day !== other;
}

/**
 * Parts the rows of one id into those of one case each, in the order of their first rows.
 * @example casesOf(store, [3, 4, 41]) // [[3, 4], [41]]
 */
export function casesOf(store: RowStore, rows: readonly number[]): number[][] {
  const cases: number[][] = [];
  for (const row of rows) {
    const own = cases.length > MOST_CASES ? undefined : cases.find(([first]) => !isOtherCase(store, row, first));
    if (own) own.push(row);
    else cases.push([row]);
  }
  return cases;
}

/** Tells of each row whose id another case has as well: both count. reused: row → the first row with its id. */
export function reusedIdFindings(store: RowStore, reused: ReadonlyMap<number, number>): Finding[] {
  return [...reused].map(([row, first]) => {
    const other = { sheet: sheetAt(store, first), row: store.row[first] };
    return { type: "idReused", ...cellAt(store, row, "caseId"), value: store.idText(row), other };
  });
}
