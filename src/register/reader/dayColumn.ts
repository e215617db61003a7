import { NO_DAY, type Day } from "../../calendar/day";
import { cellText, isErrorCell, isPending } from "../texts/cell";
import { AFTER_SURE_DAYS, AS_WRITTEN, DAY_MARK, dayFirst, type DayHow, fallsOnNextDay, FIRST_SURE_DAY, readDay, readDayHow, secondsOfDay, unmarkedDay, UNREADABLE, wholeDay } from "../days/dayReading";
import type { CellValue } from "../model/grid";
import { ERROR_CELL, PENDING_CELL } from "../cases/verdict";
import { DayTimes } from "./dayTimes";
import { growInt32 } from "./grow";
import { RowSet } from "./rowSet";

/** Offending texts kept for the findings; beyond that a finding shows no text. */
const KEPT_TEXTS = 4000;
/** Different words kept with all their rows: a register has a few of them, whatever its length. */
const KEPT_WORDS = 200;
/** Shortest text of a date with a time behind it. */
const WITH_TIME = 12;
const A_SECOND = 1 / 86_400;
/** Of an hour: 17:00 is a little less as a share of a day. */
const ROUNDING = 1e-4;
// Own copies: a bundler that turns imports into getters would slow the loop below.
const FIRST_DAY = FIRST_SURE_DAY;
const AFTER_LAST_DAY = AFTER_SURE_DAYS;

/** Cells of one sheet that were read by the same assumption (DAY_MARK): the first of them and how many there are. */
interface MarkedCells {
  sheet: number;
  mark: number;
  row: number;
  text: string;
  count: number;
}

function errorOf(value: CellValue): number {
  return isPending(cellText(value)) ? PENDING_CELL : ERROR_CELL;
}

/** A date column as it is read: a day, 0, UNREADABLE or ERROR_CELL a row, and the texts that could not be read. */
export class DayColumn {
  data: Int32Array = new Int32Array(1024);
  /** Cells whose day was read by an assumption, by sheet and mark. */
  readonly marked = new Map<number, MarkedCells>();
  /** Cells with a date in words, which may be the date line of a signature. */
  readonly worded: { row: number; text: string }[] = [];
  /** Rows whose cell holds words in place of a day, by the words: "Đang xử lý", "Trong ngày". */
  readonly wordRows = new Map<string, number[]>();
  /** Times of day by sheet. */
  readonly times = new Map<number, DayTimes>();
  /** Unreadable texts that are days when the month comes first, by sheet. */
  readonly monthFirst = new Map<number, number>();
  private readonly texts = new Map<number, string>();
  /** Rows whose cell is text: only a date cell can have been made wrong by Excel. */
  private readonly textRows = new RowSet();
  private sheet = 0;
  /** The times of the sheet that is read. */
  private current: DayTimes | null = null;
  private how: DayHow = AS_WRITTEN;

  reserve(length: number): void {
    this.data = growInt32(this.data, length);
  }

  /** The sheet, by its code, whose cells are read next, and how they are to be read. */
  use(sheet: number, how: DayHow): void {
    if (sheet !== this.sheet) this.current = null;
    this.sheet = sheet;
    this.how = how;
  }

  /** Reads rows from…to-1 of a block's column into the places from offset on. */
  read(values: readonly (readonly CellValue[])[], at: number, from: number, to: number, offset: number): void {
    const data = this.data;
    const hours = this.mixedHours();
    for (let row = from; row < to; row++) {
      const value = values[row][at];
      if (typeof value === "number" && value >= FIRST_DAY && value < AFTER_LAST_DAY) {
        const day = value | 0;
        const time = value - day;
        if (time === 0) data[offset + row] = day;
        else if (hours !== null && time > A_SECOND && time < 1 - A_SECOND) {
          hours[(time * 24 + ROUNDING) | 0]++;
          data[offset + row] = day;
        } else data[offset + row] = this.timedDay(value, offset + row);
      } else data[offset + row] = value === "" || value === null ? 0 : this.decode(value, offset + row);
    }
  }

  /** Where times are counted that are known to be of any hour; null while they must be looked at one by one. */
  private mixedHours(): Uint32Array | null {
    return this.how.minutes === 0 && this.current?.isMixed ? this.current.hours : null;
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

  /** The day of a date cell with a time of day. */
  private timedDay(value: number, row: number): Day {
    const day = wholeDay(value);
    const seconds = secondsOfDay(value);
    if (seconds < 0) return day;
    this.timesHere().add(day, seconds, row);
    return this.how.minutes > 0 && fallsOnNextDay(value, this.how.minutes) ? day + 1 : day;
  }

  private decode(value: CellValue, row: number): number {
    const isText = typeof value === "string";
    if (isText) this.textRows.add(row);
    const day = isErrorCell(value) ? errorOf(value) : readDayHow(value, this.how);
    if (day <= UNREADABLE && this.texts.size < KEPT_TEXTS) this.texts.set(row, cellText(value));
    if (!isText) return day < DAY_MARK.first ? day : this.noted(day, row, value);
    if (day === UNREADABLE) this.noteUnreadable(value, row);
    else if (day > 0 && value.length >= WITH_TIME) this.noteTime(unmarkedDay(day), secondsOfDay(value), row);
    return day < DAY_MARK.first ? day : this.noted(day, row, value);
  }

  private noteUnreadable(text: string, row: number): void {
    if (/\d/.test(text)) {
      if (readDay(dayFirst(text)) > NO_DAY) this.monthFirst.set(this.sheet, (this.monthFirst.get(this.sheet) ?? 0) + 1);
      return;
    }
    const rows = this.wordRows.get(text);
    if (rows) rows.push(row);
    else if (this.wordRows.size < KEPT_WORDS) this.wordRows.set(text, [row]);
  }

  private noteTime(day: Day, seconds: number, row: number): void {
    if (seconds >= 0) this.timesHere().add(day, seconds, row);
  }

  private timesHere(): DayTimes {
    if (this.current !== null) return this.current;
    this.current = this.times.get(this.sheet) ?? new DayTimes();
    this.times.set(this.sheet, this.current);
    return this.current;
  }

  private noted(marked: number, row: number, value: CellValue): number {
    const day = unmarkedDay(marked);
    const mark = marked - day;
    if ((mark & DAY_MARK.worded) !== 0) this.worded.push({ row, text: cellText(value) });
    const key = mark + this.sheet;
    const known = this.marked.get(key);
    if (known) known.count++;
    else this.marked.set(key, { sheet: this.sheet, mark, row, text: cellText(value), count: 1 });
    return day;
  }
}
