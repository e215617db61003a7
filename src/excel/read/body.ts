import { neededColumns } from "../../register/layout/columns";
import type { Chunk } from "../../register/model/grid";
import type { MoreRole } from "../../register/model/roles";
import type { SheetLayout } from "../../register/model/layout";
import { START_ROWS, askFewer, moreRows } from "../host/asking";
import { ProblemError } from "../host/problemOf";
import { columnBlocks, type ColumnBlock } from "../../register/layout/columnBlocks";
import { bodyPart } from "../../register/layout/tableLayout";

/** Rows of a sheet's body that are asked for in one request; rows are 1-based. */
interface Request {
  sheet: Excel.Worksheet;
  blocks: readonly ColumnBlock[];
  top: number;
  rowCount: number;
}

/** One chunk, one request. The ranges are let go at once, so that long readings do not pile them up in the host. */
async function fetchChunk(context: Excel.RequestContext, request: Request): Promise<Chunk> {
  const { sheet, top, rowCount } = request;
  const ranges = request.blocks.map((block) => {
    const range = sheet.getRangeByIndexes(top - 1, block.left - 1, rowCount, block.columns);
    range.load("values");
    return range;
  });
  await context.sync();
  const blocks = ranges.map((range, index) => {
    const values = range.values as unknown[][] | null;
    // An answer with nothing in place of values: too many cells for this Excel.
    if (!Array.isArray(values)) throw new ProblemError("tooLarge");
    return { left: request.blocks[index].left, values };
  });
  ranges.forEach((range) => range.untrack());
  return { top, rowCount, blocks };
}

/** Rows, at some 3 µs each, that may be read before the interface gets its turn: well below what a hand notices. */
const ROWS_A_BREATH = 15_000;

/** Lets the interface draw and the user press "cancel". */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** What of a body is wanted beyond what every reading needs, and how to stop. */
interface ChunkOptions {
  signal?: AbortSignal;
  more?: readonly MoreRole[];
  /** Columns to fetch in place of those of a reading, 1-based and ascending. */
  columns?: readonly number[];
}

/**
 * The body of a register sheet, chunk by chunk from the top; only the columns that a reading needs. Chunks begin with
 * 5,000 rows, halve when Excel refuses them and grow back. A table's total row is passed over.
 */
export async function* bodyChunks(
  context: Excel.RequestContext, sheet: Excel.Worksheet, layout: SheetLayout, { signal, more, columns }: ChunkOptions = {},
): AsyncGenerator<Chunk> {
  const blocks = columnBlocks(columns ?? neededColumns(layout, more));
  let top = layout.firstRow;
  let size = START_ROWS;
  let unbroken = 0;
  while (top <= layout.lastRow) {
    if (signal?.aborted) throw new ProblemError("cancelled");
    const part = bodyPart(layout, top);
    top = part.top;
    const wanted = Math.min(size, part.end - top + 1);
    if (wanted <= 0) return;
    const chunk = await askFewer(wanted, (rowCount) => fetchChunk(context, { sheet, blocks, top, rowCount }));
    yield chunk;
    top += chunk.rowCount;
    size = chunk.rowCount < wanted ? chunk.rowCount : moreRows(size);
    unbroken += chunk.rowCount;
    if (unbroken < ROWS_A_BREATH) continue;
    await breath();
    unbroken = 0;
  }
}
