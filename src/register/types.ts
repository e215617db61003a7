import type { Day } from "../calendar/day";

/** A cell as the host hands it over; error cells arrive as "#N/A", "#VALUE!" … or as an object. */
export type CellValue = unknown;

/** A rectangle of cells. top and left are 1-based, as Excel shows them. */
export interface Grid {
  sheet: string;
  top: number;
  left: number;
  rows: readonly (readonly CellValue[])[];
}

/** What a column of a register holds (domain.md 4.2). */
export const COLUMN_ROLES = [
  "ordinal", "caseId", "procedureCode", "procedure", "field", "receivingUnit", "unit", "level", "applicant",
  "address", "phone", "submitted", "received", "due", "dueNew", "finished", "handedOver", "limit", "limitKind",
  "supplementRequested", "supplementReceived", "status", "timeliness", "channel", "serviceLevel", "returnMode",
  "fee", "charge", "feeTotal", "payMethod", "payState", "payDate", "receiptNumber", "digitisedParts",
  "digitisedResult", "clerk", "handler", "apology", "note",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** How sure we are of a column and why: shown to the user, who may overrule it. */
export interface ColumnMatch {
  role: ColumnRole;
  /** 1-based column on the sheet. */
  column: number;
  header: string;
  how: "exact" | "synonym" | "parentAndLeaf" | "content" | "position" | "user";
  /** 0…1 */
  confidence: number;
}

/** Where the register stands on a sheet. Rows are 1-based sheet rows. */
export interface SheetLayout {
  sheet: string;
  headerRows: number[];
  firstRow: number;
  /** Last row of the body; trailing blank rows are cut. */
  lastRow: number;
  columns: ColumnMatch[];
  /** Headers that no role fits: shown as "not used". rivalOf: the role that a better column took. */
  unknownHeaders: { column: number; header: string; rivalOf?: ColumnRole }[];
}

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
  serviceLevel: Uint8Array;
  sheet: Uint16Array;
  sheets: readonly string[];
  /** 1-based sheet row of each case. */
  row: Int32Array;
  /** Roles that the source has; an indicator that needs a missing one is "not available", never 0. */
  roles: ReadonlySet<ColumnRole>;
  /** First and last day seen in the received and finished columns; 0 when none. */
  span: { firstReceived: Day; lastReceived: Day; firstFinished: Day; lastFinished: Day };
}

/** The balanced line: read = used + Σ excluded. */
export interface ReadingLine {
  read: number;
  used: number;
  excluded: { type: FindingType; count: number }[];
}

/** Stable ids: they appear in files that users keep. */
export const FINDING_TYPES = [
  "blankRow", "duplicateCase", "missingReceived", "unreadableDate", "finishedBeforeReceived", "dueBeforeReceived",
  "missingDue", "errorCell", "notAccepted", "doneWithoutFinished", "finishedFromHandedOver", "unreadableHandedOver",
  "unknownStatus", "unknownChannel", "unknownServiceLevel", "missingUnit", "missingColumn", "guessedColumn", "ignoredColumn",
  "notACase", "missingCaseId", "returnedWithoutFinished", "unitFromReceivingUnit", "mergedSpelling", "tooManyNames",
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
  /** The other row it is about: for duplicateCase, the row that was kept. */
  other?: { sheet: string; row: number };
}

/** Findings are capped per type (first 1,000 kept); counts are exact. */
export interface FindingList {
  items: readonly Finding[];
  counts: ReadonlyMap<FindingType, number>;
}

/** All that register/ makes of one or more sheets. */
export interface Reading {
  table: CaseTable;
  layouts: SheetLayout[];
  findings: FindingList;
  line: ReadingLine;
}
