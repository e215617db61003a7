import type { CellValue } from "../../register/model/grid";
import { cellText } from "../../register/texts/cell";
import type { FunctionProblem } from "../model/problem";

/** Errors that a function can give itself; any other becomes #VALUE!, whose sentence names it. */
const KINDS: Readonly<Record<string, FunctionProblem["kind"]>> = {
  "#N/A": "notAvailable", "#VALUE!": "invalidValue", "#DIV/0!": "divisionByZero", "#NAME?": "invalidName", "#NUM!": "invalidNumber",
  "#REF!": "invalidReference", "#NULL!": "nullReference",
};

/**
 * An error cell of an argument as the error that it is.
 * @example errorCell("#REF!").kind // "invalidReference"
 */
export function errorCell(cell: CellValue): FunctionProblem {
  const error = cellText(cell);
  return { kind: KINDS[error] ?? "invalidValue", key: "function.problem.cellError", values: { error } };
}
