import { cellArea, contains, intersection, isOnSheet, type Area } from "@tthc/spreadsheet/area";
import { effectiveFormat, formatIndex } from "../model/formats";
import { cellKey, markChanged, rowForWriting, setCell, valueAt } from "../model/grid/cells";
import { clearSpill, withdrawFormats } from "../model/grid/write";
import type { CellScalar, FormulaState, WorkbookState } from "../model/state";
import type { FormulaCell } from "./formulaCell";
import { FormulaError, isMatrix, type Computed, type Item, type Matrix, type ResultFormats } from "./values";

/** A blank result shows 0, as in Excel. */
const stored = (item: Item): CellScalar => (item instanceof FormulaError ? item.code : item ?? 0);

/** Something other than the formula's own former spill stands where the result has to go. */
function isBlocked(cell: FormulaCell, area: Area): boolean {
  const { sheet } = cell;
  if (!isOnSheet(area)) return true;
  if (sheet.merges.some((merge) => intersection(merge, area)) || sheet.tables.some((table) => intersection(table.area, area))) return true;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const own = row === cell.row && column === cell.column;
      if (!own && (valueAt(sheet, row, column) !== "" || sheet.formulas.has(cellKey(row, column)))) return true;
    }
  }
  return false;
}

/** Values that were typed over the spill of before stay; only what the formula itself had put there is taken away. */
function withdraw(cell: FormulaCell): void {
  const { spill } = cell.formula;
  if (!spill) return;
  const before = cell.spilled;
  for (let i = 0; i < spill.rows; i++) {
    for (let j = 0; j < spill.columns; j++) {
      if (i + j > 0 && before && valueAt(cell.sheet, cell.row + i, cell.column + j) === before[i]?.[j]) {
        setCell(cell.sheet, cell.row + i, cell.column + j, undefined);
        markChanged(cell.sheet, cell.row + i, cell.column + j);
      }
    }
  }
  if (!before) clearSpill(cell.sheet, cell.row, cell.column, spill);
  cell.formula.spill = undefined;
}

function put(cell: FormulaCell, item: Item): void {
  rowForWriting(cell.sheet, cell.row);
  setCell(cell.sheet, cell.row, cell.column, stored(item));
  cell.formula.error = item instanceof FormulaError ? { code: item.code, message: item.message, ...(item.cause && { cause: item.cause }) } : undefined;
}

function spillOut(cell: FormulaCell, matrix: Matrix): void {
  const area = { row: cell.row, column: cell.column, rows: matrix.length, columns: matrix[0].length };
  cell.blocked = isBlocked(cell, area) ? area : null;
  if (cell.blocked) return put(cell, new FormulaError("#SPILL!"));
  const values = matrix.map((line) => line.map(stored));
  values.forEach((line, i) => line.forEach((value, j) => {
    setCell(cell.sheet, cell.row + i, cell.column + j, value);
    if (i + j > 0) markChanged(cell.sheet, cell.row + i, cell.column + j);
  }));
  put(cell, matrix[0][0]);
  cell.formula.spill = { rows: area.rows, columns: area.columns };
  cell.spilled = values;
}

/** Formatted numbers show in their own format where the cell has none (General). */
function applyFormats(state: WorkbookState, { sheet, row, column, formula }: FormulaCell, formats: ResultFormats): void {
  const formatted: NonNullable<FormulaState["formatted"]>[number][] = [];
  formats.forEach((line, i) => line.forEach((numberFormat, j) => {
    if (numberFormat === null) return;
    const own = rowForWriting(sheet, row + i);
    const format = state.formats[effectiveFormat(sheet, own, column + j)] ?? {};
    if ((format.numberFormat ?? "General") !== "General") return;
    const after = formatIndex(state, { ...format, numberFormat });
    formatted.push({ row: row + i, column: column + j, before: own.formats[column + j], after });
    own.formats[column + j] = after;
  }));
  formula.formatted = formatted.length > 0 ? formatted : undefined;
}

/** Puts a result into its cell, spilling a matrix over blank cells. Returns the area whose values changed. */
export function deliver(state: WorkbookState, cell: FormulaCell, { value: result, formats }: Computed): Area {
  const before = cell.output;
  withdraw(cell);
  withdrawFormats(cell.sheet, cell.formula);
  cell.blocked = null;
  cell.formula.cachedOnly = undefined;
  cell.formula.circular = undefined;
  if (isMatrix(result) && (result.matrix.length > 1 || result.matrix[0].length > 1)) spillOut(cell, result.matrix);
  else put(cell, isMatrix(result) ? result.matrix[0][0] : result);
  if (formats && !cell.blocked) applyFormats(state, cell, formats);
  markChanged(cell.sheet, cell.row, cell.column);
  const after = cell.output;
  return contains(before, after) ? before : contains(after, before) ? after : hull(before, after, cellArea(cell.row, cell.column));
}

const hull = (...areas: Area[]): Area => ({
  row: areas[0].row, column: areas[0].column,
  rows: Math.max(...areas.map((area) => area.rows)), columns: Math.max(...areas.map((area) => area.columns)),
});
