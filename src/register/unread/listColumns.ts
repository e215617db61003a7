import { dayOf } from "../../calendar/day";
import { dayFirst, readDay } from "../days/dayReading";
import type { CellValue } from "../model/grid";
import { holdsOwnId } from "../rows/ownId";
import { cellText, isBlankCell, isErrorCell } from "../texts/cell";

/** What a column of a list holds, whatever its header says. at is the 0-based place in the rows. */
export interface ListColumn {
  at: number;
  filled: number;
  /** Different values, of those filled. */
  distinct: number;
  /** Cells that are a day on which a case may be handled. */
  days: number;
  /** Texts shaped like the ids of the one-stop software. */
  nationalIds: number;
  /** Cells that may be an id of any shape. */
  ids: number;
  /** Texts of two to eight words without a digit, as people's and firms' names are. */
  names: number;
  /** Day of each row, 0 for none. */
  dayOfRow: Int32Array;
}

/** Cases handled before are in no register that is still counted, and money is no day of later years. */
const FIRST_DAY = dayOf(2005, 1, 1);
const LAST_DAY = dayOf(2045, 12, 31);

/** "H62-210921-0001", "S0-H62.31.15-250701-0001", "000.00.01.H62-210001", "G01.89-250708-12345". */
const NATIONAL_ID = /(?:^|[^A-Za-z])[A-Z]\d{2}(?:\.\d{1,4})*-(?:\d{6}-\d{3,6}|\d{6,})$/i;
const NAME = /^[^\d]{4,80}$/u;

/** The day in a cell when a case may be handled on it, its month first or not; 0 for none. */
export function listedDay(value: CellValue): number {
  const written = isErrorCell(value) ? 0 : readDay(value);
  const day = written < 0 && typeof value === "string" ? readDay(dayFirst(value)) : written;
  return day >= FIRST_DAY && day <= LAST_DAY ? day : 0;
}

/** True for an id as the one-stop software gives it. */
export function isNationalId(value: CellValue): boolean {
  return typeof value === "string" && value.length < 60 && NATIONAL_ID.test(cellText(value));
}

function isName(value: CellValue): boolean {
  if (typeof value !== "string" || value.length > 200) return false;
  const text = cellText(value);
  const words = text.split(" ").length;
  return words >= 2 && words <= 8 && NAME.test(text);
}

/** A column of some rows. */
export function listColumn(rows: readonly (readonly CellValue[])[], at: number): ListColumn {
  const column: ListColumn = { at, filled: 0, distinct: 0, days: 0, nationalIds: 0, ids: 0, names: 0, dayOfRow: new Int32Array(rows.length) };
  const values = new Set<CellValue>();
  let round = 0;
  rows.forEach((row, place) => {
    const value = row[at];
    if (isBlankCell(value)) return;
    column.filled++;
    values.add(value);
    column.dayOfRow[place] = listedDay(value);
    column.days += Number(column.dayOfRow[place] > 0);
    round += Number(typeof value === "number" && value % 100 === 0);
    column.nationalIds += Number(isNationalId(value));
    column.ids += Number(column.dayOfRow[place] === 0 && holdsOwnId(value));
    column.names += Number(isName(value));
  });
  column.distinct = values.size;
  // Round numbers are money.
  return round > column.filled / 2 ? { ...column, days: 0 } : column;
}
