import { success, type Outcome } from "../model/problem";
import type { FunctionValue } from "../model/cells";
import type { FunctionCall, FunctionSpec } from "../model/spec";
import type { Rows } from "./textCells";
import { unicodeTexts } from "./unicodeTexts";
import { unitNames } from "./unitNames";

/** An argument as rows of cells; what is no range is one cell. */
function rowsOf(argument: unknown): Rows {
  return Array.isArray(argument) ? (argument as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row])) : [[argument]];
}

const of = (change: (cells: Rows) => FunctionValue) => ({ args: [cells] }: FunctionCall): Outcome<FunctionValue> => success(change(rowsOf(cells)));

/** Functions of texts: as many cells as the range has, each with its text. */
export const TEXT_FUNCTIONS = [
  {
    id: "TOUNICODE", compute: of(unicodeTexts), parameters: [{ id: "texts", type: "any", dimensionality: "matrix", optional: false }],
    result: "column", counts: [], example: { arguments: '"Së Y tÕ"', result: "Sở Y tế" },
  },
  {
    id: "UNITNAME", compute: of(unitNames), parameters: [{ id: "unitNames", type: "any", dimensionality: "matrix", optional: false }],
    result: "column", counts: [], example: { arguments: '"  Sở   Y tế "', result: "Sở Y tế" },
  },
] as const satisfies readonly FunctionSpec[];
