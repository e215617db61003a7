import type { AggregateTable } from "./aggregateTable";
import type { CaseTable } from "./caseTable";
import type { UnitAlias } from "./corrections";
import type { FindingList, FindingType } from "./findings";
import type { SheetLayout } from "./layout";
import type { Offer } from "./offers";
import type { ProcedureList } from "./procedureList";

/** The balanced line: read = used + Σ excluded. */
export interface ReadingLine {
  read: number;
  used: number;
  excluded: { type: FindingType; count: number }[];
}

/**
 * A visible sheet that looks like a register and was not read, and how many of its rows look like cases that are in no figure.
 * why: its columns could not be told; it has no due days while others have; Excel does not hand it over.
 */
export interface UnreadSheet {
  sheet: string;
  rows: number;
  why: "noColumns" | "noDueColumn" | "tooLarge";
}

/** All that register/ makes of one or more sheets. */
export interface Reading {
  table: CaseTable;
  layouts: SheetLayout[];
  findings: FindingList;
  line: ReadingLine;
  offers: readonly Offer[];
  /** Tables of counts by unit, field or procedure found beside the register or in place of one. */
  aggregates: readonly AggregateTable[];
  /** The user's aliases of units that the table was read with; left out when there are none. */
  aliases?: readonly UnitAlias[];
  /** Sheets beside these that look like registers and were not read: every figure may lack their cases; left out when there are none. */
  unread?: readonly UnreadSheet[];
  /** The list of procedures beside the register (danh mục TTHC); left out when there is none. */
  procedures?: ProcedureList;
  /** Online cases whose service level is that of their procedure in the list, and those that it gives none; left out where the register has levels itself. */
  levelsFromList?: { known: number; unknown: number };
  /** How many files it was merged from, whose sheets are not in the workbook; left out of a workbook's own. */
  files?: number;
}
