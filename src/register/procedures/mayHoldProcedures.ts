import type { SheetLayout } from "../model/layout";
import type { CellValue } from "../model/grid";

/** Headers of procedure lists name procedures; two forms are those of old encodings. */
const NAMES = /t\.?t\.?h\.?c|th[uủ] t[uụ]c|d[iị]ch v[uụ] c[oô]ng|dvc|procedure|service|th\u00f1 t\u00f4c|thu\u00fb tu\u00efc|\bm[aã](?: s[oố])?\s*$/iu;
const SEARCH_ROWS = 42;
const HEADER_LENGTH = 200;

/**
 * Whether it is worth looking for a procedure list on a sheet: no register of cases with receipts stands there, and some short text
 * near the top speaks of procedures. What recognises lists need not be loaded for any other sheet.
 * @param layout the register that was found on the sheet
 * @example mayHoldProcedures([["STT", "Mã TTHC", "Tên TTHC"]], null) // true
 */
export function mayHoldProcedures(rows: readonly (readonly CellValue[])[], layout: SheetLayout | null): boolean {
  const has = (role: string): boolean => layout?.columns.some((column) => column.role === role) ?? false;
  if (has("received") && (has("caseId") || has("applicant"))) return false;
  return rows.slice(0, SEARCH_ROWS).some((row) => row.some((cell) => typeof cell === "string" && cell.length <= HEADER_LENGTH && NAMES.test(cell.normalize("NFC"))));
}
