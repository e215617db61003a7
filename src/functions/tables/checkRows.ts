import { functionText, type FunctionTextKey } from "../../locales/functionText";
import type { Language } from "../../locales/language";
import type { Cell } from "../model/cells";

const COLUMNS: readonly FunctionTextKey[] = [
  "function.column.rule", "function.column.row", "function.column.column", "function.column.expected", "function.column.printed", "function.column.difference", "function.column.sentence",
];

/** One thing that does not add up, or has to be looked at. */
export interface CheckRow {
  rule: string;
  /** 1-based places in the range; 0 = none of its own. */
  row: number;
  column: number;
  expected: Cell;
  /** What stands there, or how often it was found. */
  printed: Cell;
  difference: Cell;
  sentence: string;
}

/** A row that has no numbers. */
export const NO_NUMBERS = { row: 0, column: 0, expected: "", printed: "", difference: "" } as const;

/**
 * The table of TTHC.CHECK: its header row and what was found; one row that says what was checked where that is nothing.
 * @example checkRows([], "Đã kiểm tra 12 dòng …", "vi")[1][0] // "Không có gì sai"
 */
export function checkRows(found: readonly CheckRow[], checked: string, language: Language): Cell[][] {
  const rows = found.length > 0 ? found : [{ ...NO_NUMBERS, rule: functionText(language, "function.check.right"), sentence: checked }];
  return [
    COLUMNS.map((key) => functionText(language, key)),
    ...rows.map(({ rule, row, column, expected, printed, difference, sentence }) => [rule, row || "", column || "", expected, printed, difference, sentence]),
  ];
}
