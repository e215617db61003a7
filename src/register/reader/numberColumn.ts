import { isBlankCell, isErrorCell, plainValue } from "../cell";
import type { CellValue } from "../types";
import { grownFloat64 } from "./grow";

/** A column of numbers as it is read: NaN for a blank, an error and a text that is no number. */
export class NumberColumn {
  data: Float64Array = new Float64Array(1024).fill(NaN);
  /** Places of cells that hold something which is no number. */
  readonly unreadable: number[] = [];

  reserve(length: number): void {
    this.data = grownFloat64(this.data, length);
  }

  /** Reads rows from…to-1 of a block's column into the places from offset on. */
  read(values: readonly (readonly CellValue[])[], at: number, from: number, to: number, offset: number): void {
    for (let row = from; row < to; row++) {
      const value = values[row][at];
      this.data[offset + row] = typeof value === "number" ? value : this.decode(value, offset + row);
    }
  }

  private decode(value: CellValue, row: number): number {
    if (isBlankCell(value)) return NaN;
    const number = isErrorCell(value) ? NaN : numberIn(plainValue(value));
    if (Number.isNaN(number)) this.unreadable.push(row);
    return number;
  }
}

/** Digits only: a text with signs may be a thousand or a fraction, and is not guessed here. */
function numberIn(value: string | number | boolean | null): number {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\s*\d+\s*$/.test(value) ? Number(value) : NaN;
}
