import type { CellValue } from "../model/grid";
import { caseIdHash } from "./caseId";
import { IdIndex } from "./idIndex";

/**
 * Whether two rows of a matrix have one id.
 * @param at 0-based place of the ids
 * @example hasRepeatedId([["H62-1"], ["h62-1 "]], 0, 0, 2) // true
 */
export function hasRepeatedId(rows: readonly (readonly CellValue[])[], at: number, first: number, end: number): boolean {
  const index = new IdIndex(end, (row) => rows[row][at]);
  for (let row = first; row < end; row++) if (index.add(row, caseIdHash(rows[row][at])) >= 0) return true;
  return false;
}
