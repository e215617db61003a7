import type { ReadOptions } from "../read/readRegister";
import { askFewer } from "../host/asking";
import { ProblemError } from "../host/problemOf";
import { rangeOf } from "../write/cells";
import type { NewSheet } from "../write/drafts";
import { firstDifference } from "../../sheet/firstDifference";
import { blockOf, chunkRows, columnsOf } from "../../sheet/importedSheet";
import type { ImportedSheet } from "../../files/model/types";

/** Rows at both ends that are read back cell by cell. */
const READ_BACK = 50;

/** One request; how many rows were written. The range is let go at once, so that long files do not pile up in the host. */
async function writeBlock(context: Excel.RequestContext, sheet: Excel.Worksheet, source: ImportedSheet, row: number, count: number): Promise<number> {
  const block = blockOf(source, row, count, columnsOf(source));
  const range = rangeOf(sheet, block.area);
  range.numberFormat = block.numberFormats;
  range.values = block.values;
  await context.sync();
  range.untrack();
  return count;
}

async function writeRows(context: Excel.RequestContext, sheet: Excel.Worksheet, source: ImportedSheet, name: string, options: ReadOptions): Promise<void> {
  const total = source.rows.length;
  let size = chunkRows(columnsOf(source));
  for (let row = 0; row < total;) {
    if (options.signal?.aborted) throw new ProblemError("cancelled");
    const written = await askFewer(Math.min(size, total - row), (count) => writeBlock(context, sheet, source, row, count));
    if (written < Math.min(size, total - row)) size = written;
    row += written;
    options.onProgress?.({ sheet: name, done: row, total });
    // The interface draws and hears "cancel" between two requests.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** The last row and column must be where the file's are, and both ends must say what the file says. */
async function verify(context: Excel.RequestContext, sheet: Excel.Worksheet, source: ImportedSheet): Promise<void> {
  const columns = columnsOf(source);
  const total = source.rows.length;
  const ends = [blockOf(source, 0, READ_BACK, columns), blockOf(source, Math.max(0, total - READ_BACK), READ_BACK, columns)];
  const ranges = ends.map((block) => rangeOf(sheet, block.area));
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  ranges.forEach((range) => range.load("values"));
  await context.sync();
  const last = used.isNullObject ? "0" : `${used.rowIndex + used.rowCount}/${total}`;
  if (used.isNullObject || used.rowIndex + used.rowCount !== total) throw new ProblemError("writeFailed", { detail: last });
  ends.forEach((block, index) => {
    const place = firstDifference(block, ranges[index].values as unknown[][]);
    if (place !== null) throw new ProblemError("writeFailed", { detail: place });
  });
}

/**
 * How a new sheet is filled with what a file says, values only, in requests that halve when the host finds them too
 * large, and read back. mark: null for a sheet that is the user's and will be read as a register.
 * @example { name, fill: rowsFill(source, name, null, { onProgress, signal }) }
 */
export function rowsFill(source: ImportedSheet, name: string, mark: string | null, options: ReadOptions): NewSheet["fill"] {
  return async (context, sheet) => {
    await writeRows(context, sheet, source, name, options);
    await verify(context, sheet, source);
    return mark;
  };
}
