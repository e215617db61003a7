import type { PlacedFormula } from "../plan/plan";
import type { PlacedTable } from "./table";
import { cellName } from "@tthc/spreadsheet/address";

/** {key} or {key@row}. */
const CELL = /\{(\w+)(?:@(\d+))?\}/g;

/**
 * The formulas of a table's cells with their addresses: the model names columns and rows, only the sheet has cells.
 * @example placedFormulas(placed)[0] // { row: 12, column: 8, text: "=ROUND(MIN(1,F13/G13)*H13,2)" }
 */
export function placedFormulas({ block, spans, rowAt }: PlacedTable): PlacedFormula[] {
  const columnOf = (key: string): number => spans[block.columns.findIndex((column) => column.key === key)].column;
  return block.rows.flatMap(({ formulas = {} }, place) => Object.entries(formulas).map(([key, words]) => ({
    row: rowAt[place],
    column: columnOf(key),
    text: `=${words.replace(CELL, (_all, name: string, row?: string) => cellName(rowAt[row === undefined ? place : Number(row)], columnOf(name)))}`,
  })));
}
