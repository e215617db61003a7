import type { Finding } from "../model/findings";
import { PROCEDURE_FACTS, type Procedure, type ProcedureFact, type ProcedureFacts, type ProcedureLayout, type ProcedureRow } from "../model/procedureList";
import { nameKey } from "../texts/nameKey";
import { codeKey, nameOfProcedure } from "./procedureKeys";

/** How a fact is compared between two rows of a procedure; "" = not said. */
const SAID: Readonly<Record<ProcedureFact, (facts: ProcedureFacts) => string>> = {
  name: ({ name }) => nameOfProcedure(name), field: ({ field }) => nameKey(field),
  limit: ({ limit, limitText }) => (limit === null ? nameKey(limitText) : `${limit.number} ${limit.unit ?? ""}`),
  fee: ({ fee }) => nameKey(fee.text), charge: ({ charge }) => nameKey(charge.text), level: ({ level }) => (level === 0 ? "" : String(level)),
  paperResult: ({ paperResult }) => paperResult, government: ({ government }) => nameKey(government), agency: ({ agency }) => nameKey(agency),
  decision: ({ decision }) => nameKey(decision), state: ({ state }) => state,
};

/**
 * Whether two rows say the same of a fact; one that says nothing contradicts none.
 * @example saysOtherwise(row, other, "limit") // true for 5 and for 7 working days
 */
function saysOtherwise(first: ProcedureFacts, second: ProcedureFacts, fact: ProcedureFact): boolean {
  const [one, other] = [SAID[fact](first), SAID[fact](second)];
  return one !== other && one !== "" && other !== "";
}

/** True where two rows do not say the same of a fact, one of them perhaps nothing. */
export function differs(first: ProcedureFacts, second: ProcedureFacts, fact: ProcedureFact): boolean {
  return SAID[fact](first) !== SAID[fact](second);
}

/** True where a row says something of a fact. */
export function saysFact(facts: ProcedureFacts, fact: ProcedureFact): boolean {
  return SAID[fact](facts) !== "";
}

/** The facts by which cases are counted: a row that differs in another changes no figure. */
const COUNTED: ReadonlySet<ProcedureFact> = new Set(["limit", "fee", "charge", "level", "paperResult", "state"]);
const NOTHING: Partial<ProcedureFacts> = {};
const UNSAID: Readonly<Record<ProcedureFact, Partial<ProcedureFacts>>> = {
  name: NOTHING, field: NOTHING, limit: { limit: null }, fee: { fee: { text: "", charged: "" } }, charge: { charge: { text: "", charged: "" } }, level: { level: 0, isBareLevel: false },
  paperResult: { paperResult: "" }, government: NOTHING, agency: NOTHING, decision: NOTHING, state: { state: "" },
};

/** Rows of one code are one procedure; rows without a code, those of one name that no row with a code has. */
export function joinProcedures(rows: readonly ProcedureRow[], layout: ProcedureLayout): { procedures: Procedure[]; findings: Finding[] } {
  const groups = new Map<string, ProcedureRow[]>();
  for (const row of rows) {
    const code = codeKey(row.code);
    const key = code === "" ? `name ${nameOfProcedure(row.name)}` : `code ${code}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const findings: Finding[] = [];
  const column = layout.columns.find(({ role }) => role === "code")?.column ?? layout.columns.find(({ role }) => role === "name")?.column ?? 0;
  const procedures = [...groups.values()].map((own) => joined(own, column, layout.sheet, findings));
  return { procedures, findings: [...findings, ...namesTwice(procedures, layout)] };
}

function joined(own: readonly ProcedureRow[], column: number, sheet: string, findings: Finding[]): Procedure {
  const [first, ...others] = own;
  const unclear = new Set<ProcedureFact>();
  let whole = factsOf(first);
  for (const other of others) {
    const differing = PROCEDURE_FACTS.filter((fact) => saysOtherwise(first, other, fact));
    for (const fact of differing) if (COUNTED.has(fact)) unclear.add(fact);
    whole = withUnsaid(whole, other);
    const type = differing.some((fact) => COUNTED.has(fact)) ? "procedureDiffers" : "procedureTwice";
    findings.push({ type, sheet, row: other.row, column, value: other.code || other.name, other: { sheet, row: first.row } });
  }
  for (const fact of unclear) whole = { ...whole, ...UNSAID[fact] };
  return { ...whole, rows: own.map(({ row }) => row), unclear };
}

function factsOf({ row: _row, rest: _rest, ...facts }: ProcedureRow): ProcedureFacts {
  return facts;
}

/** What goes with a fact: its words. */
const BESIDE: Partial<Record<ProcedureFact, (facts: ProcedureFacts) => Partial<ProcedureFacts>>> = {
  limit: ({ limitText }) => ({ limitText }), level: ({ levelText, isBareLevel }) => ({ levelText, isBareLevel }), paperResult: ({ paperText }) => ({ paperText }), state: ({ stateText }) => ({ stateText }),
};

/**
 * Some facts with one of them as another row has it, its words too.
 * @example withFact(facts, newer, "limit").limitText // "03 ngày làm việc"
 */
export function withFact<Facts extends ProcedureFacts>(facts: Facts, other: ProcedureFacts, fact: ProcedureFact): Facts {
  return { ...facts, [fact]: other[fact], ...BESIDE[fact]?.(other) };
}

/** What the first row leaves out and another says. */
function withUnsaid(facts: ProcedureFacts, other: ProcedureFacts): ProcedureFacts {
  let whole = facts;
  for (const fact of PROCEDURE_FACTS) {
    if (SAID[fact](facts) !== "" || SAID[fact](other) === "") continue;
    whole = withFact(whole, other, fact);
  }
  return whole;
}

/** Two procedures of one name: a case without a code cannot tell them apart. */
function namesTwice(procedures: readonly Procedure[], { sheet, columns }: ProcedureLayout): Finding[] {
  const seen = new Map<string, Procedure>();
  const column = columns.find(({ role }) => role === "name")?.column ?? 0;
  return procedures.flatMap((procedure): Finding[] => {
    const key = nameOfProcedure(procedure.name);
    const first = seen.get(key);
    if (key === "") return [];
    if (first === undefined) seen.set(key, procedure);
    return first === undefined ? [] : [{ type: "procedureNameTwice", sheet, row: procedure.rows[0], column, value: procedure.name, other: { sheet, row: first.rows[0] } }];
  });
}
