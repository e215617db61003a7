import { driven } from "@tthc/xlsx-reader/model/steps";
import type { ValuesBook, ValuesOptions, ValuesSheet } from "@tthc/xlsx-reader/model/valuesBook";
import { readingValues, type ValuesOutcome } from "@tthc/xlsx-reader/readValues";
import type { SheetTable } from "../register/layout/tableLayout";
import { needsFonts } from "../register/legacy/decodeGrid";
import { encodingOfFont } from "../register/legacy/encodings";
import type { FileSheet, SheetsFile, SheetsOutcome } from "./model/fileSheet";
import { IMPORT_LIMITS } from "./model/limits";
import type { ImportedCell, ImportedFile, ImportedSheet, ImportCode } from "./model/types";
import { readFile } from "./readFile";

interface ReadOptions {
  /** Lets others have their turn: awaited between pieces of the work of some milliseconds, where there is no worker. */
  pause?: () => Promise<void>;
}

type Refusal = Extract<SheetsOutcome, { ok: false }>;

const BOUNDS: ValuesOptions = {
  cells: IMPORT_LIMITS.cells, sheets: IMPORT_LIMITS.sheets, isWanted: (font) => encodingOfFont(font) !== null,
};

/** A cell's text or number, as Excel would hand it over once it stood in a sheet. */
const cellValue = (cell: ImportedCell): string | number => (typeof cell === "string" ? cell : cell.number);

function importedSheet({ name, rows }: ImportedSheet): FileSheet {
  return { name, isHidden: false, rows: rows.map((row) => row.map(cellValue)), merged: [], tables: [], hiddenRows: new Set() };
}

function importedFile({ kind, encoding, sheets, notes }: ImportedFile): SheetsFile {
  return { kind, encoding, sheets: sheets.map(importedSheet), notes };
}

/** Tables with a header row, the largest first. */
function sheetTables({ tables }: ValuesSheet): SheetTable[] {
  return tables.filter(({ showHeaders }) => showHeaders)
    .map(({ area, showTotals }) => ({ top: area.row + 1, left: area.column + 1, rows: area.rows, columns: area.columns, hasTotals: showTotals }))
    .sort((a, b) => b.rows - a.rows);
}

function fileSheet(sheet: ValuesSheet): FileSheet {
  const { name, isHidden, rows, fonts } = sheet;
  const merged = sheet.merged.map((area) => ({ top: area.row + 1, left: area.column + 1, rows: area.rows, columns: area.columns }));
  const hiddenRows = new Set([...sheet.hiddenRows].map((row) => row + 1));
  const read: FileSheet = { name, isHidden, rows, merged, tables: sheetTables(sheet), hiddenRows };
  return fonts && needsFonts(rows) ? { ...read, fonts } : read;
}

function sheetsFile({ kind, sheets }: ValuesBook): SheetsFile {
  return { kind, encoding: "", sheets: sheets.map(fileSheet), notes: [] };
}

type WorkbookRefusal = Extract<ValuesOutcome, { ok: false }>;

/** Refusals of workbooks by their codes of files; the values that a sentence needs beside those that come with them. */
const REFUSALS: Record<WorkbookRefusal["code"], { code: ImportCode; values?: Refusal["values"] }> = {
  empty: { code: "empty" }, tooLarge: { code: "tooLarge" }, suspicious: { code: "suspicious" }, truncated: { code: "truncated" },
  damaged: { code: "damaged" }, encrypted: { code: "encrypted" }, oldExcel: { code: "saveAsXlsx", values: { format: ".xls" } },
  otherFormat: { code: "saveAsXlsx" }, notWorkbook: { code: "notTable", values: { format: "ZIP" } }, sheetName: { code: "damaged" },
  cells: { code: "tooManyCells", values: { limit: IMPORT_LIMITS.cells, rows: IMPORT_LIMITS.rows } },
  sheets: { code: "tooManySheets", values: { limit: IMPORT_LIMITS.sheets } },
};

function workbookRefusal({ code, values }: WorkbookRefusal): Refusal {
  const found = REFUSALS[code];
  return { ok: false, code: found.code, values: { ...found.values, ...values } };
}

/** Files of values by the one-sheet reader, which refuses what only Excel opens by a sentence of its own. */
function otherSheets(bytes: Uint8Array): SheetsOutcome {
  const outcome = readFile(bytes);
  if (outcome.ok) return { ok: true, file: importedFile(outcome.file) };
  return outcome.code === "useExcel" ? { ...outcome, code: "saveAsXlsx" } : outcome;
}

/**
 * Reads all sheets of a file by what it is, not by its name: .xlsx, .xlsm, .xls, .ods, .fods, a page called .xls, Excel 2003 XML
 * or a CSV. Values as Excel would hand them over, nothing evaluated. Never throws: what is not read is refused with a code that
 * has a sentence.
 * @example await readSheets(bytes) // { ok: true, file: { kind: "xlsx", sheets: [{ name: "Sổ", rows: [["Mã hồ sơ", …], …], … }], … } }
 */
export async function readSheets(bytes: Uint8Array, { pause }: ReadOptions = {}): Promise<SheetsOutcome> {
  if (bytes.length > IMPORT_LIMITS.bytes) return { ok: false, code: "tooLarge", values: { limit: IMPORT_LIMITS.bytes / 2 ** 20 } };
  const outcome = await driven(readingValues(bytes, BOUNDS), pause);
  if (outcome.ok) return { ok: true, file: sheetsFile(outcome.book) };
  return outcome.code === "notWorkbook" ? otherSheets(bytes) : workbookRefusal(outcome);
}
