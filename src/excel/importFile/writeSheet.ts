import type { ReadOptions } from "../outcomes";
import { ProblemError } from "../problemError";
import { isNameTaken, isTooLarge } from "../problemOf";
import { halved } from "../read/chunkSize";
import { rangeOf } from "../write/cells";
import { allowedName, freeName } from "../write/sheetNames";
import type { Survey } from "../write/survey";
import { undoWriting } from "../write/undo";
import { firstDifference } from "../write/verify";
import { blockOf, chunkRows, columnsOf } from "./sheetChunks";
import type { ImportedSheet } from "./types";

/** Names tried when Excel refuses one that is not listed: a chart sheet has it. */
const MOST_NAMES = 5;
/** Rows at both ends that are read back cell by cell. */
const READ_BACK = 50;

export interface WrittenSheet {
  sheet: string;
  rows: number;
  columns: number;
}

/** One request; the range is let go at once, so that long files do not pile up in the host. */
async function writeBlock(context: Excel.RequestContext, sheet: Excel.Worksheet, source: ImportedSheet, row: number, count: number): Promise<void> {
  const block = blockOf(source, row, count, columnsOf(source));
  const range = rangeOf(sheet, block.area);
  range.numberFormat = block.numberFormats;
  range.values = block.values;
  await context.sync();
  range.untrack();
}

/** Writes rows, or their first half when they are too large for the host, and so on; how many were written. */
async function writeSmaller(context: Excel.RequestContext, sheet: Excel.Worksheet, source: ImportedSheet, row: number, count: number): Promise<number> {
  try {
    await writeBlock(context, sheet, source, row, count);
    return count;
  } catch (error) {
    const fewer = isTooLarge(error) ? halved(count) : null;
    if (fewer === null) throw error;
    return writeSmaller(context, sheet, source, row, fewer);
  }
}

async function writeRows(context: Excel.RequestContext, sheet: Excel.Worksheet, source: ImportedSheet, name: string, options: ReadOptions): Promise<void> {
  const total = source.rows.length;
  let size = chunkRows(columnsOf(source));
  for (let row = 0; row < total;) {
    if (options.signal?.aborted) throw new ProblemError("cancelled");
    const written = await writeSmaller(context, sheet, source, row, Math.min(size, total - row));
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

async function writeUnder(name: string, survey: Survey, source: ImportedSheet, options: ReadOptions): Promise<WrittenSheet> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      await context.sync();
      await writeRows(context, sheet, source, name, options);
      await verify(context, sheet, source);
      return { sheet: name, rows: source.rows.length, columns: columnsOf(source) };
    });
  } catch (error) {
    // The first error is the one to tell; one of the undo would only hide it.
    if (!isNameTaken(error)) await undoWriting(survey, name).catch(() => undefined);
    throw error;
  }
}

/**
 * Writes what a file said on a new sheet behind the others, values only. No sheet of the user is touched: a taken name
 * gets a number. The sheet is theirs, so it carries no mark of ours and is read as a register. When anything fails or
 * the user cancels, the half-written sheet is taken away and the error goes on. taken: names that are in use.
 * @example await writeImportedSheet(sheet, survey, { wanted: "BaoCao", fallback: "Tệp nhập", taken: ["BaoCao"] }) // { sheet: "BaoCao (2)", … }
 */
export async function writeImportedSheet(
  source: ImportedSheet, survey: Survey, names: { wanted: string; fallback: string; taken: readonly string[] }, options: ReadOptions = {},
): Promise<WrittenSheet> {
  const taken = [...names.taken];
  for (let tries = 1; ; tries++) {
    const name = freeName(allowedName(names.wanted, names.fallback), taken);
    try {
      return await writeUnder(name, survey, source, options);
    } catch (error) {
      if (!isNameTaken(error)) throw error;
      if (tries === MOST_NAMES) throw new ProblemError("sheetNameTaken", { name });
      taken.push(name);
    }
  }
}
