import { isProven, type EvidenceColumns, type EvidenceKeys } from "./agreements";
import { FOUND_BY, type Candidates, type OpenRows } from "./candidates";
import { HashedRows, mixed } from "./hashedRows";
import { isOneSignApart } from "./mistyped";

/** The key of a row; 0 for one that does not say all that it is made of. */
type KeyOf = (keys: EvidenceKeys, entry: number) => number;

/** Who applied on which day. */
const byPerson: KeyOf = (keys, entry) => {
  const [received, applicant] = [keys.received(entry), keys.applicant(entry)];
  return received > 0 && applicant !== 0 ? mixed(mixed(0, received), applicant) || 1 : 0;
};

/** Who applied for what: for lists of which one has no day of receipt. */
const byPersonAndProcedure: KeyOf = (keys, entry) => {
  const [procedure, applicant] = [keys.procedure(entry), keys.applicant(entry)];
  return procedure > 0 && applicant !== 0 ? mixed(mixed(0, procedure), applicant) || 1 : 0;
};

/** What was applied for, when, till when and where: for lists without names. */
const byProcedure: KeyOf = (keys, entry) => {
  const [received, due, procedure, unit] = [keys.received(entry), keys.due(entry), keys.procedure(entry), keys.unit(entry)];
  return received > 0 && procedure > 0 && (due > 0 || unit > 0) ? mixed(mixed(mixed(mixed(0, received), due), unit), procedure) || 1 : 0;
};

function keyed({ entries }: OpenRows, keys: EvidenceKeys, keyOf: KeyOf): HashedRows {
  const index = new HashedRows(entries.length);
  for (const entry of entries) {
    const key = keyOf(keys, entry);
    if (key !== 0) index.add(key, entry);
  }
  return index;
}

/** A person with more cases a day than this is an office that files for others. */
const MOST_OF_ONE = 12;

/** Pairs of rows that share a key, of which neither list has too many. */
function findBy(a: OpenRows, b: OpenRows, columns: EvidenceColumns, keyOf: KeyOf, most: number, note: (entryA: number, entryB: number) => void): number {
  const [ofA, ofB] = [keyed(a, columns.a, keyOf), keyed(b, columns.b, keyOf)];
  let passedOver = 0;
  for (const entry of a.entries) {
    const key = keyOf(columns.a, entry);
    if (key === 0) continue;
    if (!ofB.look(key, most)) passedOver++;
    else if (ofB.found.length > 0 && ofA.look(key, most)) for (const other of ofB.found) note(entry, other);
  }
  return passedOver;
}

/**
 * Pairs of rows without a common id whose other columns agree: the same person for the same thing on the same day; where one of them
 * has no id and nobody is named, the only two rows of their procedure, days and unit.
 * @example findBySameColumns(a, b, columns, candidates)
 */
export function findBySameColumns(a: OpenRows, b: OpenRows, columns: EvidenceColumns, candidates: Candidates): void {
  const add = (entryA: number, entryB: number): void => candidates.add(entryA, entryB, FOUND_BY.sameColumns);
  const addByPerson = (entryA: number, entryB: number): void => {
    const [idA, idB] = [a.idOf(entryA), b.idOf(entryB)];
    candidates.add(entryA, entryB, idA !== "" && idB !== "" && isOneSignApart(idA, idB) && isProven(columns.agreement(entryA, entryB)) ? FOUND_BY.idMistyped : FOUND_BY.sameColumns);
  };
  const tellsDays = ({ entries, dayOf }: OpenRows): boolean => entries.some((entry) => dayOf(entry) > 0);
  candidates.passedOver += findBy(a, b, columns, tellsDays(a) && tellsDays(b) ? byPerson : byPersonAndProcedure, MOST_OF_ONE, addByPerson);
  // A busy counter has many cases of one procedure a day: only where no other row of either list is like it.
  findBy(a, b, columns, byProcedure, 1, (entryA, entryB) => {
    if (a.idOf(entryA) === "" || b.idOf(entryB) === "") add(entryA, entryB);
  });
}
