import { driven } from "../src/model/steps";
import type { ValuesBook, ValuesOptions } from "../src/model/valuesBook";
import { readingValues, type ValuesOutcome } from "../src/readValues";

const OPTIONS: ValuesOptions = { cells: 4_000_000, sheets: 1000, isWanted: (font) => font.startsWith(".Vn") };

export function outcomeOf(bytes: Uint8Array, options: Partial<ValuesOptions> = {}): Promise<ValuesOutcome> {
  return driven(readingValues(bytes, { ...OPTIONS, ...options }));
}

/** A workbook that has to be readable. */
export async function bookOf(bytes: Uint8Array): Promise<ValuesBook> {
  const outcome = await outcomeOf(bytes);
  if (!outcome.ok) throw new Error(`refused: ${outcome.code}`);
  return outcome.book;
}

/** Code of the refusal; "read" where there is none. */
export async function codeOf(bytes: Uint8Array, options: Partial<ValuesOptions> = {}): Promise<string> {
  const outcome = await outcomeOf(bytes, options);
  return outcome.ok ? "read" : outcome.code;
}
