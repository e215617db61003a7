/** A day as the number that Excel's 1900 system gives it; 0 = none. */
export type Serial = number;

/** What became of a case, whatever words a register has for it (domain.md 3.1). */
export type State =
  | "pendingIntake" | "rejectedIntake" | "open" | "pausedSupplement" | "pausedFinance" | "stopped" | "withdrawn" | "returned" | "done" | "handedOver";
export type Channel = "direct" | "online" | "post";

/** A case as it is, before any file shows it. */
export interface MadeCase {
  id: string;
  unit: string;
  procedure: string;
  field: string;
  owner: string;
  received: Serial;
  due: Serial;
  finished: Serial;
  handedOver: Serial;
  state: State;
  channel: Channel;
  /** 4 full, 3 partial, 0 none. */
  level: 0 | 3 | 4;
}

/** A day is written as the format writes days. */
export type MadeCell = string | number | null | { day: number };

/** Places are 0-based, both ends included. */
export interface MadeArea {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface MadeSheet {
  name: string;
  rows: MadeCell[][];
  isHidden?: boolean;
  merged?: readonly MadeArea[];
  /** A table object from its header row to its last row; hasTotal: the last row is its total. */
  table?: MadeArea & { hasTotal: boolean };
  /** Font of all cells. */
  font?: string;
}

export interface MadeBook {
  sheets: readonly MadeSheet[];
  is1904?: boolean;
  hasMacros?: boolean;
}

/** Why a row below the header is no case to count: as the findings of a register name it. */
export type RowFate = "blankRow" | "notACase" | "unreadableDate" | "notAccepted";

/** A row as a file shows it; shown: what is to be seen of the case there. */
export type PlannedRow =
  | { is: "case"; shown: MadeCase }
  | { is: "unreadable"; shown: MadeCase; text: string }
  | { is: "blank" }
  | { is: "header" }
  | { is: "total" };

/** What a file holds by plan: its bytes and its truth are both made of it, apart from each other. */
export type PlannedFile = { name: string; shape: string; trouble: readonly string[]; bytes: () => Uint8Array } & (
  | { holds: "cases"; unit: string; rows: readonly PlannedRow[]; question: string }
  | { holds: "aggregate"; unit: string; rowsAre: "unit" | "field"; tables: readonly { name: string; cases: readonly MadeCase[] }[] }
  | { holds: "nothing"; reason: Refusal }
);

export type Refusal = "encrypted" | "truncated" | "empty" | "notTable" | "noRegister";
