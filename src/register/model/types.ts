import type { Day } from "../../calendar/day";
import type { AggregateTable } from "./aggregateTypes";
import type { UnitAlias } from "./corrections";

/** A cell as the host hands it over; error cells arrive as "#N/A", "#VALUE!" … or as an object. */
export type CellValue = unknown;

/** A rectangle of cells. top and left are 1-based, as Excel shows them. */
export interface Grid {
  sheet: string;
  top: number;
  left: number;
  rows: readonly (readonly CellValue[])[];
  /** Font of each column's cells where the host says it, by place in the rows: tells legacy encodings (domain.md 4.4.9). */
  fonts?: readonly (string | null)[];
}

/** What a column of a register holds (domain.md 4.2). */
export const COLUMN_ROLES = [
  "ordinal", "caseId", "procedureCode", "procedure", "field", "receivingUnit", "unit", "level", "applicant",
  "address", "phone", "submitted", "received", "due", "dueNew", "finished", "handedOver", "limit", "limitKind",
  "supplementRequested", "supplementReceived", "status", "timeliness", "channel", "serviceLevel", "returnMode",
  "fee", "charge", "feeTotal", "payMethod", "payState", "payDate", "receiptNumber", "digitisedParts",
  "digitisedResult", "clerk", "handler", "apology", "note", "satisfaction", "certifiedCopies", "reusedData",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

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
  /** Total row of the table object that the register stands in: no case; left out when there is none. */
  totalRow?: number;
}

/** A unit's name and the title cell that says it; row and column 0 = the sheet's name does. */
export interface SheetUnit {
  name: string;
  row: number;
  column: number;
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

/** Part of a sheet's body as read from the host: blocks of adjacent columns over the same rows. */
export interface Chunk {
  /** 1-based sheet row of the first row. */
  top: number;
  rowCount: number;
  blocks: readonly { left: number; values: readonly (readonly CellValue[])[] }[];
}

/** domain.md 4.3; 0 = the register does not say. */
export const STATUS = {
  unknown: 0, pendingIntake: 1, rejectedIntake: 2, open: 3, pausedSupplement: 4, pausedFinance: 5,
  stopped: 6, withdrawn: 7, returned: 8, done: 9, handedOver: 10,
} as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

export const CHANNEL = { unknown: 0, direct: 1, online: 2, post: 3 } as const;
export type Channel = (typeof CHANNEL)[keyof typeof CHANNEL];

/** Service level: 2 information only, 3 một phần, 4 toàn trình; 0 = not said. */
export type ServiceLevel = 0 | 1 | 2 | 3 | 4;

/** Words of a column that have no meaning yet: a code a case into them, 0 for a case that is read or blank there. */
export interface UnreadColumn {
  codes: Uint16Array;
  words: readonly string[];
}

/** One row a case, column by column (design.md 4). Codes index the string tables; code 0 is "". */
export interface CaseTable {
  length: number;
  received: Int32Array;
  due: Int32Array;
  finished: Int32Array;
  handedOver: Int32Array;
  unit: Uint16Array;
  units: readonly string[];
  field: Uint16Array;
  fields: readonly string[];
  status: Uint8Array;
  channel: Uint8Array;
  /** By the level column, else by what the channel's words say beside the channel. */
  serviceLevel: Uint8Array;
  /** Columns that hold words without a meaning; left out when there are none. What they may change: indicators/doubts.ts. */
  unread?: Partial<Record<"status" | "channel" | "serviceLevel", UnreadColumn>>;
  sheet: Uint16Array;
  sheets: readonly string[];
  /** 1-based sheet row of each case. */
  row: Int32Array;
  /** Roles that the source has; an indicator that needs a missing one is "not available", never 0. */
  roles: ReadonlySet<ColumnRole>;
  /** Columns beyond these, only those that were asked for and that the register has. */
  more: MoreColumns;
  /** First and last day seen in the received and finished columns; 0 when none. */
  span: { firstReceived: Day; lastReceived: Day; firstFinished: Day; lastFinished: Day };
}

/** Roles that a reading fetches only when a report asks for them. */
export const MORE_TEXT_ROLES = [
  "procedureCode", "procedure", "receivingUnit", "level", "handler", "clerk", "payMethod", "payState", "digitisedParts",
  "digitisedResult", "apology", "satisfaction", "reusedData", "returnMode",
] as const satisfies readonly ColumnRole[];
export const MORE_DAY_ROLES = ["submitted", "dueNew", "supplementRequested", "supplementReceived", "payDate"] as const satisfies readonly ColumnRole[];
export const MORE_NUMBER_ROLES = ["fee", "charge", "feeTotal", "certifiedCopies"] as const satisfies readonly ColumnRole[];
export type MoreTextRole = (typeof MORE_TEXT_ROLES)[number];
export type MoreDayRole = (typeof MORE_DAY_ROLES)[number];
export type MoreNumberRole = (typeof MORE_NUMBER_ROLES)[number];
export type MoreRole = MoreTextRole | MoreDayRole | MoreNumberRole | "caseId";

/** One entry a case in each column. */
export interface MoreColumns {
  texts: Partial<Record<MoreTextRole, { codes: Uint16Array; names: readonly string[] }>>;
  /** Day numbers, 0 = none or unreadable. */
  days: Partial<Record<MoreDayRole, Int32Array>>;
  /** NaN = blank or no number. */
  numbers: Partial<Record<MoreNumberRole, Float64Array>>;
  caseIds?: readonly string[];
}

export const NO_MORE_COLUMNS: MoreColumns = { texts: {}, days: {}, numbers: {} };

/** The balanced line: read = used + Σ excluded. */
export interface ReadingLine {
  read: number;
  used: number;
  excluded: { type: FindingType; count: number }[];
}

/** Stable ids: they appear in files that users keep. */
export const FINDING_TYPES = [
  "blankRow", "duplicateCase", "duplicateDiffers", "registersDiffer", "idReused", "missingReceived", "unreadableDate", "finishedBeforeReceived", "dueBeforeReceived",
  "missingDue", "errorCell", "notComputed", "notAccepted", "doneWithoutFinished", "finishedFromHandedOver", "unreadableHandedOver",
  "unknownStatus", "unknownChannel", "unknownServiceLevel", "missingUnit", "missingColumn", "guessedColumn", "ignoredColumn", "unsureColumn", "shiftedColumns", "otherTable",
  "notACase", "missingCaseId", "returnedWithoutFinished", "unitFromReceivingUnit", "mergedSpelling", "tooManyNames",
  "unitFromBand", "unitFromAbove", "unitFromTitle", "wordForDay", "dueSameDay", "otherHeader", "mappedValue", "renamedUnit", "receivedAfterToday", "finishedAfterToday", "handedOverBeforeFinished",
  "openWithFinished", "onlineInformationOnly", "levelConflict", "bareLevel", "unreadableValue",
  "twoDigitYear", "compactDate", "placeholderDay", "letterDigits", "lostSeconds", "shiftedDays", "shiftApplied", "monthFirstDays", "monthFirstApplied", "swappedDays", "swapApplied", "date1904", "idLostDigits", "codeFromNumber", "legacyText",
  "aggregateUnreadable", "aggregateRowEmpty", "aggregateRepeated", "aggregateFormula", "aggregateThousands", "aggregateNoPeriod",
  "aggregateCut",
] as const;
export type FindingType = (typeof FINDING_TYPES)[number];

export interface Finding {
  type: FindingType;
  sheet: string;
  /** 1-based; 0 = the whole sheet. */
  row: number;
  /** 1-based; 0 = the whole row. */
  column: number;
  /** The offending text, cut to 60 characters, for the sentence; for missingColumn, the header that was looked for. */
  value: string;
  /** Rows that this one finding stands for; 1 when left out. */
  count?: number;
  /** The other row it is about: for duplicates, the row that was kept. */
  other?: { sheet: string; row: number };
}

/** Findings are capped per type (first 1,000 kept); counts are exact. */
export interface FindingList {
  items: readonly Finding[];
  counts: ReadonlyMap<FindingType, number>;
}

/**
 * Something that would change the reading and that only the user may decide: nothing of it is applied until then
 * (corrections.ts takes the answer).
 */
export type Offer =
  /** This column may be the role's; below the confidence at which a column is read. sheets: those with the same question, when several. */
  | { kind: "column"; sheet: string; column: number; header: string; role: ColumnRole; confidence: number; sheets?: number }
  /** A day column's date cells have day and month exchanged; orders out of turn before and after, of those compared. */
  | { kind: "swapDays"; sheet: string; column: number; role: ColumnRole; count: number; before: number; after: number; compared: number }
  /**
   * A day column's texts have the month before the day: unreadable = those that are no day otherwise. exchanged = date cells
   * that Excel made of such texts with day and month exchanged. Orders out of turn before and after, of those compared.
   */
  | { kind: "monthFirst"; sheet: string; column: number; role: ColumnRole; count: number; unreadable: number; exchanged: number; before: number; after: number; compared: number }
  /**
   * The times on a sheet stand too early by some minutes, so that count days fall on the day before. why "clock": all cells
   * of a column have one time, in seconds; "hours": times outside office hours, before and after, of those compared; "order":
   * appointments before their receipt.
   */
  | {
    kind: "shiftDays"; sheet: string; column: number; role: ColumnRole; count: number; minutes: number;
    why: "clock" | "hours" | "order"; clock: number; before: number; after: number; compared: number;
  }
  /**
   * Two sheets hold the same cases, count of them with other days than the row that counts; counts: the sheet that the user
   * wants counted, "" = not said.
   */
  | {
    kind: "sameCases"; first: string; second: string; common: number; count: number; counts: string;
    example: { role: ColumnRole; own: { sheet: string; row: number; day: Day }; kept: { sheet: string; row: number; day: Day } };
  }
  /** A text that the vocabulary lacks; meaning is our guess at its code, 0 = none. bare: a level by its number only, which may be of another scale. */
  | { kind: "value"; role: "status" | "channel" | "serviceLevel"; text: string; count: number; meaning: number; bare?: true }
  /** Two names of what seems one unit, or an old name and that of its successor. */
  | { kind: "unitAlias"; from: string; to: string; count: number; why: "abbreviation" | "spelling" | "successor"; since: Day };

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
}
