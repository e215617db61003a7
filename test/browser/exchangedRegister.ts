import { bigRegister } from "../samples/bigRegister";
import type { SampleRegister } from "../samples/sheet";
import { dateParts, dayNumber } from "../samples/workdays";

/** Columns of the days of receipt, of the promise, of the result and of its return. */
const DAYS = [6, 7, 8, 9];

/** Day and month changed over, as a machine set to en-US does when it opens a text file: only days up to the 12th can be. */
function exchanged(serial: number): number {
  const { year, month, day } = dateParts(Math.floor(serial));
  return day > 12 ? serial : dayNumber(year, day, month) + (serial % 1);
}

function written(serial: number): string {
  const { year, month, day } = dateParts(Math.floor(serial));
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}

/** A register whose days a machine set to en-US took in: days up to the 12th are dates with day and month exchanged, later ones stay text. */
export function exchangedRegister(cases = 1_500): SampleRegister {
  const register = bigRegister(cases, 11);
  const rows = register.rows.map((row) => row.map((cell, column) => {
    if (!DAYS.includes(column) || typeof cell !== "number") return cell;
    return dateParts(Math.floor(cell)).day > 12 ? written(cell) : exchanged(cell);
  }));
  return { ...register, rows };
}
