import { cellText } from "../../register/texts/cell";
import { isOwnId } from "../../register/rows/ownId";
import type { Reading } from "../../register/model/reading";
import { isBlank } from "../../register/texts/blankCells";
import type { CaseRange } from "./caseRange";

/**
 * Whether cases of a reading may be totals whose label stands left of the range: they have days but no status, and no id, or
 * where the others' ids are no numbers, one that is a count.
 * @example mayHoldTotals(reading, range) // true for a range from "Mã hồ sơ" on whose last row was "Tổng cộng" under "STT"
 */
export function mayHoldTotals({ table, findings }: Reading, { matrix, columns: { caseId } }: CaseRange): boolean {
  // Rows of days alone are no cases to the reading; a running number left of the range would make them some.
  if (findings.items.some(({ type, value }) => type === "notACase" && value === "")) return true;
  let [own, counts] = [0, 0];
  for (let i = 0; i < table.length; i++) {
    const cell = matrix[table.row[i] - 1][caseId];
    const id = isBlank(cell) ? "" : cellText(cell);
    if (isOwnId(id)) own++;
    else if (table.status[i] === 0 && id === "") return true;
    else if (table.status[i] === 0) counts++;
  }
  return counts > 0 && own * 2 > table.length;
}
