import type { Comparison } from "../../reconcile/compareLists";
import type { ReadList } from "../../reconcile/model/readList";
import type { SuspectedPair } from "../../reconcile/model/reconciliation";
import type { Problem } from "../../report/request/request";
import type { ChosenFile } from "../merging/files/chosenFiles";

export const SIDES = ["a", "b"] as const;
export type Side = (typeof SIDES)[number];

/** Where a list comes from. */
export type ListSource = { from: "sheet"; sheet: string } | { from: "file"; file: ChosenFile };

/** A list that was chosen, and how far it is. */
export interface ChosenList {
  source: ListSource;
  read: { phase: "reading" } | { phase: "failed"; problem: Problem } | { phase: "read"; list: ReadList };
}

/** The view "Đối chiếu hai danh sách"; what it shows stays while it is closed. */
export interface ReconcilingState {
  isOpen: boolean;
  /** Sheets that may be chosen; null: being looked for. */
  sheets: readonly string[] | null;
  a: ChosenList | null;
  b: ChosenList | null;
  /** null: not both lists are there, or they are being compared. */
  compared: Comparison | null;
  /** When the lists were compared, "9:05". */
  at: string;
}

export interface ReconcilingActions {
  openReconciling: () => Promise<void>;
  closeReconciling: () => void;
  chooseList: (side: Side, source: ListSource | null) => Promise<void>;
  swapLists: () => Promise<void>;
  /** Reads both lists again; what was confirmed stays confirmed where its rows are the same. */
  compareAgain: () => Promise<void>;
  confirmPairs: (pairs: readonly SuspectedPair[]) => void;
  insertReconciliation: () => Promise<void>;
}
