import { spread } from "../settled";
import { FormulaError, isPlace, numberOf, type Item, type Value } from "../values";
import { matrixOf, single, taking, VALUE_ERROR, type Builtin } from "./builtin";

/** A row or column number; 0: all of them. */
function position(item: Item, most: number): number | FormulaError {
  const number = numberOf(item);
  if (number instanceof FormulaError) return number;
  const whole = Math.trunc(number);
  return whole < 0 ? VALUE_ERROR : whole > most ? new FormulaError("#REF!") : whole;
}

/** Part of a range, which stays one, or of an array. */
function part(from: Value, rowItem: Item, columnItem: Item): Value {
  const matrix = isPlace(from) ? null : matrixOf(from);
  const { rows, columns } = isPlace(from) ? from.place.area : { rows: matrix?.length ?? 0, columns: matrix?.[0].length ?? 0 };
  const row = position(rowItem, rows);
  if (row instanceof FormulaError) return row;
  const column = position(columnItem, columns);
  if (column instanceof FormulaError) return column;
  const [top, height] = row === 0 ? [0, rows] : [row - 1, 1];
  const [left, width] = column === 0 ? [0, columns] : [column - 1, 1];
  if (isPlace(from)) {
    const { sheet, area } = from.place;
    return { place: { sheet, area: { row: area.row + top, column: area.column + left, rows: height, columns: width } } };
  }
  const cells = (matrix ?? []).slice(top, top + height).map((line) => line.slice(left, left + width));
  return height === 1 && width === 1 ? cells[0][0] : { matrix: cells };
}

/** INDEX(area; row; column): of a single row or column one number is enough. */
function index(given: readonly Value[]): Value {
  const [from] = given;
  const lone = single(from);
  if (lone?.item instanceof FormulaError && !isPlace(from)) return lone.item;
  const rows = isPlace(from) ? from.place.area.rows : matrixOf(from).length;
  const [down, across]: [Value, Value] = given.length === 2 ? (rows === 1 ? [1, given[1]] : [given[1], 1]) : [given[1], given[2]];
  const wholeRow = given.length === 2 && rows > 1 && width(from) > 1;
  const [rowItem, columnItem] = [single(down), single(across)];
  if (rowItem && columnItem) return part(from, rowItem.item, wholeRow ? 0 : columnItem.item);
  return spread([down, across], ([row, column]) => {
    const found = single(part(from, row, wholeRow ? 0 : column));
    return found ? found.item : VALUE_ERROR;
  });
}

const width = (value: Value): number => (isPlace(value) ? value.place.area.columns : matrixOf(value)[0].length);

export const LOOKUP: Readonly<Record<string, Builtin>> = { INDEX: taking(2, 3, index) };
