import type { Merged, MergeOptions } from "../../../merge/model/merged";
import type { CellValue } from "../../../register/model/grid";
import type { Language } from "../../../locales/language";
import type { RegisterCell } from "../../../merge/results/registerRows";
import type { FileFacts, FileRefusal, Gathered, HeldFile, RowsWanted } from "./mergeSession";

/** What the page asks of the worker. */
export type Asked =
  | { what: "read"; file: FileFacts; bytes: ArrayBuffer }
  | { what: "refuse"; file: FileFacts; why?: FileRefusal }
  | { what: "drop"; name: string }
  | { what: "merge"; options: MergeOptions; without: readonly string[] }
  | { what: "held"; name: string }
  | { what: "rows"; wanted: RowsWanted }
  | { what: "gather"; options: MergeOptions; language: Language }
  | { what: "gathered"; wanted: { from: number; count: number } };

/** What comes of each. */
export interface Answered {
  read: undefined;
  refuse: undefined;
  drop: undefined;
  merge: Merged;
  held: HeldFile | null;
  rows: CellValue[][];
  gather: Gathered;
  gathered: RegisterCell[][];
}

/** A question with its number; answers bear the same. */
export type Question = Asked & { id: number };

export type Reply =
  /** The worker runs. */
  | { what: "ready" }
  | { what: "told"; id: number; done: number; total: number }
  | { what: "done"; id: number; value: Answered[keyof Answered] }
  | { what: "failed"; id: number; message: string };
