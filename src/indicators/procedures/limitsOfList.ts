import type { Reading } from "../../register/model/reading";
import { limitOf } from "../../register/procedures/procedureFacts";
import { procedureIndex } from "../../register/procedures/procedureIndex";
import type { LimitOfProcedure } from "../limitCheck";

/**
 * The limits that a list of procedures gives to cases by their code, else their name; undefined where there is no list, or no case
 * says its procedure.
 * @example limitsOfList(reading)?.("1.003003", "") // { number: 5, unit: "workingDays" }
 */
export function limitsOfList({ procedures, table }: Pick<Reading, "procedures" | "table">): LimitOfProcedure | undefined {
  const { procedureCode, procedure } = table.more.texts;
  if (!procedures || !(procedureCode ?? procedure)) return undefined;
  const index = procedureIndex(procedures);
  return (code, name) => {
    const found = index.find(code, name);
    return found === "none" || found === "several" ? null : limitOf(found);
  };
}
