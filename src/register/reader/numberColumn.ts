import { cellText, isBlankCell } from "../texts/cell";
import { numberStyle } from "../numbers/numberStyle";
import { readNumber } from "../numbers/readNumber";
import type { CellValue } from "../model/grid";
import { saysNoFee } from "../vocabulary/payments";
import { growFloat64 } from "./grow";

/** A column of numbers as it is read: NaN for a blank and for what is no number. */
export class NumberColumn {
  data: Float64Array = new Float64Array(1024).fill(NaN);
  /** Cells that are no number cells, to be read once the whole column shows how its numbers are written. */
  private readonly waiting: { row: number; value: CellValue }[] = [];

  reserve(length: number): void {
    this.data = growFloat64(this.data, length);
  }

  /** Reads rows from…to-1 of a block's column into the places from offset on. */
  read(values: readonly (readonly CellValue[])[], at: number, from: number, to: number, offset: number): void {
    for (let row = from; row < to; row++) {
      const value = values[row][at];
      this.data[offset + row] = typeof value === "number" ? value : NaN;
      if (typeof value !== "number" && !isBlankCell(value)) this.waiting.push({ row: offset + row, value });
    }
  }

  /**
   * Reads the texts, in the style of the whole column: amounts in đồng and numbers of copies are whole; "miễn phí" is 0.
   * @returns rows whose cell holds something that is no number, with the cell
   */
  settle(): { row: number; value: CellValue }[] {
    const style = numberStyle(this.waiting.map(({ value }) => value), true);
    return this.waiting.splice(0).filter(({ row, value }) => {
      const number = readNumber(value, style);
      if (number.kind === "value") this.data[row] = number.value;
      if (number.kind !== "unreadable") return false;
      const isNone = saysNoFee(cellText(value));
      if (isNone) this.data[row] = 0;
      return !isNone;
    });
  }
}
