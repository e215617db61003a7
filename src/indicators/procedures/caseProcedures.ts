import type { CaseTable } from "../../register/model/caseTable";
import type { Procedure, ProcedureList } from "../../register/model/procedureList";
import { procedureIndex, type FoundProcedure } from "../../register/procedures/procedureIndex";

/** A case whose procedure the list lacks, one whose name several procedures have, one that names none. */
export const NOT_IN_LIST = -1;
export const SEVERAL = -2;
export const UNNAMED = -3;

/** The procedure of each case by the list. */
export interface CaseProcedures {
  list: ProcedureList;
  /** Place among the list's procedures, or one of NOT_IN_LIST, SEVERAL, UNNAMED: one entry a case. */
  places: Int32Array;
}

/** Columns that a reading must keep for it. */
export const PROCEDURE_COLUMNS = ["procedureCode", "procedure"] as const;

interface Column {
  codes: Uint16Array;
  names: readonly string[];
}

const PAIRS = 0x10000;

/**
 * The procedure of each case: by its code, without one by its exact name; each pair of words is looked up once, however many cases
 * have it. null without a list, or where the register has neither column.
 * @example caseProcedures(reading.table, list)?.places[0] // 12: the list's 13th procedure
 */
export function caseProcedures(table: CaseTable, list: ProcedureList | undefined): CaseProcedures | null {
  const { procedureCode: codes, procedure: names } = table.more.texts;
  if (list === undefined || (codes === undefined && names === undefined)) return null;
  const index = procedureIndex(list);
  const placeOf = new Map(list.procedures.map((procedure, at): [FoundProcedure, number] => [procedure, at]));
  const known = new Map<number, number>();
  const places = new Int32Array(table.length);
  for (let at = 0; at < table.length; at++) {
    const pair = (codes?.codes[at] ?? 0) * PAIRS + (names?.codes[at] ?? 0);
    let place = known.get(pair);
    if (place === undefined) {
      place = placeFor(wordOf(codes, at), wordOf(names, at));
      known.set(pair, place);
    }
    places[at] = place;
  }
  return { list, places };

  function placeFor(code: string, name: string): number {
    if (code === "" && name === "") return UNNAMED;
    const found = index.find(code, name);
    return found === "none" ? NOT_IN_LIST : found === "several" ? SEVERAL : placeOf.get(found) ?? NOT_IN_LIST;
  }
}

function wordOf(column: Column | undefined, at: number): string {
  return column === undefined ? "" : column.names[column.codes[at]] ?? "";
}

/** The procedure of a case; null for one without. */
export function procedureAt({ list, places }: CaseProcedures, at: number): Procedure | null {
  return list.procedures[places[at]] ?? null;
}

/** How many cases the list knows, and why the others are not known. */
export interface ProcedureMatch {
  found: number;
  notInList: number;
  several: number;
  unnamed: number;
}

/**
 * How many cases of a selection find their procedure.
 * @param isMeant the cases that are looked at; all when left out
 * @example matchOf(cases).notInList // 12
 */
export function matchOf({ places }: Pick<CaseProcedures, "places">, isMeant: (at: number) => boolean = () => true): ProcedureMatch {
  const match: ProcedureMatch = { found: 0, notInList: 0, several: 0, unnamed: 0 };
  for (let at = 0; at < places.length; at++) {
    if (!isMeant(at)) continue;
    const place = places[at];
    if (place >= 0) match.found++;
    else if (place === NOT_IN_LIST) match.notInList++;
    else if (place === SEVERAL) match.several++;
    else match.unnamed++;
  }
  return match;
}
