import { MAX_COLUMNS, MAX_ROWS } from "@tthc/spreadsheet/area";
import { MAX_TEXT } from "@tthc/spreadsheet/cellText";

/** What a file from elsewhere may ask of the machine; one place for the pane, the preview and the headless command. */
export const IMPORT_LIMITS = {
  /** Bytes of a file of values (CSV) and of a workbook as it is stored. */
  bytes: 128 * 2 ** 20,
  /** Bytes of an HTML or XML file: as a tree it takes about ten times as much memory. */
  markupBytes: 64 * 2 ** 20,
  /** Cells over all sheets of one file: 300,000 cases of 13 columns. */
  cells: 4_000_000,
  /** Sheets of one workbook; those that people make have a few dozen. */
  sheets: 1000,
  /** Excel's own bounds of a sheet and of a cell's text. */
  rows: MAX_ROWS,
  columns: MAX_COLUMNS,
  cellLength: MAX_TEXT,
} as const;
