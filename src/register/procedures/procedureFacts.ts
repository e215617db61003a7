import type { LimitUnit } from "../../calendar/deadline";
import type { Procedure, ProcedureList, Said } from "../model/procedureList";

/**
 * The limit by which a due day can be counted; null where the list says none, several, or one without a unit.
 * @example limitOf(procedure) // { number: 5, unit: "workingDays" }
 */
export function limitOf({ limit }: Procedure): { number: number; unit: LimitUnit } | null {
  return limit === null || limit.unit === null ? null : { number: limit.number, unit: limit.unit };
}

/**
 * Whether a procedure has a fee to be paid at all: "yes" where one of its columns says so, "no" where all that the list has say no.
 * @example hasFee(procedure, list) // "yes"
 */
export function hasFee({ fee, charge }: Procedure, { has }: Pick<ProcedureList, "has">): Said {
  const said = [...(has.has("fee") ? [fee.charged] : []), ...(has.has("charge") ? [charge.charged] : [])];
  if (said.includes("yes")) return "yes";
  return said.length > 0 && said.every((each) => each === "no") ? "no" : "";
}

/** Procedures that are in force: those that the list does not call abolished. */
export function inForce({ procedures }: Pick<ProcedureList, "procedures">): Procedure[] {
  return procedures.filter(({ state }) => state !== "abolished");
}
