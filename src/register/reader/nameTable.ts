import { spellingKey } from "../texts/nameKey";
import type { TextColumn } from "./textColumn";

/** Names of a column with their spellings joined. Code 0 is "". */
export interface NameTable {
  names: string[];
  /** Final code by text code of the column. */
  codeOf: Uint16Array;
}

/**
 * Joins the spellings of each name that differ only in case, blanks, signs or the place of the tone mark. A name appears as
 * it is written most often, so that the order of rows makes no difference; names of no used row are left out.
 * @param uses how many used rows have each text code
 */
export function joinNames(column: TextColumn, uses: Float64Array): NameTable {
  const codeOf = new Uint16Array(column.codeCount);
  const codeByKey = new Map<string, number>();
  const names = [""];
  const shown: Map<string, number>[] = [new Map()];
  for (let code = 1; code < column.texts.length; code++) {
    if (uses[code] === 0 || column.isError[code]) continue;
    const text = column.texts[code];
    const key = spellingKey(text);
    const final = codeByKey.get(key) ?? names.push(text) - 1;
    codeByKey.set(key, final);
    codeOf[code] = final;
    const spellings = shown[final] ?? (shown[final] = new Map<string, number>());
    spellings.set(text, (spellings.get(text) ?? 0) + uses[code]);
  }
  for (let final = 1; final < names.length; final++) names[final] = commonest(shown[final]);
  return { names, codeOf };
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  let best = "";
  let most = -1;
  for (const [text, count] of spellings) {
    if (count > most || (count === most && text < best)) {
      best = text;
      most = count;
    }
  }
  return best;
}

/** Used rows by text code. */
export function countUses(column: TextColumn, fates: Uint8Array, used: number): Float64Array {
  const uses = new Float64Array(column.codeCount);
  const { codes } = column;
  for (let row = 0; row < fates.length; row++) if (fates[row] === used) uses[codes[row]]++;
  return uses;
}
