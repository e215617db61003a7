import type { GivenFile, Merged, MergeOptions } from "../../../merge/model/merged";
import type { CellValue } from "../../../register/model/grid";
import type { FileSheet, SheetsFile, SheetsOutcome } from "../../../files/model/fileSheet";
import type { Language } from "../../../locales/language";
import type { MergedRegister } from "../../../merge/results/mergedRegister";
import type { RegisterCell } from "../../../merge/results/registerRows";

/** What is known of a file before it is read. */
export type FileFacts = Omit<GivenFile, "content">;

/** Why a file is not read. */
export type FileRefusal = Extract<SheetsOutcome, { ok: false }>;

/** A sheet of a file that is held, without its rows. */
export interface HeldSheet extends Omit<FileSheet, "rows"> {
  /** How many rows there are, and the widest row's columns. */
  rowCount: number;
  columnCount: number;
}

/** A file that is held, without the rows of its sheets. */
export interface HeldFile extends Omit<SheetsFile, "sheets"> {
  sheets: readonly HeldSheet[];
}

/** Rows of a sheet: sheet is its place in the file, rows count from 0. */
export interface RowsWanted {
  file: string;
  sheet: number;
  from: number;
  count: number;
}

/** Files as one register, whose rows stay where the cells are. */
export interface Gathered {
  merged: Merged;
  register: Omit<MergedRegister, "cells">;
  /** The register counts what the files count. */
  isSound: boolean;
}

/** Files counted of all. */
export type MergeTold = (done: number, total: number) => void;

/**
 * Files that are read once and merged as often as answers change. It holds their cells until it is closed; closing ends
 * whatever is under way, which then rejects.
 */
export interface MergeSession {
  /** "page": in slices beside the interface, where no worker can be had. */
  readonly runsIn: "worker" | "page";
  /** Reads a file and keeps its sheets under its name; the bytes are handed over and gone here. */
  read: (file: FileFacts, bytes: ArrayBuffer) => Promise<void>;
  /** A file that could not even be opened, when nothing else is said of it: told with the others. */
  refuse: (file: FileFacts, why?: FileRefusal) => Promise<void>;
  /** Forgets a file. */
  drop: (name: string) => Promise<void>;
  /** All files but those left out, as one register. */
  merge: (options: MergeOptions, without: readonly string[], told?: MergeTold) => Promise<Merged>;
  /** What is held of a file; null when it is not there or was refused. */
  held: (name: string) => Promise<HeldFile | null>;
  /** Some rows of a held sheet; what is not there is left out. */
  rows: (wanted: RowsWanted) => Promise<CellValue[][]>;
  /** Merges once more and keeps the rows of the one register ready, until it is gathered again. */
  gather: (options: MergeOptions, language: Language, told?: MergeTold) => Promise<Gathered>;
  /** Some rows of what was gathered last, 0-based. */
  gathered: (wanted: { from: number; count: number }) => Promise<RegisterCell[][]>;
  close: () => void;
}

/** Whether a session that was closed, by the user or for want of memory, is why something did not come. */
export class SessionClosed extends Error {
  constructor() {
    super("the session is closed");
  }
}
