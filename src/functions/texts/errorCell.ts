import { namesOf } from "../../indicators/figureNames";
import type { CellValue } from "../../register/model/grid";
import { cellText } from "../../register/texts/cell";
import { ERROR_CELLS, type FunctionProblem } from "../model/problem";

/**
 * An error cell of an argument as the error that it is.
 * @example errorCell("#REF!").kind // "invalidReference"
 */
export function errorCell(cell: CellValue): FunctionProblem {
  const error = cellText(cell);
  // One that a function cannot give itself becomes #VALUE!, whose sentence names it.
  const kind = namesOf(ERROR_CELLS).find((each) => ERROR_CELLS[each] === error);
  return { kind: kind ?? "invalidValue", key: "function.problem.cellError", values: { error } };
}
