import type { CellValue } from "../../register/model/grid";
import { isBlank } from "../../register/texts/blankCells";
import { isErrorCell, plainValue } from "../../register/texts/cell";
import type { Cell } from "../model/cells";
import { errorCell } from "./errorCell";

export type Rows = readonly (readonly CellValue[])[];

/**
 * As many cells with other texts. Numbers and truth values stay, errors stay errors, and a blank is "": also the 0 that the desktop
 * hands over for one.
 * @example textCells([["a", 0, 12]], (text) => text + "!") // [["a!", "", 12]]
 */
export function textCells(rows: Rows, ofText: (text: string) => string): Cell[][] {
  return rows.map((row) => row.map((cell) => {
    if (isBlank(cell)) return "";
    if (isErrorCell(cell)) return errorCell(cell);
    const plain = plainValue(cell);
    return typeof plain === "string" ? ofText(plain) : plain ?? "";
  }));
}
