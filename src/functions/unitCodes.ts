import { cellText, isErrorCell } from "../register/cell";
import type { CellValue } from "../register/types";

/** More names than this are not units: what comes later counts without a unit. */
const MOST_NAMES = 65535;

/** Codes of unit names as written; spellings of one name are joined after counting. Code 0 = no unit given. */
export class UnitCodes {
  readonly names: string[] = [""];
  private readonly codes = new Map<CellValue, number>([["", 0], [null, 0], [0, 0]]);

  codeOf(cell: CellValue): number {
    return this.codes.get(cell) ?? this.learn(cell);
  }

  private learn(cell: CellValue): number {
    const name = isErrorCell(cell) ? "" : cellText(cell);
    const code = name === "" || this.names.length >= MOST_NAMES ? 0 : this.names.push(name) - 1;
    if (typeof cell !== "object") this.codes.set(cell, code);
    return code;
  }
}
