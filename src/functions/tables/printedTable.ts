import { findAggregate } from "../../register/aggregate/findAggregate";
import { readAggregate } from "../../register/aggregate/readAggregate";
import { isAggregateSheet } from "../../register/aggregate/sheetKind";
import type { AggregateLayout, AggregateTable } from "../../register/model/aggregateTable";
import type { CellValue, Grid } from "../../register/model/grid";
import type { SheetLayout } from "../../register/model/layout";
import { isBlank, withoutZeros } from "../../register/texts/blankCells";

const TOP_ROWS = 60;

function gridOf(rows: Grid["rows"]): Grid {
  return { sheet: "", top: 1, left: 1, rows };
}

/**
 * The table of counts that a range holds; null where it holds none. Hosts hand a blank cell over as 0 or as nothing, so that both are
 * taken for one: for 0 in a row that has any count, for nothing in a row that has none.
 * @param register the layout of a register that was found on the same range
 * @example printedTable(matrix, null)?.rowsRead.length // 21
 */
export function printedTable(matrix: readonly (readonly CellValue[])[], register: SheetLayout | null): AggregateTable | null {
  const rows = withoutZeros(matrix);
  const top = gridOf(rows.slice(0, TOP_ROWS));
  const layout = isAggregateSheet(top, register) ? findAggregate(top) : null;
  return layout && readAggregate(gridOf(withCounts(rows, layout)));
}

function withCounts(rows: Grid["rows"], { firstRow, columns }: AggregateLayout): Grid["rows"] {
  const counted = columns.map(({ column }) => column - 1);
  return rows.map((row, at) => {
    if (at < firstRow - 1 || counted.every((column) => isBlank(row[column]))) return row;
    const filled = [...row];
    for (const column of counted) if (isBlank(filled[column])) filled[column] = 0;
    return filled;
  });
}
