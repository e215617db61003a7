import { readNumber } from "../../register/numbers/readNumber";
import { typedDay } from "../../calendar/ownDays";
import { isBlank } from "../../register/texts/blankCells";
import { cellText, cleanText, isErrorCell } from "../../register/texts/cell";
import { hasMarks } from "../../register/texts/marks";
import { foldKey } from "../../register/texts/fold";
import { nameKey } from "../../register/texts/nameKey";
import type { CellValue } from "../../register/model/grid";
import { failure, success, type Outcome } from "../model/problem";
import { hasWildcards, literalOf, wildcardTest } from "./wildcards";

type Comparison = "<" | "<=" | ">" | ">=";

/** One thing that a cell may be: this text ("" = blank), a text that wildcards fit, a number or day on one side of another. */
type Term = { kind: "text" | "wildcards"; text: string } | { kind: "comparison"; operator: Comparison; number: number };

/** What cells of a column are asked for, as COUNTIFS asks: any of some terms, or with "<>" none of them. */
export interface Criterion {
  others: boolean;
  terms: readonly Term[];
}

/**
 * A criterion as COUNTIFS takes it: a text, wildcards, "<>…", ">=…" before a number or a day, or a list of texts as a range or an
 * array (any of them; all with "<>": none of them). Blank cells of a list are passed over; one that is all blank is refused, for a
 * formula that lost its cell must not count otherwise. "=" and "<>" ask for cells without and with a text.
 * @param column its name, for sentences
 * @example readCriterion([["Đất đai"], ["Hộ tịch"]], "Lĩnh vực").value.terms.length // 2
 */
export function readCriterion(argument: unknown, column: string): Outcome<Criterion> {
  const cells: unknown[] = Array.isArray(argument) ? argument.flat() : [argument];
  if (cells.some(isErrorCell)) return failure("invalidValue", "function.problem.criterionError", { column });
  const filled = cells.filter((cell) => !isBlank(cell) && cellText(cell) !== "");
  if (filled.length === 0) return failure("invalidValue", "function.problem.criterionBlank", { column });
  const parts = filled.map((cell) => readTerm(cell));
  const unread = parts.findIndex((part) => part === null);
  if (unread >= 0) return failure("invalidValue", "function.problem.criterionOperator", { column, criterion: cellText(filled[unread]).slice(0, 60) });
  const terms = parts.flatMap((part) => part ?? []);
  const others = terms.filter((part) => part.others).length;
  if (others > 0 && others < terms.length) return failure("invalidValue", "function.problem.criterionMixed", { column });
  return success({ others: others > 0, terms: terms.map(({ term }) => term) });
}

function readTerm(cell: unknown): { others: boolean; term: Term } | null {
  if (typeof cell === "number") return { others: false, term: { kind: "text", text: cellText(cell) } };
  const [, operator = "", text = ""] = /^(<>|<=|>=|=|<|>)?\s*(.*)$/su.exec(cellText(cell)) ?? [];
  if (operator === "" || operator === "=" || operator === "<>") {
    return { others: operator === "<>", term: { kind: hasWildcards(text) ? "wildcards" : "text", text } };
  }
  const number = comparedNumber(text);
  return number === null ? null : { others: false, term: { kind: "comparison", operator: operator as Comparison, number } };
}

/** "100.000" and "1/7/2021" as cells hold them. */
function comparedNumber(text: string): number | null {
  const day = typedDay(text);
  if (day > 0) return day;
  const reading = readNumber(text);
  return reading.kind === "value" ? reading.value : null;
}

/** The different cells of a column, and what its words mean beside their spelling. */
export interface ColumnCells {
  column: string;
  cells: readonly CellValue[];
  /** A key of what a text means; "" for nothing. Texts that mean the same are taken where none is spelled as asked. */
  meaningOf: (text: string) => string;
}

/**
 * Which cells of a column a criterion fits: one byte a cell. A text that stands nowhere in the column, and means nothing that does, is
 * a problem: a typing mistake must not read as 0, nor "all but" it as all. Wildcards and comparisons may fit none.
 * @example cellsMeant({ others: false, terms: [{ kind: "text", text: "dat dai" }] }, column).value // Uint8Array [0, 1, 0]
 */
export function cellsMeant({ others, terms }: Criterion, { column, cells, meaningOf }: ColumnCells): Outcome<Uint8Array> {
  const texts = cells.map((cell) => (isBlank(cell) || isErrorCell(cell) ? "" : cellText(cell)));
  const meant = new Uint8Array(cells.length);
  for (const term of terms) {
    const fits = placesOf(term, { cells, texts, meaningOf, column });
    if (!fits.ok) return fits;
    if (fits.value.length === 0 && term.kind === "text" && term.text !== "") return unknownText(term.text, column, texts);
    for (const at of fits.value) meant[at] = 1;
  }
  return success(others ? meant.map((each) => 1 - each) : meant);
}

interface Compared extends ColumnCells {
  texts: readonly string[];
}

function placesOf(term: Term, { cells, texts, meaningOf, column }: Compared): Outcome<number[]> {
  if (term.kind === "comparison") return success(where(cells, (cell) => typeof cell === "number" && !isBlank(cell) && isBeyond(cell, term.operator, term.number)));
  if (term.kind === "wildcards") return success(byWildcards(term.text, texts));
  return byText(literalOf(term.text), texts, meaningOf, column);
}

function isBeyond(cell: number, operator: Comparison, number: number): boolean {
  if (operator === "<") return cell < number;
  if (operator === "<=") return cell <= number;
  return operator === ">" ? cell > number : cell >= number;
}

function where<Item>(items: readonly Item[], test: (item: Item) => boolean): number[] {
  return items.flatMap((item, at) => (test(item) ? [at] : []));
}

function keyOf(text: string): string {
  return nameKey(text) || text;
}

/** By its marks where they are written, else without them as long as that means one text only; then by what it means. */
function byText(text: string, names: readonly string[], meaningOf: (text: string) => string, column: string): Outcome<number[]> {
  // Signs make no difference between names, but "~*" asks for this very one.
  const isSame = /[*?~]/.test(text) ? (name: string) => cleanText(name).toLowerCase() === cleanText(text).toLowerCase() : (name: string) => keyOf(name) === keyOf(text);
  const exact = where(names, isSame);
  if (exact.length > 0 || text === "") return success(exact);
  const folded = hasMarks(text) ? [] : where(names, (name) => foldKey(name) === foldKey(text));
  const different = new Map(folded.map((at) => [keyOf(names[at]), names[at]]));
  if (different.size > 1) {
    return failure("notAvailable", "function.problem.criterionAmbiguous", { column, criterion: text.slice(0, 60), examples: quoted([...different.values()]) });
  }
  const meaning = folded.length > 0 ? "" : meaningOf(text);
  return success(meaning === "" ? folded : where(names, (name) => meaningOf(name) === meaning));
}

function byWildcards(text: string, names: readonly string[]): number[] {
  const exact = where(names, wildcardTest(text));
  return exact.length > 0 || hasMarks(text) ? exact : where(names, wildcardTest(text, { marks: false }));
}

function unknownText(text: string, column: string, names: readonly string[]): Outcome<never> {
  const examples = [...new Set(names.filter((name) => name !== ""))];
  return failure("notAvailable", "function.problem.criterionUnknown", { column, criterion: text.slice(0, 60), examples: quoted(examples) });
}

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `“${name.slice(0, 60)}”`).join(", ");
  return names.length > 3 ? `${shown} …` : shown;
}
