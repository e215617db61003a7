import { allowedName } from "@tthc/spreadsheet/sheetNames";
import type { MergedArea } from "../../register/model/grid";
import { plainValue } from "../../register/texts/cell";
import type { CellValue } from "../../register/model/grid";
import { text, type Language } from "../../locales/text";
import { writtenCell, type WrittenCell } from "../../sheet/plan/cellText";
import { sheetNameOf } from "../../files/sheetName";
import type { RowSource } from "../../sheet/rowSource";
import { sourceFill } from "../importFile/writeSheet";
import type { ReadOptions } from "../read/readRegister";
import { rangeOf } from "../write/cells";
import type { NewSheet } from "../write/drafts";
import { writeNewSheets } from "../write/newSheets";
import { surveyWorkbook } from "../write/survey";

const DAY_FORMAT = "dd/mm/yyyy";

/** A sheet of a file, as it comes into the workbook on a sheet of its own. */
export interface FileSheetSource {
  file: string;
  /** Its name in the file; null for the only one. */
  sheet: string | null;
  rowCount: number;
  columnCount: number;
  merged: readonly MergedArea[];
  /** Where numbers are days: 1-based columns, and rows; null where none is. */
  days: { columns: ReadonlySet<number>; firstRow: number; lastRow: number } | null;
  /** Some rows, 0-based. */
  rows(from: number, count: number): Promise<readonly (readonly CellValue[])[]>;
}

/** Numbers as numbers, days among them as days; all else as text whatever it begins with. */
function fileCell(cell: CellValue, isDay: boolean): WrittenCell {
  const plain = plainValue(cell);
  if (typeof plain === "number") return { value: plain, numberFormat: isDay ? DAY_FORMAT : "General" };
  if (typeof plain === "boolean") return writtenCell(plain ? "TRUE" : "FALSE", "text");
  return writtenCell(plain === null || plain === undefined ? null : String(plain), "text");
}

function rowsOf({ rowCount, columnCount, days, rows }: FileSheetSource): RowSource {
  const isDay = (row: number, column: number): boolean => days !== null && row >= days.firstRow && row <= days.lastRow && days.columns.has(column);
  return {
    rows: rowCount, columns: columnCount,
    block: async (row, count) => {
      const lines = await rows(row, count);
      const cells = lines.map((line, at) => Array.from({ length: columnCount }, (_, column) => fileCell(line[column], isDay(row + at + 1, column + 1))));
      return {
        area: { row, column: 0, rows: cells.length, columns: columnCount },
        values: cells.map((line) => line.map(({ value }) => value)), numberFormats: cells.map((line) => line.map(({ numberFormat }) => numberFormat)),
      };
    },
  };
}

/** Cells that are one in the file are one here too: a header or a unit over several rows is read by them. */
function fillOf(source: FileSheetSource, name: string, options: ReadOptions): NewSheet["fill"] {
  const fill = sourceFill(rowsOf(source), name, null, options);
  return async (context, sheet) => {
    const mark = await fill(context, sheet);
    for (const { top, left, rows, columns } of source.merged) rangeOf(sheet, { row: top - 1, column: left - 1, rows, columns }).merge(false);
    await context.sync();
    return mark;
  };
}

/**
 * Puts sheets of files on sheets of their own, values only: all of them or, when one fails or it is cancelled, none. Their names.
 * @example await writeFileSheets(sheets, { language: "vi" }) // ["Xã A", "Xã B"]
 */
export async function writeFileSheets(sources: readonly FileSheetSource[], options: ReadOptions & { language: Language }): Promise<string[]> {
  if (sources.length === 0) return [];
  const survey = await Excel.run({ delayForCellEdit: true }, surveyWorkbook);
  const fallback = text(options.language, "import.sheetName");
  const wanted = sources.map(({ file, sheet }) => allowedName(sheetNameOf(file, sheet), fallback));
  const placed = await writeNewSheets(survey, wanted, (names) => sources.map((source, at) => ({ name: names[at], fill: fillOf(source, names[at], options) })), { language: options.language, show: false });
  return placed.map(({ name }) => name);
}
