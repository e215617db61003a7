import type { CellValue } from "./grid";
import type { ColumnRole } from "./roles";

/** How sure we are of a column and why: shown to the user, who may overrule it. */
export interface ColumnMatch {
  role: ColumnRole;
  /** 1-based column on the sheet. */
  column: number;
  header: string;
  how: "exact" | "synonym" | "parentAndLeaf" | "fuzzy" | "content" | "position" | "user";
  /** 0…1 */
  confidence: number;
}

/** Where the register stands on a sheet. Rows are 1-based sheet rows. */
export interface SheetLayout {
  sheet: string;
  headerRows: number[];
  /** 1-based column of the header's first cell. */
  firstColumn: number;
  firstRow: number;
  /** Last row of the body; trailing blank rows are cut. */
  lastRow: number;
  columns: ColumnMatch[];
  /** Headers that no role fits: shown as "not used". rivalOf: the role that a better column took. */
  unknownHeaders: { column: number; header: string; rivalOf?: ColumnRole }[];
  /** Columns too uncertain to be read: the user is asked (each is among unknownHeaders too); left out when there are none. */
  doubts?: readonly ColumnDoubt[];
  /** Other tables on the sheet, which are not read, each by its first header; left out when there are none. */
  besides?: readonly { row: number; column: number; header: string }[];
  /** Column from which the header stands one cell off its body and is read so (domain.md 4.4.3); left out when it does not. */
  shiftedFrom?: number;
  /** Columns whose text is in an old encoding and is turned into Unicode while reading; left out when there are none. */
  legacy?: readonly LegacyColumn[];
  /** Unit of all cases where no column names it; left out when there is a column, or nothing says it. */
  unit?: SheetUnit;
  /** What stands in the rows above the header, by row, blanks left out; left out when nothing does. */
  titles?: readonly TitleRow[];
  /** Total row of the table object that the register stands in: no case; left out when there is none. */
  totalRow?: number;
}

/** A unit's name and the title cell that says it; row and column 0 = the sheet's name does. */
export interface SheetUnit {
  name: string;
  row: number;
  column: number;
}

/** Between the lines of a letterhead where they are one text. */
export const BODY_BREAK = " | ";

/** The filled cells of a row above the header. */
export type TitleRow = readonly CellValue[];

/** Superior bodies (lines with BODY_BREAK between them), the body that issues, and the place where it signs, as printed; "" = not said. */
export interface SheetLetterhead {
  superior: string;
  agency: string;
  place: string;
}

/** TCVN3 (.VnTime; capitals in .VnTimeH) and VNI, the encodings before Unicode (domain.md 4.4.9). */
export type LegacyEncoding = "tcvn3" | "tcvn3Capitals" | "vni";

/** A 1-based column in an old encoding. */
export interface LegacyColumn {
  column: number;
  encoding: LegacyEncoding;
}

/** What a column may be, too unsure to read it so. */
export type ColumnDoubt = Pick<ColumnMatch, "role" | "column" | "header" | "confidence">;
