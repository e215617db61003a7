import { type CellValue, type Workbook, dateToSerial, readXls } from "hucre";
import { CellBudget, trimmedRows } from "../../../excel/importFile/cellBudget";
import type { ImportedCell, ImportedSheet } from "../../../excel/importFile/types";
import { FileRefusal } from "../result";

function cellOf(value: CellValue | undefined): ImportedCell {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return { number: value, format: "General" };
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const serial = dateToSerial(value);
  return { number: serial, format: Number.isInteger(serial) ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm" };
}

function sheetsOf(workbook: Workbook): ImportedSheet[] {
  const budget = new CellBudget();
  return workbook.sheets.map(({ name, rows }) => ({ name, rows: trimmedRows(Array.from(rows, (row, place) => budget.row(Array.from(row ?? [], cellOf), place))) }));
}

/** Values of an Excel 97–2003 workbook (.xls); formulas give their last values. FileRefusal when it cannot be read. */
export async function oldWorkbook(bytes: Uint8Array): Promise<ImportedSheet[]> {
  try {
    const sheets = sheetsOf(await readXls(bytes));
    if (sheets.length > 0) return sheets;
  } catch {
    // The sentence below says what the user can do, whatever the reader stumbled over.
  }
  throw new FileRefusal("oldExcel");
}
