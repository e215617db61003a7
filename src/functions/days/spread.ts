import { isProblem, type Cell, type FunctionValue } from "../model/cells";
import { failure, success, type Outcome } from "../model/problem";

/** More cells than a sheet has rows are no answer that Excel could show. */
const MOST_CELLS = 1_048_576;

type Cells = readonly (readonly unknown[])[];

/** An argument that was left out counts as one blank cell. */
function cellsOf(argument: unknown): Cells {
  if (!Array.isArray(argument)) return [[argument ?? null]];
  return Array.isArray(argument[0]) ? (argument as Cells) : [argument];
}

/**
 * Computes a cell of the result from one cell of each argument, as Excel's operators do: one cell goes with all of a column, two
 * columns go row by row, a row and a column give a table. Columns of unequal length are refused, since nobody knows which rows
 * belong together. What cannot be computed is a problem in its own cell.
 * @param compute takes the cells in the order of the arguments; the list is used again for the next cell
 * @example spread([[[1], [2]], [[10]]], ([a, b]) => Number(a) + Number(b)) // { ok: true, value: [[11], [12]] }
 */
export function spread(args: readonly unknown[], compute: (cells: readonly unknown[]) => Cell): Outcome<FunctionValue> {
  const grids = args.map(cellsOf);
  const rows = lengthOf(grids, (grid) => grid.length);
  const columns = lengthOf(grids, (grid) => grid[0].length);
  if (!rows.ok) return rows;
  if (!columns.ok) return columns;
  if (rows.value * columns.value > MOST_CELLS) return failure("invalidValue", "function.problem.tooManyCells");
  const cells: unknown[] = args.map(() => null);
  const result: Cell[][] = [];
  for (let row = 0; row < rows.value; row++) {
    const line: Cell[] = [];
    for (let column = 0; column < columns.value; column++) {
      for (let at = 0; at < grids.length; at++) {
        const grid = grids[at];
        const given = grid[grid.length === 1 ? 0 : row];
        cells[at] = given[given.length === 1 ? 0 : column];
      }
      line.push(compute(cells));
    }
    result.push(line);
  }
  return rows.value * columns.value === 1 ? alone(result[0][0]) : success(result);
}

function alone(cell: Cell): Outcome<FunctionValue> {
  return isProblem(cell) ? { ok: false, problem: cell } : success(cell);
}

/** How many rows, or columns, the result has. */
function lengthOf(grids: readonly Cells[], count: (grid: Cells) => number): Outcome<number> {
  const lengths = grids.map(count);
  const longest = Math.max(...lengths);
  const [first, second] = [lengths.indexOf(longest), lengths.findIndex((length) => length !== 1 && length !== longest)];
  if (second < 0) return success(longest);
  const [before, behind] = [Math.min(first, second), Math.max(first, second)];
  return failure("invalidValue", "function.problem.unequalLengths", { first: before + 1, firstLength: lengths[before], second: behind + 1, secondLength: lengths[behind] });
}
