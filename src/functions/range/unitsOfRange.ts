import { cellText, isErrorCell } from "../../register/texts/cell";
import { shownText } from "../../register/legacy/encodings";
import type { CellValue } from "../../register/model/grid";
import { isBlank } from "../../register/texts/blankCells";
import type { CaseRange } from "./caseRange";

/** Where the units of a range are written. */
type UnitCells = Pick<CaseRange, "matrix" | "firstRow"> & { columns: Pick<CaseRange["columns"], "unit"> };

/**
 * Every unit's name in a range, whatever its rows count for: those that were counted, and all texts of the unit column.
 * @param counted names that the count gives, also where bands or a title name the units
 */
export function unitsOfRange({ matrix, firstRow, columns: { unit } }: UnitCells, counted: readonly string[]): string[] {
  const cells = new Set<CellValue>();
  for (let row = firstRow; unit >= 0 && row < matrix.length; row++) cells.add(matrix[row][unit]);
  const written = [...cells].filter((cell) => !isBlank(cell) && !isErrorCell(cell)).map((cell) => shownText(cellText(cell), null));
  return [...new Set([...counted, ...written])].filter((name) => name !== "");
}
