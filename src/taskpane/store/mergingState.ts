import type { Merged } from "../../merge/model/merged";
import type { MergeChoices, MergeResult } from "../../settings/mergeChoices";
import type { Chosen } from "../merging/files/chosenFiles";

/** A file in the view: on its way, or what merging says of it (Merged.files, by name). */
export interface MergingFile {
  name: string;
  size: number;
  state: "waiting" | "reading" | "read";
}

/** How far reading the files is; secondsLeft: by the bytes that are done, null while nothing can be said. */
export interface MergingProgress {
  done: number;
  total: number;
  secondsLeft: number | null;
}

/** "Gộp nhiều tệp": files that are read, or are being read, as one register in place of the workbook's. */
export interface MergingState {
  /** The view fills the pane; not open while figures of the files are shown in the other tabs. */
  isOpen: boolean;
  files: readonly MergingFile[];
  progress: MergingProgress | null;
  /** Of the last choice: no workbooks in a folder, files that were there already, files beyond the most that are taken. */
  leftOut: { passedOver: number; repeated: number; tooMany: number };
  /** What the files are as one register; null before the first are read. */
  merged: Merged | null;
  choices: MergeChoices;
}

export interface MergingActions {
  /** Opens the view with what the workbook remembers. */
  openMerging: () => Promise<void>;
  /** Closes the view and lets go of the files: the pane shows the workbook again. Ends what is being read; nothing stays behind. */
  closeMerging: () => void;
  addMergingFiles: (chosen: Chosen) => Promise<void>;
  dropMergingFile: (name: string) => Promise<void>;
  /** Ends reading; files that are read stay, the others leave the list. */
  cancelMerging: () => void;
  chooseMergeResult: (result: MergeResult) => void;
  /** The user's list as typed, one unit a line; null: that of the last merge. */
  chooseMergeUnits: (typed: string | null) => void;
  chooseMergeDeadline: (typed: string) => void;
  /** Writes the chosen result into the workbook, or for "figuresOnly" shows the figures of the files in the other tabs. */
  finishMerging: () => Promise<void>;
}
