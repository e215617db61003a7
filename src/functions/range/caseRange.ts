import { isErrorCell } from "../../register/texts/cell";
import { findLayout } from "../../register/layout/findLayout";
import type { SheetLayout } from "../../register/model/layout";
import type { ColumnRole } from "../../register/model/roles";
import type { CellValue, Grid } from "../../register/model/grid";
import { withoutZeros } from "../../register/texts/blankCells";
import { headerlessRange } from "./headerlessRange";
import { failure, success, type Outcome } from "../model/problem";
import { rangeColumns, type RangeColumns } from "./rangeColumns";
import { hasCasesAbove } from "./rowsAbove";
import { singleCell } from "../arguments/singleCell";
import { rangeEdges, type RangeEdges } from "./wholeRange";

/** Rows that are looked at for a header and for evidence. */
const TOP_ROWS = 60;

type Matrix = readonly (readonly CellValue[])[];

/** Where the columns of a register stand. */
export interface RangeHead {
  /** Rows and columns count from 1 in the range. */
  layout: SheetLayout;
  columns: RangeColumns;
  roles: ReadonlySet<ColumnRole>;
  /** Ends of the register that the range shows: what it lacks there is no column of the register (wholeRange.ts). */
  edges: RangeEdges;
}

/** The first argument of a function, understood: where its columns and its first case are. */
export interface CaseRange extends RangeHead {
  matrix: Matrix;
  /** 0-based index of the first body row. */
  firstRow: number;
}

/**
 * Understands the `cases` argument: a range with all of its header rows (a table's [#All]), title rows above it, blank
 * columns and rows around it as it may be. Without a header, three columns of days are received, due and finished and two
 * are due and finished (design.md 8), unless their days say otherwise.
 * @example readCaseRange([["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả"], ["A1", 44400, 44410]]) // firstRow 1
 */
export function readCaseRange(argument: unknown): Outcome<CaseRange> {
  if (!isMatrix(argument)) {
    const cell = singleCell(argument);
    const isError = !Array.isArray(cell) && isErrorCell(cell);
    return failure("invalidValue", isError ? "function.problem.casesError" : "function.problem.casesShape");
  }
  const rows = withoutZeros(argument.slice(0, TOP_ROWS));
  const grid: Grid = { sheet: "", top: 1, left: 1, rows };
  const lastRow = argument.length;
  const layout = findLayout(grid, { lastRow }) ?? findLayout(grid, { lastRow, require: "dates" });
  if (layout === null) return withoutHeader(argument, rows);
  return hasCasesAbove(rows, layout) ? failure("invalidValue", "function.problem.casesAbove") : success(rangeOf(argument, rows, layout));
}

/** Excel hands over rectangles: looking at every row would cost as much as half the pass. */
function isMatrix(argument: unknown): argument is Matrix {
  return Array.isArray(argument) && Array.isArray(argument[0]) && (argument.length > 1 || argument[0].length > 1);
}

function withoutHeader(matrix: Matrix, rows: Matrix): Outcome<CaseRange> {
  const headerless = headerlessRange(rows);
  if (headerless === null) return failure("invalidValue", "function.problem.noHeader");
  if (headerless.isDisordered) return failure("invalidValue", "function.problem.headerlessOrder");
  return success(rangeOf(matrix, rows, { ...headerless.layout, lastRow: matrix.length }));
}

function rangeOf(matrix: Matrix, rows: Matrix, layout: SheetLayout): CaseRange {
  const columns = rangeColumns(layout);
  const roles = new Set(layout.columns.map(({ role }) => role));
  if (columns.unit >= 0) roles.add("unit");
  const from = (layout.headerRows[0] ?? layout.firstRow) - 1;
  const edges = rangeEdges(layout, rows.slice(from), matrix[0].length);
  return { matrix, layout, firstRow: layout.firstRow - 1, columns, roles, edges };
}
