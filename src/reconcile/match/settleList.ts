import { newestOf } from "../../register/duplicates/keepNewest";
import { effectiveFinished } from "../../register/cases/verdict";
import { caseIdKey } from "../../register/duplicates/caseId";
import type { Status } from "../../register/model/caseCodes";
import type { WrittenRows } from "../../register/model/caseTable";

/** Second rows of a case, each with the one that is compared in its place. */
export interface Repeats {
  repeat: number[];
  kept: number[];
}

/** Of rows of one list with one id, those that are compared: one a case. The others are noted as repeats. */
export function settleRows(rows: WrittenRows, entries: readonly number[], repeats: Repeats): number[] {
  if (entries.length === 1 && rows.instead[entries[0]] < 0) return [entries[0]];
  const own = entries.filter((entry) => rows.instead[entry] < 0);
  const counted = own.filter((entry) => rows.at[entry] >= 0);
  const cases = counted.length > 0 ? partedCases(rows, counted) : [own];
  const kept = cases.filter((same) => same.length > 0).map((same) => newestRow(rows, same));
  cases.forEach((same) => noteRepeats(same, newestRow(rows, same), repeats));
  for (const entry of entries) {
    if (rows.instead[entry] >= 0) note(entry, keptFor(rows.instead[entry], kept), repeats);
    else if (counted.length > 0 && rows.at[entry] < 0) note(entry, kept[0], repeats);
  }
  return kept;
}

/** Rows that the register counts apart though they bear one id are cases of their own; those it could not see to be one are one. */
function partedCases(rows: WrittenRows, counted: readonly number[]): number[][] {
  const bySpelling = new Map<string, number[]>();
  for (const entry of counted) {
    const key = caseIdKey(rows.ids[entry]);
    bySpelling.set(key, [...(bySpelling.get(key) ?? []), entry]);
  }
  const most = Math.max(...[...bySpelling.values()].map((same) => same.length));
  return most > 1 ? counted.map((entry) => [entry]) : [[...counted]];
}

function noteRepeats(same: readonly number[], kept: number, repeats: Repeats): void {
  for (const entry of same) if (entry !== kept) note(entry, kept, repeats);
}

function note(entry: number, kept: number, repeats: Repeats): void {
  repeats.repeat.push(entry);
  repeats.kept.push(kept);
}

function keptFor(instead: number, kept: readonly number[]): number {
  return kept.includes(instead) ? instead : kept[0] ?? instead;
}

/** The row of the newest state, by the register's own rule. */
function newestRow(rows: WrittenRows, entries: readonly number[]): number {
  const { finished, handedOver } = rows.days;
  return newestOf(entries.map((row) => ({
    row, usable: true, finished: Math.max(0, effectiveFinished(finished[row], handedOver[row])), handedOver: Math.max(0, handedOver[row]),
    status: rows.status.meanings[rows.status.codes[row]] as Status,
  })))?.row ?? entries[0];
}
