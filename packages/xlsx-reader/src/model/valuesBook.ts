import type { Area } from "@tthc/spreadsheet/area";
import type { CellScalar } from "./cell";

/** A table object; header and total row are counted in. */
export interface ValuesTable {
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
}

/** The values of a sheet; rows and columns are 0-based. */
export interface ValuesSheet {
  name: string;
  isHidden: boolean;
  /** From the first row and column; a row may be shorter than another, blanks are null. */
  rows: (CellScalar | null)[][];
  merged: Area[];
  tables: ValuesTable[];
  hiddenRows: Set<number>;
  /** Font of each column's texts in the lower half of the sheet, null where it has several; only with a font that was asked for. */
  fonts?: (string | null)[];
}

/** The values of a workbook. */
export interface ValuesBook {
  kind: "xlsx" | "ods" | "xls";
  sheets: ValuesSheet[];
}

/** What a reader of values may take. */
export interface ValuesOptions {
  /** Cells over all sheets, blanks between them counted in. */
  cells: number;
  /** Sheets of one file. */
  sheets: number;
  /** Fonts that change what letters mean: columns with one are told of. */
  isWanted: (font: string) => boolean;
}

/** More cells, or more sheets, than were asked for. */
export class ValuesBoundError extends Error {
  constructor(readonly bound: "cells" | "sheets") {
    super(bound);
  }
}
