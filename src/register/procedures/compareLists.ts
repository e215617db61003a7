import { PROCEDURE_FACTS, type Procedure, type ProcedureFact, type ProcedureFacts, type ProcedureList } from "../model/procedureList";
import { differs, saysFact } from "./joinProcedures";
import { codeKey, nameOfProcedure } from "./procedureKeys";
import { procedureIndex } from "./procedureIndex";

/** What a newer list would do to the kept one: drop with newer null is a procedure that a whole newer list does not have. */
export type ListChange =
  | { kind: "add"; newer: Procedure }
  | { kind: "change"; kept: Procedure; newer: Procedure; facts: readonly ProcedureFact[] }
  | { kind: "drop"; kept: Procedure; newer: Procedure | null };

/** A newer list held against the kept one. */
export interface ListUpdate {
  changes: readonly ListChange[];
  /** Procedures in which nothing is new. */
  same: number;
  /** Procedures of the newer list that are several of the kept one by their name: nobody can tell which. */
  unclear: readonly Procedure[];
  /** Abolished by the newer list and not in the kept one. */
  unknown: readonly Procedure[];
}

type Comparable = Pick<ProcedureList, "procedures" | "has">;

/** A decision says of each procedure what becomes of it; what it leaves out stays. */
function isDecision({ procedures }: Comparable): boolean {
  return procedures.some(({ change }) => change !== "");
}

/**
 * What a newer list adds, changes and drops, each found by exact code, without one by exact name; a fact changes only where the newer
 * list says it. Neither list is changed.
 * @example compareProcedureLists(kept, newer).changes[0] // { kind: "change", facts: ["limit"], … }
 */
export function compareProcedureLists(kept: Comparable, newer: Comparable): ListUpdate {
  const index = procedureIndex(kept);
  const withoutCode = procedureIndex({ procedures: kept.procedures.filter(({ code }) => code === "") });
  const changes: ListChange[] = [];
  const [unclear, unknown]: [Procedure[], Procedure[]] = [[], []];
  const met = new Set<Procedure>();
  let same = 0;
  for (const procedure of newer.procedures) {
    const byKey = index.find(procedure.code, procedure.name);
    // A code may be new to a procedure that the kept list has by its name alone.
    const found = byKey === "none" && codeKey(procedure.code) !== "" && nameOfProcedure(procedure.name) !== "" ? withoutCode.find("", procedure.name) : byKey;
    if (found === "several") unclear.push(procedure);
    else if (found === "none" && procedure.state === "abolished") unknown.push(procedure);
    else if (found === "none") changes.push({ kind: "add", newer: procedure });
    else {
      met.add(found);
      const change = changeOf(found, procedure, newer);
      if (change === null) same++;
      else changes.push(change);
    }
  }
  const missing = isDecision(newer) ? [] : kept.procedures.filter((procedure) => !met.has(procedure) && procedure.state !== "abolished");
  return { changes: [...changes, ...missing.map((procedure): ListChange => ({ kind: "drop", kept: procedure, newer: null }))], same, unclear, unknown };
}

function changeOf(kept: Procedure, newer: Procedure, { has }: Comparable): ListChange | null {
  if (newer.state === "abolished") return kept.state === "abolished" ? null : { kind: "drop", kept, newer };
  const facts = PROCEDURE_FACTS.filter((fact) => has.has(fact) && !newer.unclear.has(fact) && saysFact(newer, fact) && differs(kept, newer, fact));
  return facts.length === 0 && !hasNewCode(kept, newer) ? null : { kind: "change", kept, newer, facts };
}

function hasNewCode(kept: Procedure, newer: Procedure): boolean {
  return kept.code === "" && newer.code !== "";
}

/**
 * A fact as the list words it; "" where it says nothing.
 * @example factText(procedure, "limit") // "05 ngày làm việc"
 */
export function factText(facts: ProcedureFacts, fact: ProcedureFact): string {
  return TEXTS[fact](facts);
}

const TEXTS: Readonly<Record<ProcedureFact, (facts: ProcedureFacts) => string>> = {
  name: ({ name }) => name, field: ({ field }) => field, limit: ({ limitText }) => limitText, fee: ({ fee }) => fee.text, charge: ({ charge }) => charge.text,
  level: ({ levelText }) => levelText, paperResult: ({ paperText }) => paperText, government: ({ government }) => government, agency: ({ agency }) => agency,
  decision: ({ decision }) => decision, state: ({ stateText }) => stateText,
};
