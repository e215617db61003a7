import { missingFor } from "../indicators/availability";
import type { FigureName } from "../indicators/availability";
import { isErrorCell } from "../register/cell";
import { caseColumns, columnOf } from "../register/layout/columns";
import { findLayout } from "../register/layout/findLayout";
import { headerlessLayout } from "../register/layout/headerless";
import { HEADERS } from "../register/vocabulary/headers";
import type { CellValue, ColumnRole, SheetLayout } from "../register/types";
import type { MatrixColumns } from "./matrixRows";
import { failure, success } from "./problem";
import type { Outcome } from "./problem";
import { singleCell } from "./singleCell";

/** Rows that are looked at for a header and for evidence. */
const TOP_ROWS = 60;

export type Matrix = readonly (readonly CellValue[])[];

/** The first argument of a function, understood: where its columns and its first case are. */
export interface CaseRange {
  matrix: Matrix;
  /** 0-based index of the first body row. */
  firstRow: number;
  columns: MatrixColumns;
  roles: ReadonlySet<ColumnRole>;
}

/**
 * Understands the `cases` argument: a range with its header row (a table's [#All]), whole or only the columns needed;
 * without a header, two columns are due and finished, three are received, due and finished (design.md 8).
 * @example readCaseRange([[44400, 44410, 44405]]) // firstRow 0, columns received 0, due 1, finished 2
 */
export function readCaseRange(argument: unknown): Outcome<CaseRange> {
  if (!isMatrix(argument)) {
    const cell = singleCell(argument);
    const isError = !Array.isArray(cell) && isErrorCell(cell);
    return failure("invalidValue", isError ? "function.problem.casesError" : "function.problem.casesShape");
  }
  const top = argument.slice(0, TOP_ROWS);
  const layout = findLayout({ sheet: "", top: 1, left: 1, rows: top }, { require: "dates" }) ?? headerless(argument);
  return layout ? success(rangeOf(argument, layout)) : failure("invalidValue", "function.problem.noHeader");
}

/** Excel hands over rectangles: looking at every row would cost as much as half the pass. */
function isMatrix(argument: unknown): argument is Matrix {
  return Array.isArray(argument) && Array.isArray(argument[0]) && (argument.length > 1 || argument[0].length > 1);
}

function headerless(matrix: Matrix): SheetLayout | null {
  return headerlessLayout(matrix[0].length, matrix.length);
}

function rangeOf(matrix: Matrix, layout: SheetLayout): CaseRange {
  const { caseId, received, due, finished, handedOver, status } = caseColumns(layout);
  const place = (role: ColumnRole): number => columnOf(layout, role) - 1;
  // Written out: a spread gives each object a shape of its own, and the compiled pass would be thrown away at every call.
  const columns: MatrixColumns = {
    caseId, received, due, finished, handedOver, status,
    unit: place("unit"), channel: place("channel"), serviceLevel: place("serviceLevel"),
  };
  const roles = new Set(layout.columns.map(({ role }) => role));
  if (columns.unit >= 0) roles.add("unit");
  return { matrix, firstRow: layout.firstRow - 1, columns, roles };
}

/**
 * The columns that a figure lacks, by the names that registers give them; "" when nothing is missing.
 * @example missingColumns("online", new Set(["received"])) // "“Hình thức tiếp nhận”"
 */
export function missingColumns(figure: FigureName, roles: ReadonlySet<ColumnRole>): string {
  return missingFor(figure, roles).map((role) => `“${HEADERS[role][0]}”`).join(", ");
}
