import { cellText } from "../texts/cell";
import type { CellValue } from "../model/grid";
import type { ClassifiedColumn } from "./classify";
import type { AggregateFigure } from "../model/aggregateTable";

/** A cell of the row of column numbers: its number, and the columns that its formula names. */
interface PrintedFormula {
  at: number;
  number: number;
  operator: "+" | "/" | "";
  terms: number[];
  text: string;
}

const CELL = /^\(?\s*(\d{1,2})\s*\)?\s*(?:=\s*([\d\s()+\-/:x*%]+))?\)?$/;

/**
 * The row of column numbers, cell by cell: "(3)=(4)+(5)+(6)", "(3=4+5)", "6=5/4"; cells that are no number are left out.
 * @example printedFormulas(["(1)", "(2)", "(3)=(1)+(2)"])[2] // { at: 2, number: 3, operator: "+", terms: [1, 2], text: … }
 */
export function printedFormulas(cells: readonly CellValue[]): PrintedFormula[] {
  return cells.flatMap((cell, at): PrintedFormula[] => {
    const text = cellText(cell);
    const found = CELL.exec(text);
    if (!found) return [];
    const body = found[2] ?? "";
    const operator = /[/:]/.test(body) ? "/" : body.includes("+") ? "+" : "";
    return [{ at, number: Number(found[1]), operator, terms: (body.match(/\d{1,3}/g) ?? []).map(Number).filter((term) => term !== 100), text }];
  });
}

/** Sums that a figure may be printed as. */
const SUMS: Partial<Record<AggregateFigure, readonly (readonly AggregateFigure[])[]>> = {
  cumulative: [["received", "carriedOver"], ["online", "offline", "carriedOver"], ["onlineFull", "onlinePartial", "offline", "carriedOver"], ["resolved", "pending"]],
  received: [["online", "offline"], ["onlineFull", "onlinePartial", "offline"]],
  online: [["onlineFull", "onlinePartial"]],
  resolved: [["early", "onTime", "late"], ["earlyAndOnTime", "late"]],
  earlyAndOnTime: [["early", "onTime"]],
  pending: [["inTime", "overdue"], ["inTime", "overdue", "paused"]],
  due: [["resolved", "overdue"], ["earlyAndOnTime", "lateAndOverdue"]],
  lateAndOverdue: [["late", "overdue"]],
  paid: [["paidOnline", "paidDirect"]],
};

/** Figures that a share may be a part of. */
const BASES: ReadonlySet<AggregateFigure> = new Set(["cumulative", "received", "resolved", "pending", "due", "online", "paid"]);

function sameSet(a: ReadonlySet<string>, b: readonly string[]): boolean {
  return a.size === b.length && b.every((each) => a.has(each));
}

/** What a printed sum is the sum of; null when a term is no figure, undefined when the sum is none that is known. */
function summed(formula: PrintedFormula, figureOf: (number: number) => AggregateFigure | null): AggregateFigure | null | undefined {
  const terms = formula.terms.map(figureOf);
  if (terms.some((term) => term === null)) return null;
  const set = new Set(terms as AggregateFigure[]);
  const known = Object.entries(SUMS) as [AggregateFigure, readonly (readonly AggregateFigure[])[]][];
  return known.find(([, sums]) => sums.some((sum) => sameSet(set, sum)))?.[0];
}

/** What the printed formulas say about columns. */
interface FormulaEvidence {
  /** Figures that a formula settles, by place in the row, where the header leaves it open. */
  figures: Map<number, AggregateFigure>;
  /** Formulas that contradict the headers, by place: the headers are followed (domain.md 4.4.5). */
  wrong: { at: number; text: string }[];
}

/** Totals whose header alone may mean either of two figures. */
const OPEN: ReadonlySet<AggregateFigure> = new Set(["cumulative", "received", "carriedOver"]);

/**
 * Holds the printed formulas against the headers: a sum settles what an ambiguous total is, and a sum or a share of the
 * wrong columns is told.
 * @example formulaEvidence(columns, printedFormulas(row)).wrong // [{ at: 12, text: "(13)=12/10" }]
 */
export function formulaEvidence(columns: readonly ClassifiedColumn[], formulas: readonly PrintedFormula[]): FormulaEvidence {
  const placeOf = new Map(formulas.map(({ number, at }) => [number, at]));
  const columnAt = new Map(columns.map((column) => [column.at, column]));
  const figureOf = (number: number): AggregateFigure | null => columnAt.get(placeOf.get(number) ?? -1)?.figure ?? null;
  const evidence: FormulaEvidence = { figures: new Map(), wrong: [] };
  for (const formula of formulas.filter(({ operator }) => operator !== "")) {
    const column = columnAt.get(formula.at);
    if (!column) continue;
    if (formula.operator === "+") holdSum(formula, column, summed(formula, figureOf), evidence);
    else if (isWrongShare(formula, figureOf)) evidence.wrong.push({ at: formula.at, text: formula.text });
  }
  return evidence;
}

function holdSum(formula: PrintedFormula, column: ClassifiedColumn, sum: AggregateFigure | null | undefined, evidence: FormulaEvidence): void {
  if (sum === null || column.rate !== null) return;
  const isOpen = column.figure === null || OPEN.has(column.figure);
  if (sum !== undefined && sum !== column.figure && isOpen) evidence.figures.set(formula.at, sum);
  else if (sum !== column.figure && column.figure !== null) evidence.wrong.push({ at: formula.at, text: formula.text });
}

/** A share of something that is itself only a part: "(13)=12/10" where (10) is the open cases in time. */
function isWrongShare({ terms }: PrintedFormula, figureOf: (number: number) => AggregateFigure | null): boolean {
  const base = terms.length === 2 ? figureOf(terms[1]) : null;
  return base !== null && !BASES.has(base);
}
