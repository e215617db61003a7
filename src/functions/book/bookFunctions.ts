import { splitSheet } from "@tthc/spreadsheet/address";
import { PUBLISHED_RULES } from "../../indicators/countingRules";
import { functionText } from "../../locales/functionText";
import type { Language } from "../../locales/language";
import { readAsked, type ColumnPair } from "../arguments/askedPairs";
import { BOOK_MORE, CASES } from "../arguments/parameters";
import type { FunctionValue } from "../model/cells";
import { failure, success, type Outcome } from "../model/problem";
import type { CallPlaces, FunctionCall, FunctionSpec } from "../model/spec";
import { readCaseRange } from "../range/caseRange";
import { bookShelf, type NewBook } from "./bookShelf";
import { contentHash } from "./contentHash";
import { handleText, readHandle, type Handle } from "./handle";
import { KeptBook } from "./keptBook";
import { readBookArguments } from "./sideBySide";

const NO_PLACES: CallPlaces = { formula: "", arguments: [] };

/**
 * Reads a register once and keeps it: a handle that every function takes in place of a range.
 * @example caseBookHandle({ args: [matrix, []], language: "vi" }).value // "HoSo · 16.970 hồ sơ · a1b2c3d4e5"
 */
export function caseBookHandle({ args: [first, more], language, places = NO_PLACES }: FunctionCall): Outcome<FunctionValue> {
  const given = readBookArguments(first, more, places.arguments);
  if (!given.ok) return given;
  const { cases, pairs } = given.value;
  const asked = readAsked(pairs, language);
  if (!asked.ok) return asked;
  // Rules are no part of a register: each formula says its own.
  if (asked.value.rules !== PUBLISHED_RULES) return failure("invalidValue", "function.problem.bookOption");
  const whole = wholeBook(cases, places.formula);
  if (!whole.ok) return whole;
  const handle = asked.value.columns.length === 0 ? whole : selectedBook(whole.value, asked.value.columns, places.formula, language);
  return handle.ok ? success(handleText(nameOf(places, language), handle.value, language)) : handle;
}

function wholeBook(cases: unknown, place: string): Outcome<Handle> {
  const handle = readHandle(cases);
  if (handle) {
    const found = bookShelf.find(handle);
    return found.ok ? success(handle) : found;
  }
  const range = readCaseRange(cases);
  if (!range.ok) return range;
  return bookShelf.keep(contentHash(range.value.matrix), place, () => {
    const book = new KeptBook(range.value);
    return success({ source: book, cases: book.length, size: book.size, shrink: () => book.shrink() });
  });
}

/** Some cases of a register, by a handle of their own. */
function selectedBook(whole: Handle, columns: readonly ColumnPair[], place: string, language: Language): Outcome<Handle> {
  const words = contentHash([[bookShelf.hashOf(whole), JSON.stringify(columns)]]);
  return bookShelf.keep(words, place, (): Outcome<NewBook> => {
    const found = bookShelf.find(whole);
    const selected = found.ok ? found.value.select(columns, language) : found;
    if (!selected.ok) return selected;
    const { length } = selected.value.reading().table;
    return success({ source: selected.value, cases: length, size: length });
  });
}

/** The sheet of the range, for people; a fixed word where the host does not tell it. */
function nameOf({ arguments: [address] }: CallPlaces, language: Language): string {
  const sheet = address === undefined ? null : splitSheet(address).sheet;
  return sheet?.replace(/^.*\]/, "") || functionText(language, "function.handle.name");
}

/** Functions that keep registers. */
export const BOOK_FUNCTIONS = [
  {
    id: "CASEBOOK", compute: caseBookHandle, parameters: [CASES, BOOK_MORE], result: "cell", counts: [], asksPlaces: true,
    example: { arguments: "HoSo[#All]", result: "HoSo · 16.970 hồ sơ · dgn0dehtqz" },
  },
] as const satisfies readonly FunctionSpec[];
