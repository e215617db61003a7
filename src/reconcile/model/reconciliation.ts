import type { ColumnRole } from "../../register/model/roles";

/** Fields of a case that are compared. */
export type ComparedField = Extract<ColumnRole, "received" | "due" | "finished" | "handedOver" | "status" | "unit" | "channel" | "fee">;

/** A place in one of the lists: 1-based row of a sheet, and the case's place in its table. */
export interface ListRow {
  sheet: string;
  row: number;
  caseId: string;
  at: number;
}

/** One case in both lists that says different things: a and b as shown, "" = blank. */
export interface DifferingPair {
  a: ListRow;
  b: ListRow;
  fields: readonly { field: ComparedField; a: string; b: string }[];
}

/** What makes two rows look like one case; each with what it is seen by. */
export interface SuspicionReason {
  why: "idWithoutPrefix" | "idLostZeros" | "idLostDigits" | "idMistyped" | "sameColumns";
  /** Columns that agree. */
  fields: readonly ColumnRole[];
}

/** Two rows, one in each list, that may be one case: counted in both "only" lists until the user confirms. */
export interface SuspectedPair {
  a: ListRow;
  b: ListRow;
  reasons: readonly SuspicionReason[];
}
