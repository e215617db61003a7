import type { TableBlock } from "../../report/model/model";
import { columnGrid, mainTable } from "./grid";
import { layingCost, type Span } from "./spans";
import { isWholeRow, type TableSizes } from "./widths";

/** The columns of a sheet and where the main table's columns stand on them. */
export interface SheetGrid {
  /** Points. */
  widths: number[];
  main: TableBlock | undefined;
  /** null: the main table is laid as any other. */
  ofMain: Span[] | null;
}

/** Text columns wider than this are cut, into parts of about the second width, points. */
const WIDE = 100;
const PART = 45;
/** The cut must suit the other tables that much better. */
const WORTH = 0.7;
/** Every row of the list costs Excel some merging: not for lists of many pages. */
const MOST_ROWS = 500;

function cutSpans(parts: readonly number[]): Span[] {
  let column = 0;
  return parts.map((columns) => {
    const span = { column, columns };
    column += columns;
    return span;
  });
}

/**
 * The columns of a sheet: those of its main table. Under a list in bands, whose rows are merged anyway, wide text columns
 * are cut where that gives the numbers of the other tables columns of their own size.
 * @example sheetGrid([], sizes).widths.length // 12 equal columns
 */
export function sheetGrid(tables: readonly TableBlock[], sizes: TableSizes): SheetGrid {
  const main = mainTable(tables);
  const widths = columnGrid(main, sizes);
  const others = tables.filter((table) => table !== main && table.columns.length > 0);
  const inBands = main !== undefined && widths.length === main.columns.length && main.rows.length <= MOST_ROWS && main.rows.some(isWholeRow);
  if (!inBands || others.length === 0) return { widths, main, ofMain: null };
  const parts = widths.map((width, index) => (main.columns[index].shown === "text" && width > WIDE ? Math.floor(width / PART) : 1));
  const cut = widths.flatMap((width, index) => new Array<number>(parts[index]).fill(width / parts[index]));
  const cost = (grid: readonly number[]): number => others.reduce((sum, table) => sum + layingCost(table, grid, sizes), 0);
  return cost(cut) < WORTH * cost(widths) ? { widths: cut, main, ofMain: cutSpans(parts) } : { widths, main, ofMain: null };
}
