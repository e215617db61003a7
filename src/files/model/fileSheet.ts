import type { SheetTable } from "../../register/layout/tableLayout";
import type { MergedArea } from "../../register/model/grid";
import type { CellValue } from "../../register/model/grid";
import type { ImportCode, ImportNote } from "./types";

/** A sheet of a file as the register reads it: values as Excel would hand them over, nothing evaluated. Rows and columns are 1-based. */
export interface FileSheet {
  /** Name in the file; "" where the kind of file has none. */
  name: string;
  isHidden: boolean;
  /**
   * From row 1 and column 1; a row may be shorter than another, blank cells are null or "". Days are serial numbers of the 1900
   * system, error cells their texts ("#N/A").
   */
  rows: readonly (readonly CellValue[])[];
  merged: readonly MergedArea[];
  /** Table objects, the largest first. */
  tables: readonly SheetTable[];
  hiddenRows: ReadonlySet<number>;
  /** Font of each column's cells below the header, null where it has several; left out where the file names no font of an old encoding. */
  fonts?: readonly (string | null)[];
}

/** What a file is by its content, whatever its name says. */
export type FileKind = "xlsx" | "xls" | "ods" | "csv" | "html" | "xml";

/** All sheets of a file. */
export interface SheetsFile {
  kind: FileKind;
  /** How its letters were read; "" where the kind says so itself. */
  encoding: string;
  sheets: readonly FileSheet[];
  notes: readonly ImportNote[];
}

/** A file that was read, or why not: import.problem.<code> in locales. */
export type SheetsOutcome = { ok: true; file: SheetsFile } | { ok: false; code: ImportCode; values: Readonly<Record<string, string | number>> };
