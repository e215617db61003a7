import { plainSigns } from "../../register/texts/plainSigns";

/** Keys on which ids of two lists are held against each other. */
export interface CaseKey {
  /** Case and the length of dashes do not count; each run of blanks and dashes is one dash. */
  spaced: string;
  /** Without blanks and dashes. */
  squeezed: string;
}

const GAPS = /[\s-]+/g;

/**
 * The keys of an id as it is shown (caseIdKey tells what is none).
 * @example caseKey("H62 – 210921 – 0001") // { spaced: "h62-210921-0001", squeezed: "h622109210001" }
 */
export function caseKey(id: string): CaseKey {
  const plain = plainSigns(id).toLowerCase();
  return { spaced: plain.replace(GAPS, "-"), squeezed: plain.replace(GAPS, "") };
}

/**
 * The runs of letters and of digits of an id, each without the zeros in front of it: what is left of it when cells were numbers.
 * @example idTokens("000.00.01.H62-210921-0001") // ["0", "0", "1", "h", "62", "210921", "1"]
 */
export function idTokens(squeezedOrSpaced: string): string[] {
  return (squeezedOrSpaced.match(/[a-z\u00df-\uffff]+|\d+/g) ?? []).map(withoutZeros);
}

/** The same with its zeros. */
export function rawTokens(key: string): string[] {
  return key.match(/[a-z\u00df-\uffff]+|\d+/g) ?? [];
}

function withoutZeros(token: string): string {
  let from = 0;
  while (from < token.length - 1 && token.charCodeAt(from) === 48) from++;
  return from === 0 ? token : token.slice(from);
}
