import type { Day } from "../../calendar/day";
import type { FindingType } from "./findings";
import type { ColumnRole, MoreDayRole, MoreNumberRole, MoreTextRole } from "./roles";

/** Words of a column that have no meaning yet: a code a case into them, 0 for a case that is read or blank there. */
export interface UnreadColumn {
  codes: Uint16Array;
  words: readonly string[];
}

/**
 * What else happened to cases on their way, one entry a case in each column; 0 and NaN = nothing said. A column is left out where
 * the register has none. How it moves the day by which a case is judged: indicators/judged.ts.
 */
export interface CaseCourse {
  /** The day of a second appointment (gia hạn, hẹn lại); the first one stays in `due`. */
  dueNew?: Int32Array;
  /** When papers were asked for, and when they came. */
  requested?: Int32Array;
  supplemented?: Int32Array;
  /** How often papers were asked for. */
  requests?: Float64Array;
}

/** What is counted of cases, column by column; only the first `length` entries count. */
export interface CaseColumns {
  length: number;
  received: Int32Array;
  due: Int32Array;
  finished: Int32Array;
  handedOver: Int32Array;
  status: Uint8Array;
  channel: Uint8Array;
  /** By the level column, else by what the channel's words say beside the channel. */
  serviceLevel: Uint8Array;
  /** 1 for a case that another body received for the one that decides (phi địa giới); left out where no column says it. */
  outOfTerritory?: Uint8Array;
  /** Left out where the register says nothing of it. */
  course?: CaseCourse;
}

/** One row a case, column by column (design.md 4). Codes index the string tables; code 0 is "". */
export interface CaseTable extends CaseColumns {
  unit: Uint16Array;
  units: readonly string[];
  field: Uint16Array;
  fields: readonly string[];
  /** Columns that hold words without a meaning; left out when there are none. What they may change: indicators/doubts.ts. */
  unread?: Partial<Record<"status" | "channel" | "serviceLevel", UnreadColumn>>;
  /** Rows that stand for cases and are not among these; left out when there are none. */
  lost?: LostCases;
  /** Every row that stands for a case, as it is written; only where "applicant" was asked for. */
  written?: WrittenRows;
  /** Steps of cases that several bodies handle; left out when there are none. */
  steps?: LinkedSteps;
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

/**
 * The rows that are steps of one case (liên thông), which counts once: one entry a step in each column, those of one case one below
 * the other. Of a case with a row of its own only the steps.
 */
export interface LinkedSteps {
  length: number;
  /** The code of the whole case, and the step's own. */
  parents: readonly string[];
  codes: readonly string[];
  /** As they are written. */
  steps: readonly string[];
  units: readonly string[];
  partners: readonly string[];
  /** Days, 0 = none. due: the step's own appointment where a column gives it. */
  received: Int32Array;
  due: Int32Array;
  finished: Int32Array;
  /** Codes into the table's sheets, and 1-based rows. */
  sheet: Uint16Array;
  row: Int32Array;
  /** The case's place in the table; -1 where it is not counted. */
  at: Int32Array;
  /** 1 where the row stands for the case, of which the register has no row of its own. */
  stands: Uint8Array;
}

/**
 * Rows that stand for cases and could not be counted, or only without their hand-over, with what is known of them: one entry a row
 * in each column. Days are cells here: a day, 0 blank, below 0 what is no day.
 */
export interface LostCases extends CaseColumns {
  /** Why. */
  types: readonly FindingType[];
  /** Names, "" = not said. */
  unit: readonly string[];
  field: readonly string[];
  /** Codes into the table's sheets, and 1-based rows. */
  sheet: Uint16Array;
  row: Int32Array;
  /** Of a second row of a case with other days, and of a case whose hand-over cannot be read: the case's place in the table; else -1. */
  instead: Int32Array;
}

/** Words of a column as they are written: a code a row into them, 0 = blank. */
export interface WrittenTexts {
  codes: Uint16Array;
  texts: readonly string[];
}

/** Days of a row, those of its own case table. */
export type WrittenDay = "received" | "due" | "finished" | "handedOver";

/**
 * Every row that stands for a case, counted or not, with what its own cells say: what two lists are held against each other by. One
 * entry a row in each column, in reading order.
 */
export interface WrittenRows {
  length: number;
  /** Codes into the table's sheets, and 1-based rows. */
  sheet: Uint16Array;
  row: Int32Array;
  /** The case's place in the table; -1 for a row that is not counted. */
  at: Int32Array;
  /** Why a row is not counted: codes into whyNot, 0 = it is. */
  why: Uint8Array;
  whyNot: readonly (FindingType | "")[];
  /** Entry of the row that counts in place of a second row of its case; -1 = none does. */
  instead: Int32Array;
  /** "" = none. */
  ids: readonly string[];
  /** 1 where Excel has cut the id's last digits. */
  isCut: Uint8Array;
  /** Cells: a day, 0 blank, below 0 what is no day. Nothing stands in for a blank. */
  days: Readonly<Record<WrittenDay, Int32Array>>;
  /** Words and what they mean, by code; 0 = no meaning is known. */
  status: WrittenTexts & { meanings: Uint8Array };
  channel: WrittenTexts & { meanings: Uint8Array };
  unit: WrittenTexts;
  procedure?: WrittenTexts;
  procedureCode?: WrittenTexts;
  /** NaN = blank or no number. */
  numbers: Partial<Record<"fee" | "charge" | "feeTotal", Float64Array>>;
  /** Tells people apart; 0 = nobody is named. Left out where no column names people. */
  applicant?: Int32Array;
}

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
