import type { ProcedureList } from "../../register/model/procedureList";
import type { ListUpdate } from "../../register/procedures/compareLists";
import type { SheetProcedures } from "../../register/procedures/readProcedureList";
import type { Problem } from "../../report/request/request";
import type { ChosenFile } from "../merging/files/chosenFiles";

/** Where a newer list comes from. */
export type NewerSource = { from: "sheet"; sheet: string } | { from: "file"; file: ChosenFile };

/** The view "Cập nhật danh mục thủ tục"; what it shows stays while it is closed. */
export interface ProcedureState {
  isOpen: boolean;
  /** null: the workbook has no list yet, and a newer one is all new. */
  kept: ProcedureList | null;
  newer: { source: NewerSource; read: { phase: "reading" } | { phase: "failed"; problem: Problem } | { phase: "read"; list: SheetProcedures } } | null;
  update: ListUpdate | null;
  /** Places of the changes that are to be written. */
  chosen: ReadonlySet<number>;
}

export interface ProcedureActions {
  openProcedures: () => Promise<void>;
  closeProcedures: () => void;
  chooseNewer: (source: NewerSource | null) => Promise<void>;
  /** Takes some changes, or leaves them. */
  takeChanges: (places: readonly number[], isTaken: boolean) => void;
  writeProcedures: () => Promise<void>;
}
