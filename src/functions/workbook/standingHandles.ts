import { parseFormula } from "@tthc/spreadsheet/formula";
import { cellKey, type FormulaCell, type WorkbookFormulas } from "../../checks/workbookFormulas";
import { BOOK_ID, specOf } from "./calls";
import { resolveReference, type Resolved } from "./references";

/**
 * By what two references are the same cells.
 * @example rangeKey(one) === rangeKey(other) // true for HoSo[#All] and the area of that table
 */
export function rangeKey({ sheet, area: { row, rows, column, columns: width }, columns }: Resolved): string {
  return `${cellKey(sheet, row, column)},${rows},${width},${JSON.stringify(columns)}`;
}

/**
 * The cells that hold the handle of a whole range and nothing else, by the key of the range; the first of several.
 * @example standingHandles(formulas).get(rangeKey(range)) // { sheet: "Mã sổ TTHC", row: 1, column: 1, formula: "=TTHC.CASEBOOK(HoSo[#All])" }
 */
export function standingHandles(formulas: WorkbookFormulas): Map<string, FormulaCell> {
  const found = new Map<string, FormulaCell>();
  for (const cell of formulas.cells) {
    const range = wholeRange(cell, formulas);
    if (range && !found.has(rangeKey(range))) found.set(rangeKey(range), cell);
  }
  return found;
}

function wholeRange({ formula, sheet }: FormulaCell, formulas: WorkbookFormulas): Resolved | null {
  const parsed = parseFormula(formula);
  if (!parsed.ok || parsed.node.kind !== "call" || specOf(parsed.node)?.id !== BOOK_ID) return null;
  const [argument, ...more] = parsed.node.parts;
  return more.length === 0 && argument?.kind === "reference" && !argument.spilled ? resolveReference(argument.text, sheet, formulas) : null;
}
