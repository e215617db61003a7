import { parseArea, splitSheet } from "@tthc/spreadsheet/address";
import type { CellValue } from "../../register/model/grid";
import { singleCell } from "../arguments/singleCell";
import { failure, success, type Outcome } from "../model/problem";

type Matrix = readonly (readonly CellValue[])[];

/** The arguments of TTHC.CASEBOOK: what the register is, and the pairs behind it. */
export interface BookArguments {
  /** One range, several set side by side, or a single cell: a handle. */
  cases: unknown;
  pairs: readonly unknown[];
}

/**
 * Parts ranges of more than one row from the pairs behind them: the first single cell begins the pairs, whose values may be ranges again.
 * @param addresses of the arguments, where the host tells them: columns that begin in different rows are no register
 * @example readBookArguments(ids, [days, [["Lĩnh vực"]], [["Hộ tịch"]]], []).value.pairs.length // 2
 */
export function readBookArguments(first: unknown, more: unknown, addresses: readonly string[]): Outcome<BookArguments> {
  const rest: readonly unknown[] = Array.isArray(more) ? more : [];
  if (!isColumns(first)) return success({ cases: first, pairs: rest });
  const count = rest.findIndex((argument) => !isColumns(argument));
  const columns = [first, ...(rest.slice(0, count < 0 ? rest.length : count) as Matrix[])];
  const pairs = rest.slice(columns.length - 1);
  if (columns.length === 1) return success({ cases: first, pairs });
  const uneven = columns.find(({ length }) => length !== first.length);
  if (uneven) return failure("invalidValue", "function.problem.columnsUneven", { first: first.length, other: uneven.length });
  const rows = new Set(columns.flatMap((_column, at) => firstRowOf(addresses[at])));
  if (rows.size > 1) return failure("invalidValue", "function.problem.columnsShifted", { rows: [...rows].map((row) => row + 1).join(", ") });
  return success({ cases: first.map((_row, at) => columns.flatMap((column) => column[at])), pairs });
}

function isColumns(argument: unknown): argument is Matrix {
  return Array.isArray(argument) && argument.length > 1 && Array.isArray(argument[0]) && !Array.isArray(argument[0][0]) && singleCell(argument) === argument;
}

function firstRowOf(address: string | undefined): number[] {
  const area = address === undefined ? null : parseArea(splitSheet(address).rest);
  return area ? [area.row] : [];
}
