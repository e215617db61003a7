import type { Eligibility } from "../../indicators/services/fullOnline";
import type { Reading } from "../../register/model/reading";

/**
 * Whether the procedure of a case (by its place in the table) is eligible for full online service, by the workbook's procedure list;
 * null where there is no list that says levels.
 * @example eligibilityByList(reading) // null
 */
export function eligibilityByList(_reading: Reading): ((at: number) => Eligibility) | null {
  return null;
}
