import { PROCEDURE_FACTS, type ProcedureFact, type ProcedureFacts, type ProcedureList, type ProcedureRow } from "../../register/model/procedureList";
import { factText, type ListChange } from "../../register/procedures/compareLists";
import { withFact } from "../../register/procedures/joinProcedures";
import type { Wording } from "../words/wording";
import { procedureWords } from "./procedureWords";

/** The list as it is written anew: a header and rows of texts. */
export interface UpdatedList {
  header: string[];
  rows: string[][];
}

interface Line {
  facts: ProcedureFacts;
  rest: readonly string[];
  note: string;
}

type Say = ReturnType<typeof procedureWords>;

/** A change in words: what it does, by which list, and both values of each fact. */
function changeNote(change: ListChange, newer: string, say: Say): string {
  if (change.kind === "add") return say("procedures.updated.add", { list: newer });
  if (change.kind === "drop") return say(change.newer === null ? "procedures.updated.missing" : "procedures.updated.drop", { list: newer });
  const facts = change.facts.map((fact) => say("procedures.updated.fact", {
    fact: say(`procedures.fact.${fact}`), before: factText(change.kept, fact) || "–", after: factText(change.newer, fact) || "–",
  }));
  return say("procedures.updated.change", { list: newer, facts: [...(change.kept.code === "" && change.newer.code !== "" ? [say("procedures.updated.code", { code: change.newer.code })] : []), ...facts].join("; ") });
}

function changed(row: ProcedureRow, change: Exclude<ListChange, { kind: "add" }>, say: Say): ProcedureFacts {
  if (change.kind === "drop") return { ...row, state: "abolished", stateText: say("procedures.updated.abolished") };
  const facts = change.facts.reduce((facts: ProcedureFacts, fact) => withFact(facts, change.newer, fact), row);
  return row.code === "" ? { ...facts, code: change.newer.code } : facts;
}

/** Facts that stand in a column of their own, beside code, name, field and state, which always do. */
const OPTIONAL = PROCEDURE_FACTS.filter((fact) => fact !== "name" && fact !== "field" && fact !== "state");

function columnsOf(lines: readonly Line[]): { fact: ProcedureFact; isBoth: boolean }[] {
  const isSaid = (fact: ProcedureFact): boolean => lines.some(({ facts }) => factText(facts, fact) !== "");
  const isOne = isSaid("fee") && lines.every(({ facts }) => facts.fee.text === facts.charge.text);
  return OPTIONAL.filter((fact) => isSaid(fact) && !(fact === "charge" && isOne)).map((fact) => ({ fact, isBoth: fact === "fee" && isOne }));
}

/**
 * The kept list with the changes that were chosen: every row of it stays, in its order and with all that its other columns say; what is
 * dropped is marked as abolished, what is new stands at the end. The last column says what was changed and by which list.
 * @param newer the newer list's name
 * @example updatedList(kept, chosen, "QĐ 12", words).rows.length // as many as before and those added
 */
export function updatedList(kept: ProcedureList, chosen: readonly ListChange[], newer: string, words: Wording): UpdatedList {
  const say = procedureWords(words);
  const ofRow = new Map(chosen.flatMap((change) => (change.kind === "add" ? [] : change.kept.rows.map((row) => [row, change] as const))));
  const lines: Line[] = kept.rows.map((row) => {
    const change = ofRow.get(row.row);
    return change === undefined ? { facts: row, rest: row.rest, note: "" } : { facts: changed(row, change, say), rest: row.rest, note: changeNote(change, newer, say) };
  });
  for (const change of chosen) if (change.kind === "add") lines.push({ facts: change.newer, rest: kept.restHeaders.map(() => ""), note: changeNote(change, newer, say) });
  const columns = columnsOf(lines);
  return {
    header: [
      say("procedures.col.ordinal"), say("procedures.updated.col.code"), say("procedures.updated.col.name"), say("procedures.updated.col.field"),
      ...columns.map(({ fact, isBoth }) => say(isBoth ? "procedures.updated.col.feeTotal" : `procedures.updated.col.${fact as Exclude<ProcedureFact, "name" | "field" | "state">}`)),
      say("procedures.updated.col.state"), ...kept.restHeaders, say("procedures.updated.col.changed"),
    ],
    rows: lines.map(({ facts, rest, note }, at) => [
      `${at + 1}`, facts.code, facts.name, facts.field, ...columns.map(({ fact }) => factText(facts, fact)), facts.stateText, ...rest, note,
    ]),
  };
}
