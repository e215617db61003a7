import type { CellError } from "../../model/grid/errors";
import { FormulaError, isPlace, type Item, type Value } from "../values";
import { eachWithErrors, matrixOf, single, taking, type Builtin } from "./builtin";

const ERROR_TYPES: Readonly<Partial<Record<CellError, number>>> = {
  "#NULL!": 1, "#DIV/0!": 2, "#VALUE!": 3, "#REF!": 4, "#NAME?": 5, "#NUM!": 6, "#N/A": 7, "#GETTING_DATA": 8, "#SPILL!": 9,
  "#CONNECT!": 10, "#BLOCKED!": 11, "#UNKNOWN!": 12, "#FIELD!": 13, "#CALC!": 14,
};

const is = (test: (item: Item) => boolean): Builtin => eachWithErrors(1, test);
const isError = (item: Item): item is FormulaError => item instanceof FormulaError;

/** Rows or columns of a range, also of one that is blank, or of an array. */
function extent(name: "rows" | "columns"): Builtin {
  return taking(1, 1, ([value]): Value => {
    if (isPlace(value)) return value.place.area[name];
    const one = single(value);
    if (one && isError(one.item)) return one.item;
    const matrix = matrixOf(value);
    return name === "rows" ? matrix.length : matrix[0].length;
  });
}

export const INFORMATION: Readonly<Record<string, Builtin>> = {
  ISNUMBER: is((item) => typeof item === "number"),
  ISTEXT: is((item) => typeof item === "string"),
  ISLOGICAL: is((item) => typeof item === "boolean"),
  ISBLANK: is((item) => item === null),
  ISERROR: is(isError),
  ISERR: is((item) => isError(item) && item.code !== "#N/A"),
  ISNA: is((item) => isError(item) && item.code === "#N/A"),
  "ERROR.TYPE": eachWithErrors(1, (item) => (isError(item) ? ERROR_TYPES[item.code] : undefined) ?? new FormulaError("#N/A")),
  NA: taking(0, 0, () => new FormulaError("#N/A")),
  ROWS: extent("rows"),
  COLUMNS: extent("columns"),
};
