import { createRegisterReader } from "../../register/reader/registerReader";
import type { MoreRole } from "../../register/model/roles";
import type { Reading } from "../../register/model/reading";
import { isBlank, withoutZeros } from "../../register/texts/blankCells";
import type { CaseRange } from "./caseRange";

const CHUNK_ROWS = 4096;

/**
 * A range read as the register reads its sheet, by the same reader: rows and columns of the reading are those of the range,
 * counted from 1.
 * @example readRange(range).table.row[0] // 2 for a range with its header in the first row
 */
export function readRange({ matrix, layout, firstRow }: CaseRange, more: readonly MoreRole[] = []): Reading {
  const reader = createRegisterReader({ more });
  let end = matrix.length;
  while (end > firstRow && matrix[end - 1].every(isBlank)) end--;
  for (let from = firstRow; from === firstRow || from < end; from += CHUNK_ROWS) {
    const values = withoutZeros(matrix.slice(from, Math.min(end, from + CHUNK_ROWS)));
    reader.add({ ...layout, lastRow: end }, { top: from + 1, rowCount: values.length, blocks: [{ left: 1, values }] });
  }
  return reader.finish();
}
