import type { SheetArea } from "../../checks/workbookFormulas";

/** Rows of a sample, and how many samples over the height. */
const SAMPLE_ROWS = 40;
const SAMPLES = 6;
/** What a blank cell is on the web. */
const BLANK = "null";

/**
 * How long the cells of an area's columns are as JSON text with their comma, on average over some of its rows; in order of the columns.
 * One request.
 * @example await columnSizes({ sheet: "HoSo", area }) // [6.2, 24, 38.5, …]
 */
export async function columnSizes({ sheet: name, area }: SheetArea): Promise<number[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const rows = Math.min(SAMPLE_ROWS, area.rows);
    const step = Math.max(1, Math.floor((area.rows - rows) / (SAMPLES - 1)));
    const starts = [...new Set(Array.from({ length: SAMPLES }, (_sample, at) => area.row + Math.min(at * step, area.rows - rows)))];
    const ranges = starts.map((row) => {
      const range = sheet.getRangeByIndexes(row, area.column, rows, area.columns);
      range.load("values");
      return range;
    });
    await context.sync();
    const lines = ranges.flatMap((range) => range.values as unknown[][]);
    return Array.from({ length: area.columns }, (_column, at) => lines.reduce((sum, line) => sum + sizeOf(line[at]), 0) / lines.length);
  });
}

function sizeOf(cell: unknown): number {
  return 1 + (cell === "" ? BLANK : JSON.stringify(cell)).length;
}
