import { type CellValue, type Workbook, dateToSerial, readXls } from "hucre";
import { LIMITS } from "../model/limits";
import { FileRefusal } from "../model/result";

/** A cell: a text, a logical value, or a number with the format that shows it. */
type OldCell = string | boolean | { number: number; format: string };

/** Rows from the top; a row may be shorter than another. */
export interface OldSheet {
  name: string;
  rows: readonly (readonly OldCell[])[];
}

function cellOf(value: CellValue | undefined): OldCell {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return { number: value, format: "General" };
  if (typeof value === "boolean" || typeof value === "string") return value;
  const serial = dateToSerial(value);
  return { number: serial, format: Number.isInteger(serial) ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm" };
}

function trimmed<T>(items: T[], isBlank: (item: T) => boolean): T[] {
  let length = items.length;
  while (length > 0 && isBlank(items[length - 1])) length--;
  return items.slice(0, length);
}

function sheetsOf(workbook: Workbook): OldSheet[] {
  let cells = 0;
  return workbook.sheets.map(({ name, rows }) => ({
    name,
    rows: trimmed(Array.from(rows, (row) => {
      const line = trimmed(Array.from(row ?? [], cellOf), (cell) => cell === "");
      if ((cells += Math.max(1, line.length)) > LIMITS.cells) throw new FileRefusal("tooLarge", { limit: LIMITS.fileBytes / 2 ** 20 });
      return line;
    }), (line) => line.length === 0),
  }));
}

/** Values of an Excel 97–2003 workbook (.xls); formulas give their last values. FileRefusal when it cannot be read. */
export async function oldWorkbook(bytes: Uint8Array): Promise<OldSheet[]> {
  try {
    const sheets = sheetsOf(await readXls(bytes));
    if (sheets.length > 0) return sheets;
  } catch {
    // The sentence below says what the user can do, whatever the reader stumbled over.
  }
  throw new FileRefusal("oldExcel");
}
