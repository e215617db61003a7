import { cellText, isErrorCell } from "../register/cell";
import { shownText } from "../register/legacy/encodings";
import type { MeaningRole } from "../register/meanings";
import type { CellValue } from "../register/types";
import { isBlank } from "./blankCells";
import type { CaseRange } from "./caseRange";

/**
 * Tells the words in a row of a range under the header of a role; "" for a blank or an error.
 * @example wordsOfRange(range)("channel", 7) // "Zalo"
 */
export function wordsOfRange({ matrix, columns, layout: { legacy = [] } }: CaseRange): (role: MeaningRole, row: number) => string {
  const known: Record<MeaningRole, Map<CellValue, string>> = { status: new Map(), channel: new Map(), serviceLevel: new Map() };
  const wordIn = (cell: CellValue, column: number): string => {
    const encoding = legacy.find((each) => each.column === column)?.encoding ?? null;
    return isBlank(cell) || isErrorCell(cell) ? "" : shownText(cellText(cell), encoding);
  };
  return (role, row) => {
    const cell = columns[role] < 0 ? null : matrix[row - 1][columns[role]];
    const word = known[role].get(cell) ?? wordIn(cell, columns[role] + 1);
    known[role].set(cell, word);
    return word;
  };
}
