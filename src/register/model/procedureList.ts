import type { LimitUnit } from "../../calendar/deadline";
import type { ServiceLevel } from "./caseCodes";
import type { Finding } from "./findings";

/** "" = not said. */
export type Said = "yes" | "no" | "";

/** How long a procedure may take; unit null where the list names none: such a limit counts nothing. */
export interface ProcedureLimit {
  number: number;
  unit: LimitUnit | null;
}

/** What has to be paid, as it is written, and whether anything has. */
export interface ProcedureFee {
  text: string;
  charged: Said;
}

/** What a decision does to a procedure of an earlier list: A ban hành mới, B sửa đổi, C bãi bỏ; "" = it does not say. */
export type ProcedureChange = "added" | "changed" | "dropped" | "";

/** What a list says of a procedure; "", 0 and null where it says nothing that can be read. */
export interface ProcedureFacts {
  code: string;
  name: string;
  field: string;
  limit: ProcedureLimit | null;
  /** The limit as it is written. */
  limitText: string;
  fee: ProcedureFee;
  charge: ProcedureFee;
  level: ServiceLevel;
  /** The level as it is written or marked. */
  levelText: string;
  /** The level is said by its number alone, which from 1/7/2026 may be of another scale (domain-2026.md 6). */
  isBareLevel: boolean;
  /** Whether the result is given on paper. */
  paperResult: Said;
  paperText: string;
  /** Level of government, as it is written. */
  government: string;
  agency: string;
  decision: string;
  state: "inForce" | "abolished" | "";
  stateText: string;
  change: ProcedureChange;
}

/** Facts that may stand otherwise in a second row of a procedure, and that a newer list may change. */
export const PROCEDURE_FACTS = ["name", "field", "limit", "fee", "charge", "level", "paperResult", "government", "agency", "decision", "state"] as const;
export type ProcedureFact = (typeof PROCEDURE_FACTS)[number];

/** A row of the list. */
export interface ProcedureRow extends ProcedureFacts {
  /** 1-based sheet row. */
  row: number;
  /** What its other columns say, in the order of restHeaders. */
  rest: readonly string[];
}

/** A procedure of the list, of one row or of several with its code (or, without a code, its name). */
export interface Procedure extends ProcedureFacts {
  rows: readonly number[];
  /** Facts in which its rows differ, or that cannot be read: they count as not said. */
  unclear: ReadonlySet<ProcedureFact>;
}

/** What a column of a list holds. */
export const PROCEDURE_ROLES = [
  "ordinal", "code", "name", "field", "limit", "limitUnit", "fee", "charge", "feeTotal", "level", "levelFull", "levelPartial", "levelInfo",
  "paperResult", "government", "governmentMark", "agency", "decision", "state", "change", "note",
] as const;
export type ProcedureRole = (typeof PROCEDURE_ROLES)[number];

/** A column that is read; 1-based. */
export interface ProcedureColumn {
  role: ProcedureRole;
  column: number;
  header: string;
}

/** Where a procedure list stands on a sheet; rows are 1-based. */
export interface ProcedureLayout {
  sheet: string;
  headerRows: number[];
  firstRow: number;
  columns: readonly ProcedureColumn[];
  /** Columns that nothing is read from. */
  unused: readonly { column: number; header: string }[];
}

/** A list that is in the workbook beside the one that counts. */
export interface OtherProcedureList {
  sheet: string;
  procedures: number;
  isHidden: boolean;
}

/** The procedures of a workbook (danh mục TTHC): those of the sheet that counts. */
export interface ProcedureList extends ProcedureLayout {
  lastRow: number;
  isHidden: boolean;
  /** Headers of columns that no fact is read from, notes among them: kept where the list is written anew. */
  restHeaders: readonly string[];
  /** As they stand on the sheet: read = rows + bands + left. */
  rows: readonly ProcedureRow[];
  /** Rows that head others: a field, a level of government, a part of a decision. */
  bands: number;
  /** Rows that hold something and are neither. */
  left: number;
  read: number;
  /** Each once. */
  procedures: readonly Procedure[];
  /** What the whole list says of facts: a column that it lacks is no "not said" of each procedure. */
  has: ReadonlySet<ProcedureFact>;
  findings: readonly Finding[];
  others: readonly OtherProcedureList[];
}
