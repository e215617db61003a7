import type { WrittenRows } from "../../register/model/caseTable";
import type { FindingType } from "../../register/model/findings";
import type { Reading } from "../../register/model/reading";
import type { ColumnRole, MoreRole } from "../../register/model/roles";

/** Fields of a case that are compared, in the order in which they are told. */
export const COMPARED_FIELDS = ["received", "due", "finished", "handedOver", "status", "unit", "channel", "fee"] as const satisfies readonly ColumnRole[];
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** Columns that a reading must keep to be held against another. */
export const LIST_ROLES: readonly MoreRole[] = ["caseId", "applicant", "procedure", "procedureCode", "fee", "charge", "feeTotal"];

/** One of the two lists: what was read of it, and its rows that stand for cases. */
export interface ComparedList {
  /** As the user knows it: a sheet's or a file's name. */
  name: string;
  reading: Reading;
  rows: WrittenRows;
}

/** A place in one of the lists: 1-based row of a sheet, and the row's entry in the list. */
export interface ListRow {
  sheet: string;
  row: number;
  caseId: string;
  at: number;
  /** Why the row is in no figure of its own list; left out when it is counted. */
  notCounted?: FindingType;
}

/** One case in both lists that says different things: a and b as shown, "" = blank. */
export interface DifferingPair {
  a: ListRow;
  b: ListRow;
  fields: readonly { field: ComparedField; a: string; b: string }[];
}

/** A second row of a case inside one list, and the row that is compared in its place. */
export interface RepeatedRow {
  repeat: ListRow;
  kept: ListRow;
}

export const SUSPICIONS = ["idWithoutPrefix", "idLostZeros", "idLostDigits", "idMistyped", "sameColumns"] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

/** What makes two rows look like one case; each with what it is seen by. */
export interface SuspicionReason {
  why: Suspicion;
  /** Columns that agree. */
  fields: readonly ColumnRole[];
}

/** Two rows, one in each list, that may be one case: counted in both "only" lists until the user confirms. */
export interface SuspectedPair {
  a: ListRow;
  b: ListRow;
  reasons: readonly SuspicionReason[];
  /** Another row looks as much like one of the two: all alike must not be confirmed at once. */
  isOneOfSeveral: boolean;
}

/** Names of units that were taken for one while comparing: told, since nothing else says so. */
export interface UnitTakenAs {
  name: string;
  as: string;
}

/** Two lists held against each other. Entries are places in the rows of each list. */
export interface Reconciliation {
  a: ComparedList;
  b: ComparedList;
  /** Fields that both lists have, and those that one has alone. */
  compared: readonly ComparedField[];
  notCompared: readonly { field: ComparedField; only: "a" | "b" }[];
  /** Entries of one case each, parallel; those that the user confirmed are the last. */
  pairs: { a: Int32Array; b: Int32Array; confirmed: number };
  onlyInA: readonly ListRow[];
  onlyInB: readonly ListRow[];
  /** Second rows inside a list: in neither "only" list. */
  repeatedInA: readonly RepeatedRow[];
  repeatedInB: readonly RepeatedRow[];
  differing: readonly DifferingPair[];
  suspected: readonly SuspectedPair[];
  /** Pairs that look alike too and are not listed: a row has many like it. */
  suspectedLeft: number;
  unitsTakenAs: readonly UnitTakenAs[];
  /** Unit of each row by entry: codes into names. */
  units: { names: readonly string[]; a: Int32Array; b: Int32Array };
}
