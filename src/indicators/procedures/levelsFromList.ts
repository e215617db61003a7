import { CHANNEL } from "../../register/model/caseCodes";
import type { Reading } from "../../register/model/reading";
import { caseProcedures, procedureAt } from "./caseProcedures";
import { levelOn } from "./procedureShares";

/**
 * A reading whose online cases have the level of their procedure, where the register has no column of levels and the list says them; the
 * reading itself otherwise. What the register says of a case by itself stays. The reading tells how many levels came from the list.
 * @example withListLevels(reading).levelsFromList // { known: 40, unknown: 2 }
 */
export function withListLevels(reading: Reading): Reading {
  const { table, procedures } = reading;
  if (table.roles.has("serviceLevel") || !table.roles.has("channel") || !procedures?.has.has("level")) return reading;
  const cases = caseProcedures(table, procedures);
  if (cases === null) return reading;
  const serviceLevel = table.serviceLevel.slice();
  let [known, unknown] = [0, 0];
  for (let at = 0; at < table.length; at++) {
    if (table.channel[at] !== CHANNEL.online || serviceLevel[at] !== 0) continue;
    const procedure = procedureAt(cases, at);
    serviceLevel[at] = procedure === null ? 0 : levelOn(procedure, table.received[at]);
    if (serviceLevel[at] === 0) unknown++;
    else known++;
  }
  if (known === 0) return reading;
  return { ...reading, table: { ...table, serviceLevel, roles: new Set([...table.roles, "serviceLevel"]) }, levelsFromList: { known, unknown } };
}
