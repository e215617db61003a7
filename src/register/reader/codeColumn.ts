import { caseIdKey, LOST_ID } from "../duplicates/caseId";
import type { CellValue } from "../model/grid";
import { growInt32 } from "./grow";
import { IdTexts } from "./idTexts";

/** A column of case codes as it is read: as many as there are cases, so that each is looked at only where rows of one case are looked for. */
export class CodeColumn {
  /** caseIdHash of each row's code. */
  hash: Int32Array = new Int32Array(1024);
  private readonly codes = new IdTexts();

  reserve(length: number): void {
    this.hash = growInt32(this.hash, length);
  }

  /** Reads rows from…to-1 of a block's column into the places from offset on. */
  read(values: readonly (readonly CellValue[])[], at: number, from: number, to: number, offset: number): void {
    this.codes.read(values, at, from, to, offset, this.hash);
  }

  at(row: number): CellValue {
    return this.codes.at(row);
  }

  /** The code at a row as codes are compared; "" for none, for one that lost digits, and for a word: no code is without a digit. */
  keyAt(row: number): string {
    if (this.hash[row] === 0 || this.hash[row] === LOST_ID) return "";
    const key = caseIdKey(this.at(row));
    return /\d/.test(key) ? key : "";
  }
}

