import { ContentKey } from "../../settings/contentKey";
import { chunkRows } from "../../sheet/importedSheet";
import type { Area } from "../../sheet/plan/plan";
import { askFewer } from "../host/asking";
import { rangeOf } from "../write/cells";

/** What cells say, whatever they look like: Excel takes a leading apostrophe as "this is text" and does not give it back. */
function textOf(cell: unknown): string {
  if (typeof cell !== "string") return String(cell ?? "");
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** Adds rows that were written, or read, from the top down. */
export function addRows(key: ContentKey, rows: readonly (readonly unknown[])[]): void {
  for (const row of rows) key.text(row.map(textOf).join("\t"));
}

/** One request; how many rows were read. */
async function addRead(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area, key: ContentKey): Promise<number> {
  const range = rangeOf(sheet, area);
  range.load("formulas");
  await context.sync();
  addRows(key, range.formulas as unknown[][]);
  range.untrack();
  return area.rows;
}

/** A sheet's content as one key, read in requests that a host can answer; "" for an empty sheet. */
export async function contentKeyOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return "";
  const key = new ContentKey();
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  for (let row = 0; row < rowCount;) {
    const area = { row: rowIndex + row, column: columnIndex, columns: columnCount };
    row += await askFewer(Math.min(chunkRows(columnCount), rowCount - row), (rows) => addRead(context, sheet, { ...area, rows }, key));
  }
  return key.digits();
}
