import type { ComparedList, SuspectedPair, Suspicion } from "../model/reconciliation";
import { SUSPICIONS } from "../model/reconciliation";
import { evidenceColumns, type Agreement, type EvidenceColumns } from "./agreements";
import { Candidates, FOUND_BY, type OpenRows } from "./candidates";
import { findCutIds } from "./cutIds";
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

function openRows(list: ComparedList, entries: readonly number[], keys: PairedRows["keysA"]): OpenRows & { shownId(entry: number): string; isCut(entry: number): boolean } {
  const { rows } = list;
  // What cells below a header of another order hold is not known.
  const known = entries.filter((entry) => rows.whyNot[rows.why[entry]] !== "otherHeader");
  return { entries: known, idOf: (entry) => keys[entry]?.spaced ?? "", shownId: (entry) => rows.ids[entry], isCut: (entry) => rows.isCut[entry] === 1 };
}

/** Whether columns prove enough where ids alone do not: the day of receipt and who, or the day and two others, with none against it. */
function isProven({ agreeing, contradicting }: Agreement): boolean {
  if (contradicting.some((column) => column === "applicant" || column === "received" || column === "procedure")) return false;
  return agreeing.includes("applicant") ? agreeing.length >= 3 || (agreeing.includes("received") && agreeing.length >= 2) : agreeing.includes("received") && agreeing.length >= 3 && contradicting.length === 0;
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
  for (const { entryA, entryB, by } of candidates) {
    const agreement = columns.agreement(entryA, entryB);
    const reasons = reasonsOf(by, agreement);
    if (reasons.length === 0) continue;
    const { agreeing, contradicting } = agreement;
    const trace = Math.max(...reasons.map((why) => WEIGHTS[why]));
    weighed.push({ entryA, entryB, reasons, agreement, weight: trace + agreeing.length + (agreeing.includes("applicant") ? 2 : 0) - contradicting.length });
  }
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

/**
 * Pairs of rows, one only in each list, that may be one case: by what is left of an id, by an id mistyped by one sign, or by columns
 * that agree. Of the pairs of a row only the likeliest; more than three of them are counted, not told.
 * @example suspectPairs(a, b, paired, units).suspected[0].reasons // [{ why: "idLostZeros", fields: ["received", "due"] }]
 */
export function suspectPairs(a: ComparedList, b: ComparedList, paired: PairedRows, units: JoinedUnits): { suspected: SuspectedPair[]; left: number } {
  const columns = evidenceColumns(a, b, units);
  const [openA, openB] = [openRows(a, paired.onlyInA, paired.keysA), openRows(b, paired.onlyInB, paired.keysB)];
  if (openA.entries.length === 0 || openB.entries.length === 0) return { suspected: [], left: 0 };
  const candidates = new Candidates(b.rows.length);
  const bothTellDays = [openA, openB].every(({ entries }, at) => entries.some((entry) => (at === 0 ? columns.a : columns.b).received(entry) > 0));
  const [dayA, dayB] = bothTellDays ? [columns.a.received, columns.b.received] : [() => 0, () => 0];
  findByParts(openA, openB, { a: dayA, b: dayB }, candidates);
  findCutIds(openA, openB, candidates);
  findMistyped({ rows: openA, day: dayA }, { rows: openB, day: dayB }, (entryA, entryB) => isProven(columns.agreement(entryA, entryB)), candidates);
  findBySameColumns(openA, openB, columns, candidates);
  const { suspected, left } = told(likeliest(weigh(candidates, columns)), a, b);
  return { suspected, left: left + candidates.passedOver };
}
