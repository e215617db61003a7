import { cellText, isErrorCell } from "../cell";
import { readDay, UNREADABLE } from "../dayReading";
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from "../serial";
import type { CellValue } from "../types";
import { ERROR_CELL } from "../verdict";
import { grownInt32 } from "./grow";

/** Offending texts kept for the findings; beyond that a finding shows no text. */
const KEPT_TEXTS = 4000;
// Own copies: a bundler that turns imports into getters would slow the loop below.
const FIRST_DAY = FIRST_PLAUSIBLE_DAY;
const AFTER_LAST_DAY = LAST_PLAUSIBLE_DAY + 1;

/** A date column as it is read: a day, 0, UNREADABLE or ERROR_CELL a row, and the texts that could not be read. */
export class DayColumn {
  data: Int32Array = new Int32Array(1024);
  private readonly texts = new Map<number, string>();

  reserve(length: number): void {
    this.data = grownInt32(this.data, length);
  }

  /** Reads rows from…to-1 of a block's column into the places from offset on. */
  read(values: readonly (readonly CellValue[])[], at: number, from: number, to: number, offset: number): void {
    const data = this.data;
    for (let row = from; row < to; row++) {
      const value = values[row][at];
      data[offset + row] = typeof value === "number" && value >= FIRST_DAY && value < AFTER_LAST_DAY
        ? value | 0
        : value === "" || value === null ? 0 : this.decode(value, offset + row);
    }
  }

  /** The text of a cell that could not be read. */
  textAt(row: number): string {
    return this.texts.get(row) ?? "";
  }

  private decode(value: CellValue, row: number): number {
    const day = isErrorCell(value) ? ERROR_CELL : readDay(value);
    if (day <= UNREADABLE && this.texts.size < KEPT_TEXTS) this.texts.set(row, cellText(value));
    return day;
  }
}
