import type { CellScalar } from "../../model/state";
import { LIMITS } from "@tthc/xlsx-reader/model/limits";
import { FileRefusal } from "@tthc/xlsx-reader/model/result";
import { finished } from "@tthc/xlsx-reader/model/steps";
import { isDateFormat } from "@tthc/xlsx-reader/model/dateFormat";
import { ValuesBoundError } from "@tthc/xlsx-reader/model/valuesBook";
import { xlsValues } from "@tthc/xlsx-reader/values/xlsValues";
import type { ValuesCell, ValuesSheet } from "./valuesState";

/** Days show as such; other numbers by the workbook's default. */
function cellOf(value: CellScalar | null, isDay: boolean): ValuesCell {
  if (value === null) return "";
  if (typeof value !== "number") return value;
  const format = !isDay ? "General" : Number.isInteger(value) ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm";
  return { number: value, format };
}

/** Values of an Excel 5 to 2003 workbook (.xls); formulas give their last values. FileRefusal when it cannot be read. */
export function oldWorkbook(bytes: Uint8Array): ValuesSheet[] {
  const days = new Set<string>();
  const options = { cells: LIMITS.cells, sheets: LIMITS.entries, isWanted: () => false };
  try {
    const sheets = finished(xlsValues(bytes, options, (sheet, row, column, format) => {
      if (isDateFormat(format)) days.add(`${sheet},${row},${column}`);
    }));
    return sheets.map((sheet, at) => ({
      ...sheet, rows: sheet.rows.map((cells, row) => cells.map((value, column) => cellOf(value, days.has(`${at},${row},${column}`)))),
    }));
  } catch (error) {
    if (error instanceof ValuesBoundError) throw new FileRefusal("tooLarge", { limit: LIMITS.fileBytes / 2 ** 20 });
    if (error instanceof FileRefusal && (error.code === "encrypted" || error.code === "tooLarge")) throw error;
    // One sentence says what the user can do, whatever the reader stumbled over.
    throw new FileRefusal("oldExcel");
  }
}
