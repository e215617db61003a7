import type { ComparedList, SuspectedPair, Suspicion } from "../model/reconciliation";
import { SUSPICIONS } from "../model/reconciliation";
import { evidenceColumns, isProven, type Agreement, type EvidenceColumns } from "./agreements";
import { Candidates, FOUND_BY, type OpenRows } from "./candidates";
import { spacedId } from "./caseKeys";
import { findCutIds, type LongIds } from "./cutIds";
import { findByParts } from "./idParts";
import type { JoinedUnits } from "./joinUnits";
import { listRow } from "./listRow";
import { findMistyped } from "./mistyped";
import type { PairedRows } from "./pairRows";
import { findBySameColumns } from "./sameColumns";

/** A pair that may be one case: what speaks for it, and how much. */
interface Weighed {
  entryA: number;
  entryB: number;
  reasons: readonly Suspicion[];
  agreement: Agreement;
  weight: number;
}

/** Pairs that are told of one row; the others are counted. */
const MOST_A_ROW = 3;

/** What is left of an id speaks louder than columns that may agree by chance. */
const WEIGHTS: Readonly<Record<Suspicion, number>> = { idWithoutPrefix: 6, idLostZeros: 6, idLostDigits: 4, idMistyped: 5, sameColumns: 0 };

/** A day that one of the lists does not tell is nothing to look a row up by. */
function openRows({ rows }: ComparedList, entries: readonly number[], tellsDays: boolean): OpenRows & LongIds {
  // What cells below a header of another order hold is not known.
  const known = entries.filter((entry) => rows.whyNot[rows.why[entry]] !== "otherHeader");
  const ids: string[] = new Array<string>(rows.length).fill("");
  for (const entry of known) if (!rows.isCut[entry]) ids[entry] = spacedId(rows.ids[entry]);
  const { received } = rows.days;
  return {
    entries: known, idOf: (entry) => ids[entry], dayOf: (entry) => (tellsDays && received[entry] > 0 ? received[entry] : 0),
    shownId: (entry) => rows.ids[entry], isCut: (entry) => rows.isCut[entry] === 1,
  };
}

/** The same columns and no trace of an id: a person, a thing and a day, or what only one row of each list has. */
function isSameByColumns({ agreeing, contradicting }: Agreement): boolean {
  return agreeing.length >= 3 && !contradicting.some((column) => column === "applicant" || column === "received" || column === "procedure" || column === "due");
}

function reasonsOf(by: number, agreement: Agreement): Suspicion[] {
  const found = SUSPICIONS.filter((why) => (by & FOUND_BY[why]) !== 0);
  const byId = found.filter((why) => why !== "sameColumns" && (why !== "idLostDigits" || isNotAgainst(agreement)));
  // A zero less is a sign less too.
  const told = byId.length > 1 ? byId.filter((why) => why !== "idMistyped") : byId;
  return told.length > 0 ? told : found.includes("sameColumns") && isSameByColumns(agreement) ? ["sameColumns"] : [];
}

/** Many ids begin alike: another day or person says that a cut one is another case. */
function isNotAgainst({ contradicting }: Agreement): boolean {
  return !contradicting.includes("received") && !contradicting.includes("applicant");
}

function weigh(candidates: Candidates, columns: EvidenceColumns): Weighed[] {
  const weighed: Weighed[] = [];
  candidates.each((entryA, entryB, by) => {
    const agreement = columns.agreement(entryA, entryB);
    const reasons = reasonsOf(by, agreement);
    if (reasons.length === 0) return;
    const { agreeing, contradicting } = agreement;
    const trace = Math.max(...reasons.map((why) => WEIGHTS[why]));
    weighed.push({ entryA, entryB, reasons, agreement, weight: trace + agreeing.length + (agreeing.includes("applicant") ? 2 : 0) - contradicting.length });
  });
  return weighed.sort((a, b) => b.weight - a.weight);
}

/** Of the pairs of a row only those that most speaks for; several where nothing tells them apart. */
function likeliest(weighed: readonly Weighed[]): Weighed[] {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const kept: Weighed[] = [];
  for (let from = 0; from < weighed.length;) {
    let to = from;
    while (to < weighed.length && weighed[to].weight === weighed[from].weight) to++;
    const level = weighed.slice(from, to).filter(({ entryA, entryB }) => !takenA.has(entryA) && !takenB.has(entryB));
    for (const { entryA, entryB } of level) {
      takenA.add(entryA);
      takenB.add(entryB);
    }
    kept.push(...level);
    from = to;
  }
  return kept;
}

function countBy(weighed: readonly Weighed[], entryOf: (pair: Weighed) => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const pair of weighed) counts.set(entryOf(pair), (counts.get(entryOf(pair)) ?? 0) + 1);
  return counts;
}

/** Both lists by place, so that which of many is told does not hang on the order in which they were found. */
function inOrder(weighed: readonly Weighed[]): Weighed[] {
  return [...weighed].sort((one, other) => one.entryA - other.entryA || one.entryB - other.entryB);
}

function told(weighed: readonly Weighed[], a: ComparedList, b: ComparedList): { suspected: SuspectedPair[]; left: number } {
  const [byA, byB] = [countBy(weighed, ({ entryA }) => entryA), countBy(weighed, ({ entryB }) => entryB)];
  const [shownA, shownB] = [new Map<number, number>(), new Map<number, number>()];
  const suspected: SuspectedPair[] = [];
  for (const { entryA, entryB, reasons, agreement } of inOrder(weighed)) {
    const [ofA, ofB] = [shownA.get(entryA) ?? 0, shownB.get(entryB) ?? 0];
    if (ofA >= MOST_A_ROW || ofB >= MOST_A_ROW) continue;
    shownA.set(entryA, ofA + 1);
    shownB.set(entryB, ofB + 1);
    const isOneOfSeveral = (byA.get(entryA) ?? 0) > 1 || (byB.get(entryB) ?? 0) > 1;
    suspected.push({ a: listRow(a, entryA), b: listRow(b, entryB), reasons: reasons.map((why) => ({ why, fields: agreement.agreeing })), isOneOfSeveral });
  }
  return { suspected, left: weighed.length - suspected.length };
}

/** Rows that name the same person are compared anyhow: only where one names nobody are ids one sign apart looked up. */
function findUnnamedMistyped(a: OpenRows, b: OpenRows, columns: EvidenceColumns, candidates: Candidates): void {
  const left = (rows: OpenRows, side: "a" | "b", isNamed: boolean): OpenRows => (
    { ...rows, entries: rows.entries.filter((entry) => !candidates.has(side, entry) && (columns[side].applicant(entry) !== 0) === isNamed) });
  const [namedA, namelessA, namedB, namelessB] = [left(a, "a", true), left(a, "a", false), left(b, "b", true), left(b, "b", false)];
  const mayBe = (entryA: number, entryB: number): boolean => isProven(columns.agreement(entryA, entryB));
  findMistyped(namelessA, namelessB, mayBe, candidates);
  findMistyped(namedA, namelessB, mayBe, candidates);
  findMistyped(namelessA, namedB, mayBe, candidates);
}

/**
 * Pairs of rows, one only in each list, that may be one case: by what is left of an id, by an id mistyped by one sign, or by columns
 * that agree. Of the pairs of a row only the likeliest; more than three of them are counted, not told.
 * @example suspectPairs(a, b, paired, units).suspected[0].reasons // [{ why: "idLostZeros", fields: ["received", "due"] }]
 */
export function suspectPairs(a: ComparedList, b: ComparedList, paired: PairedRows, units: JoinedUnits): { suspected: SuspectedPair[]; left: number } {
  const columns = evidenceColumns(a, b, units);
  const tellsDays = [a, b].every(({ rows }) => rows.days.received.some((day) => day > 0));
  const [openA, openB] = [openRows(a, paired.onlyInA, tellsDays), openRows(b, paired.onlyInB, tellsDays)];
  if (openA.entries.length === 0 || openB.entries.length === 0) return { suspected: [], left: 0 };
  const candidates = new Candidates(a.rows.length, b.rows.length);
  findByParts(openA, openB, candidates);
  findCutIds(openA, openB, candidates);
  findUnnamedMistyped(openA, openB, columns, candidates);
  findBySameColumns(openA, openB, columns, candidates);
  const { suspected, left } = told(likeliest(weigh(candidates, columns)), a, b);
  return { suspected, left: left + candidates.passedOver };
}
