import { caseProcedures, procedureAt } from "../../indicators/procedures/caseProcedures";
import { levelOn } from "../../indicators/procedures/procedureShares";
import type { Eligibility } from "../../indicators/services/fullOnline";
import type { Reading } from "../../register/model/reading";

/**
 * Whether the procedure of a case (by its place in the table) is eligible for full online service, by the workbook's procedure list;
 * null where there is no list that says levels.
 * @example eligibilityByList(reading)?.(0) // "yes"
 */
export function eligibilityByList({ table, procedures }: Reading): ((at: number) => Eligibility) | null {
  if (!procedures?.has.has("level")) return null;
  const cases = caseProcedures(table, procedures);
  return (at) => {
    const procedure = cases === null ? null : procedureAt(cases, at);
    const level = procedure === null ? 0 : levelOn(procedure, table.received[at]);
    if (level === 0) return "unknown";
    return level === 4 ? "yes" : "no";
  };
}
