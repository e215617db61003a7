import type { Area } from "@tthc/spreadsheet/area";
import type { CellScalar } from "../model/cell";
import type { OdsStyles } from "./styles";

/** Something that stands `count` times, one behind the other. */
export interface OdsRun {
  first: number;
  count: number;
}

/** A cell of a row, and how often it stands there. */
export interface OdsCell extends OdsRun {
  value: CellScalar | undefined;
  /** Format that shows the value; "" = the default. */
  numberFormat: string;
  /** Name of the style of a cell with a value. */
  style: string;
  /** As the file stores it, only of one without a value. */
  formula: string;
  isFormula: boolean;
  /** Rows and columns that it covers. */
  rows: number;
  columns: number;
}

/** What keeps the cells of one table while they are read, row by row from the top; rows and columns are 0-based. */
export interface OdsSheetSink {
  row(row: number, cells: readonly OdsCell[]): void;
  hideColumns(run: OdsRun): void;
  /** Behind the last row: those that are hidden or filtered out. */
  hideRows(runs: readonly OdsRun[]): void;
  /** A named range with a header row. */
  table(table: { name: string; area: Area; showTotals: boolean }): void;
}

/** What keeps the tables of a document. */
export interface OdsSink {
  sheet(name: string, isShown: boolean, styles: OdsStyles): OdsSheetSink;
}
