import type { FileSheet } from "../../files/model/fileSheet";
import { bodyPart } from "../../register/layout/tableLayout";
import { MergedCells } from "../../register/mergedCells";
import type { Chunk } from "../../register/model/grid";
import type { SheetLayout } from "../../register/model/layout";

/** Rows of one chunk: at some 3 µs each well below what a hand notices. */
const CHUNK_ROWS = 15_000;

/** The merged cells that reach into a register's body, cut where it ends. */
export function mergedCellsOf({ merged }: FileSheet, layout: SheetLayout): MergedCells {
  const inBody = merged
    .filter(({ top, left, rows, columns }) => top + rows > layout.firstRow && top <= layout.lastRow && left + columns > layout.firstColumn)
    .map((area) => ({ ...area, rows: Math.min(area.rows, layout.lastRow - area.top + 1) }));
  return new MergedCells(inBody, layout);
}

/** The body of a register sheet, chunk by chunk from the top; a table's total row is passed over. */
export function* bodyChunks({ rows }: Pick<FileSheet, "rows">, layout: SheetLayout): Generator<Chunk> {
  let from = layout.firstRow;
  while (from <= layout.lastRow) {
    const { top, end } = bodyPart(layout, from);
    if (end < top) return;
    const rowCount = Math.min(CHUNK_ROWS, end - top + 1);
    yield { top, rowCount, blocks: [{ left: 1, values: rows.slice(top - 1, top - 1 + rowCount) }] };
    from = top + rowCount;
  }
}
