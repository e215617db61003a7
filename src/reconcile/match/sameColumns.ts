import type { EvidenceColumns, EvidenceKeys } from "./agreements";
import { FOUND_BY, KeyedRows, type Candidates, type OpenRows } from "./candidates";

type KeyOf = (keys: EvidenceKeys, entry: number) => string | null;

/** Who applied on which day. */
const byPerson: KeyOf = (keys, entry) => {
  const [received, applicant] = [keys.received(entry), keys.applicant(entry)];
  return received > 0 && applicant !== 0 ? `${received}|${applicant}` : null;
};

/** Who applied for what: for lists of which one has no day of receipt. */
const byPersonAndProcedure: KeyOf = (keys, entry) => {
  const [procedure, applicant] = [keys.procedure(entry), keys.applicant(entry)];
  return procedure !== "" && applicant !== 0 ? `${procedure}|${applicant}` : null;
};

/** What was applied for, when, till when and where: for lists without names. */
const byProcedure: KeyOf = (keys, entry) => {
  const [received, due, procedure, unit] = [keys.received(entry), keys.due(entry), keys.procedure(entry), keys.unit(entry)];
  return received > 0 && procedure !== "" && (due > 0 || unit > 0) ? `${received}|${due}|${unit}|${procedure}` : null;
};

function keyed(rows: OpenRows, keys: EvidenceKeys, keyOf: KeyOf): KeyedRows {
  const byKey = new KeyedRows();
  for (const entry of rows.entries) {
    const key = keyOf(keys, entry);
    if (key !== null) byKey.add(key, entry);
  }
  return byKey;
}

function findBy(a: OpenRows, b: OpenRows, columns: EvidenceColumns, keyOf: KeyOf, candidates: Candidates): void {
  const ofB = keyed(b, columns.b, keyOf);
  for (const [key, entries] of keyed(a, columns.a, keyOf).entries()) {
    const others = ofB.of(key, candidates);
    if (entries.length * others.length > MOST_PAIRS) candidates.passedOver += entries.length * others.length;
    else for (const entry of entries) for (const other of others) candidates.add(entry, other, FOUND_BY.sameColumns);
  }
}

/** A person with more cases a day than this is an office that files for others. */
const MOST_PAIRS = 400;

/** Only where no other row of either list is like it: a busy counter has many cases of one procedure a day. */
function findUnnamed(a: OpenRows, b: OpenRows, columns: EvidenceColumns, candidates: Candidates): void {
  const ofB = keyed(b, columns.b, byProcedure);
  for (const [key, entries] of keyed(a, columns.a, byProcedure).entries()) {
    const others = ofB.of(key, candidates);
    if (entries.length === 1 && others.length === 1 && (a.idOf(entries[0]) === "" || b.idOf(others[0]) === "")) candidates.add(entries[0], others[0], FOUND_BY.sameColumns);
  }
}

/**
 * Pairs of rows without a common id whose other columns agree: the same person for the same thing on the same day; where one of them
 * has no id and nobody is named, the only two rows of their procedure, days and unit.
 * @example findBySameColumns(a, b, columns, candidates)
 */
export function findBySameColumns(a: OpenRows, b: OpenRows, columns: EvidenceColumns, candidates: Candidates): void {
  const hasReceived = (rows: OpenRows, keys: EvidenceKeys): boolean => rows.entries.some((entry) => keys.received(entry) > 0);
  findBy(a, b, columns, hasReceived(a, columns.a) && hasReceived(b, columns.b) ? byPerson : byPersonAndProcedure, candidates);
  findUnnamed(a, b, columns, candidates);
}
