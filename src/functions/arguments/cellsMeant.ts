import { isBlank } from "../../register/texts/blankCells";
import { cellText, isErrorCell } from "../../register/texts/cell";
import { failure, success, type Outcome } from "../model/problem";
import type { Comparison, Criterion, Term } from "./criterion";
import { measured } from "./measure";
import { quotedTexts, TextPlaces, type ColumnCells } from "./textPlaces";

/**
 * Which cells of a column a criterion fits: one byte a cell. A text that stands nowhere in the column, and means nothing that does, is
 * a problem: a typing mistake must not read as 0, nor "all but" it as all. Wildcards and comparisons may fit none.
 * @example cellsMeant({ others: false, terms: [{ kind: "text", text: "dat dai" }] }, column).value // Uint8Array [0, 1, 0]
 */
export function cellsMeant({ others, terms }: Criterion, column: ColumnCells): Outcome<Uint8Array> {
  const texts = column.cells.map((cell) => (isBlank(cell) || isErrorCell(cell) ? "" : cellText(cell)));
  const places = new TextPlaces(column, texts);
  const meant = new Uint8Array(texts.length);
  for (const term of terms) {
    const fits = placesOf(term, column, places);
    if (!fits.ok) return fits;
    if (fits.value.length === 0 && term.kind === "text" && term.text !== "") return unknownText(term.text, column.column, texts);
    for (const at of fits.value) meant[at] = 1;
  }
  return success(others ? meant.map((each) => 1 - each) : meant);
}

function placesOf(term: Term, column: ColumnCells, places: TextPlaces): Outcome<readonly number[]> {
  if (term.kind === "comparison") return compared(term, column);
  return term.kind === "wildcards" ? success(places.byWildcards(term.text)) : places.byText(term.text);
}

/** A text of a case that may be a number is none that "not beyond it" could be said of. */
function compared({ text, operator, than }: Extract<Term, { kind: "comparison" }>, { column, cells, ofCases }: ColumnCells): Outcome<number[]> {
  const found: number[] = [];
  for (const [at, cell] of cells.entries()) {
    const number = measured(cell, than.isDay);
    if (number === "unread" && at < ofCases) {
      return failure("notAvailable", "function.problem.criterionUncompared", { column, criterion: text.slice(0, 60), cell: cellText(cell).slice(0, 60) });
    }
    if (typeof number === "number" && isBeyond(number, operator, than.number)) found.push(at);
  }
  return success(found);
}

function isBeyond(cell: number, operator: Comparison, number: number): boolean {
  if (operator === "<") return cell < number;
  if (operator === "<=") return cell <= number;
  return operator === ">" ? cell > number : cell >= number;
}

function unknownText(text: string, column: string, names: readonly string[]): Outcome<never> {
  const examples = [...new Set(names.filter((name) => name !== ""))];
  return failure("notAvailable", "function.problem.criterionUnknown", { column, criterion: text.slice(0, 60), examples: quotedTexts(examples) });
}
