import { cellText, isErrorCell } from "../register/cell";
import { shownText } from "../register/legacy/encodings";
import type { MeaningRole } from "../register/meanings";
import { isBlank } from "./blankCells";
import type { CaseRange } from "./caseRange";

/**
 * Tells the words in a row of a range under the header of a role; "" for a blank or an error.
 * @example wordsOfRange(range)("channel", 7) // "Zalo"
 */
export function wordsOfRange({ matrix, columns, layout: { legacy = [] } }: CaseRange): (role: MeaningRole, row: number) => string {
  return (role, row) => {
    const at = columns[role];
    const cell = at < 0 ? null : matrix[row - 1][at];
    if (isBlank(cell) || isErrorCell(cell)) return "";
    return shownText(cellText(cell), legacy.find(({ column }) => column === at + 1)?.encoding ?? null);
  };
}
