import { cellText, isErrorCell } from "../register/cell";
import { foldKey } from "../register/fold";
import type { CellValue } from "../register/types";

/** More names than this are not units: what comes later counts without a unit. */
const MOST_UNITS = 65535;

/** Codes of unit names: spellings that fold alike are one unit, shown as first seen. Code 0 = no unit given. */
export class UnitCodes {
  readonly names: string[] = [""];
  private readonly byCell = new Map<CellValue, number>([["", 0], [null, 0], [0, 0]]);
  private readonly byKey = new Map<string, number>([["", 0]]);

  codeOf(cell: CellValue): number {
    return this.byCell.get(cell) ?? this.learn(cell);
  }

  private learn(cell: CellValue): number {
    const name = isErrorCell(cell) ? "" : cellText(cell);
    const key = foldKey(name);
    const known = this.byKey.get(key);
    const code = known ?? (this.names.length < MOST_UNITS ? this.names.push(name) - 1 : 0);
    if (known === undefined) this.byKey.set(key, code);
    if (typeof cell !== "object") this.byCell.set(cell, code);
    return code;
  }
}
