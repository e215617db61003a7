import type { ReadOptions } from "../read/readRegister";
import { askFewer } from "../host/asking";
import { ProblemError } from "../host/problemOf";
import { rangeOf } from "../write/cells";
import type { NewSheet } from "../write/drafts";
import type { RowSource } from "../../sheet/rowSource";
import { firstDifference } from "../../sheet/firstDifference";
import { blockOf, chunkRows, columnsOf } from "../../sheet/importedSheet";
import type { ImportedSheet } from "../../files/model/types";

/** Rows at both ends that are read back cell by cell. */
const READ_BACK = 50;

/** The rows of a file as they are written. */
function fileRows(source: ImportedSheet): RowSource {
  const columns = columnsOf(source);
  return { rows: source.rows.length, columns, block: (row, count) => blockOf(source, row, count, columns) };
}

/** One request; how many rows were written. The range is let go at once, so that long files do not pile up in the host. */
async function writeBlock(context: Excel.RequestContext, sheet: Excel.Worksheet, source: RowSource, row: number, count: number): Promise<number> {
  const block = await source.block(row, count);
  const range = rangeOf(sheet, block.area);
  range.numberFormat = block.numberFormats;
  range.values = block.values;
  await context.sync();
  range.untrack();
  return count;
}

/**
 * Writes rows in requests that halve when the host finds them too large; between two requests the interface draws and hears
 * "cancel". name: the sheet, as progress tells it.
 */
export async function writeRows(context: Excel.RequestContext, sheet: Excel.Worksheet, source: RowSource, name: string, options: ReadOptions): Promise<void> {
  const total = source.rows;
  let size = chunkRows(source.columns);
  for (let row = 0; row < total;) {
    if (options.signal?.aborted) throw new ProblemError("cancelled");
    const written = await askFewer(Math.min(size, total - row), (count) => writeBlock(context, sheet, source, row, count));
    if (written < Math.min(size, total - row)) size = written;
    row += written;
    options.onProgress?.({ sheet: name, done: row, total });
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** The last row and column must be where the source's are, and both ends must say what it says. */
export async function verifyRows(context: Excel.RequestContext, sheet: Excel.Worksheet, source: RowSource): Promise<void> {
  const total = source.rows;
  const last = Math.max(0, total - READ_BACK);
  const ends = [await source.block(0, Math.min(READ_BACK, total)), await source.block(last, total - last)];
  const ranges = ends.map((block) => rangeOf(sheet, block.area));
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  ranges.forEach((range) => range.load("values"));
  await context.sync();
  const detail = used.isNullObject ? "0" : `${used.rowIndex + used.rowCount}/${total}`;
  if (used.isNullObject || used.rowIndex + used.rowCount !== total) throw new ProblemError("writeFailed", { detail });
  ends.forEach((block, index) => {
    const place = firstDifference(block, ranges[index].values as unknown[][]);
    if (place !== null) throw new ProblemError("writeFailed", { detail: place });
  });
}

/**
 * How a new sheet is filled with what a file says, values only, and read back. mark: null for a sheet that is the user's and
 * will be read as a register.
 * @example { name, fill: rowsFill(source, name, null, { onProgress, signal }) }
 */
export function rowsFill(source: ImportedSheet, name: string, mark: string | null, options: ReadOptions): NewSheet["fill"] {
  return sourceFill(fileRows(source), name, mark, options);
}

/** The same for rows that come block by block. */
export function sourceFill(rows: RowSource, name: string, mark: string | null, options: ReadOptions): NewSheet["fill"] {
  return async (context, sheet) => {
    await writeRows(context, sheet, rows, name, options);
    await verifyRows(context, sheet, rows);
    return mark;
  };
}
