import { cellText, isErrorCell } from "../cell";
import { DAY_MARK, unmarkedDay } from "../dayMark";
import { readMarkedDay, UNREADABLE } from "../dayReading";
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from "../serial";
import type { CellValue } from "../types";
import { ERROR_CELL } from "../verdict";
import { grownInt32 } from "./grow";
import { RowSet } from "./rowSet";

/** Offending texts kept for the findings; beyond that a finding shows no text. */
const KEPT_TEXTS = 4000;
/** Different words kept with all their rows: a register has a few of them, whatever its length. */
const KEPT_WORDS = 200;
// Own copies: a bundler that turns imports into getters would slow the loop below.
const FIRST_DAY = FIRST_PLAUSIBLE_DAY;
const AFTER_LAST_DAY = LAST_PLAUSIBLE_DAY + 1;

/** A date column as it is read: a day, 0, UNREADABLE or ERROR_CELL a row, and the texts that could not be read. */
export class DayColumn {
  data: Int32Array = new Int32Array(1024);
  /** Places whose day was read by an assumption (dayMark.ts), in reading order, with the text as far as it is kept. */
  readonly marked: { row: number; mark: number; text: string }[] = [];
  /** Rows whose cell holds words in place of a day, by the words: "Đang xử lý", "Trong ngày". */
  readonly wordRows = new Map<string, number[]>();
  private readonly texts = new Map<number, string>();
  /** Rows whose cell is text: only a date cell can have been made wrong by Excel. */
  private readonly textRows = new RowSet();

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

  /** True for a day that was read from text. */
  readonly isText = (row: number): boolean => this.textRows.has(row);

  /** Takes back a day that turned out to be none: the cell counts as unreadable. */
  takeBack({ row, text }: { row: number; text: string }): void {
    this.data[row] = UNREADABLE;
    this.texts.set(row, text);
  }

  /** Sets the day of a row whose words turned out to say it, or to say that there is none. */
  settle(row: number, day: number): void {
    this.data[row] = day;
    this.texts.delete(row);
  }

  private decode(value: CellValue, row: number): number {
    if (typeof value === "string") this.textRows.add(row);
    const day = isErrorCell(value) ? ERROR_CELL : readMarkedDay(value);
    if (day <= UNREADABLE && this.texts.size < KEPT_TEXTS) this.texts.set(row, cellText(value));
    if (day === UNREADABLE && typeof value === "string") this.noteWords(value, row);
    return day < DAY_MARK.first ? day : this.noted(day, row, value);
  }

  private noteWords(text: string, row: number): void {
    const rows = this.wordRows.get(text);
    if (rows) rows.push(row);
    else if (this.wordRows.size < KEPT_WORDS && !/\d/.test(text)) this.wordRows.set(text, [row]);
  }

  private noted(marked: number, row: number, value: CellValue): number {
    const day = unmarkedDay(marked);
    this.marked.push({ row, mark: marked - day, text: this.marked.length < KEPT_TEXTS ? cellText(value) : "" });
    return day;
  }
}
