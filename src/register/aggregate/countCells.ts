import { cellText } from "../texts/cell";
import { numberStyle, restoreThousands, type NumberStyle } from "../numbers/numberStyle";
import { readNumber } from "../numbers/readNumber";
import type { CellValue } from "../model/grid";
import type { AggregateColumn, AggregateCounts, AggregateLayout, AggregateRate, PrintedRate } from "../model/aggregateTable";

/** A cell of a counted column that is no count. */
interface UnreadableCell {
  column: number;
  value: string;
}

/** What the counted cells of one row hold. */
export interface CountedCells {
  counts: AggregateCounts;
  unreadable: UnreadableCell[];
  /** A counted cell holds something, readable or not. */
  filled: boolean;
}

/**
 * Reader of the counted cells of a table's rows: each column is read by the style of all its cells.
 * @param body rows of cells below the header
 * @param left 1-based column of the rows' first cell
 * @param restore take numbers like 4.131 for the thousands that they were typed as
 */
export function countReader(layout: AggregateLayout, body: readonly (readonly CellValue[])[], left: number, restore: boolean): (row: readonly CellValue[]) => CountedCells {
  const styles = layout.columns.map(({ column }): NumberStyle => {
    const style = numberStyle(body.map((row) => row[column - left]), true);
    return restore ? restoreThousands(style) : style;
  });
  return (row) => {
    const cells: CountedCells = { counts: {}, unreadable: [], filled: false };
    layout.columns.forEach((column, place) => addCell(cells, column, row[column.column - left], styles[place]));
    for (const { figure } of layout.columns.filter(({ column }) => cells.unreadable.some((cell) => cell.column === column))) cells.counts[figure] = null;
    return cells;
  };
}

/** Whether some column holds numbers with decimals that look like thousands misread by Excel (domain.md 4.4.6). */
export function hasSuspectedThousands(layout: AggregateLayout, body: readonly (readonly CellValue[])[], left: number): boolean {
  return layout.columns.some(({ column }) => numberStyle(body.map((row) => row[column - left]), true).suspected > 0);
}

/** A blank leaves the figure unknown; of a figure made of parts, blank parts count nothing beside filled ones. */
function addCell(cells: CountedCells, { figure, column }: AggregateColumn, value: CellValue, style: NumberStyle): void {
  const reading = readNumber(value, style);
  const before = cells.counts[figure] ?? null;
  if (reading.kind !== "blank") cells.filled = true;
  const isCount = reading.kind === "value" && !reading.percent && reading.value >= 0 && Number.isInteger(reading.value);
  cells.counts[figure] = isCount ? (before ?? 0) + reading.value : before;
  if (!isCount && reading.kind !== "blank") cells.unreadable.push({ column, value: cellText(value) });
}

/** Shares above this are percent points, unless the cell says "%" itself. */
const MOST_SHARE = 1.5;

/**
 * Reader of the printed shares: "99,71%", 99.71 and 0.9971 are the same share; points are told by the column.
 * @returns nothing for a cell without a share
 */
export function rateReader(layout: AggregateLayout, body: readonly (readonly CellValue[])[], left: number): (row: readonly CellValue[]) => Partial<Record<AggregateRate, PrintedRate>> {
  const columns = layout.rates.map(({ rate, column }) => {
    const values = body.map((row) => row[column - left]);
    const style = numberStyle(values);
    const inPoints = values.some((value) => {
      const reading = readNumber(value, style);
      return reading.kind === "value" && !reading.percent && reading.value > MOST_SHARE;
    });
    return { rate, column, style, inPoints };
  });
  return (row) => {
    const rates: Partial<Record<AggregateRate, PrintedRate>> = {};
    for (const { rate, column, style, inPoints } of columns) {
      const reading = readNumber(row[column - left], style);
      if (reading.kind !== "value" || rates[rate] !== undefined) continue;
      const hundredth = !reading.percent && inPoints;
      rates[rate] = { share: hundredth ? reading.value / 100 : reading.value, tolerance: toleranceOf(reading.value, hundredth) };
    }
    return rates;
  };
}

/** Half a unit of the last decimal that is written; never finer than half a millionth, never coarser than half a percent. */
function toleranceOf(value: number, inPoints: boolean): number {
  const decimals = (/\.(\d+)$/.exec(String(value))?.[1].length ?? 0) + (inPoints ? 2 : 0);
  return 0.5 * 10 ** -Math.min(Math.max(decimals, 2), 6) + 1e-9;
}
