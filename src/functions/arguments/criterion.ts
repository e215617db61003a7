import { isBlank } from "../../register/texts/blankCells";
import { cellText, isErrorCell } from "../../register/texts/cell";
import { failure, success, type Outcome } from "../model/problem";
import { measureIn, type Measure } from "./measure";
import { hasWildcards } from "./wildcards";

export type Comparison = "<" | "<=" | ">" | ">=";

/** One thing that a cell may be: this text ("" = blank), a text that wildcards fit, a number or day on one side of another. */
export type Term = { kind: "text" | "wildcards"; text: string } | { kind: "comparison"; text: string; operator: Comparison; than: Measure };

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
  const than = measureIn(text);
  return than === null ? null : { others: false, term: { kind: "comparison", text: `${operator}${text}`, operator: operator as Comparison, than } };
}
