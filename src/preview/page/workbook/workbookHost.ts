import type { HostChange } from "../../hostOptions";
import type { AreaState, WorkbookState } from "../../model/state";

/** The embedded host as the page uses it: the page shows its state and passes on what the user does. */
export interface WorkbookHost {
  readonly state: WorkbookState;
  /** Called after every change that needs a redraw; the answer ends it. */
  onChange(listener: (change: HostChange) => void): () => void;
  /** The user types into a cell: a value, "" to clear, or a formula in the stored form; numberFormat goes to a General cell. */
  userEntered(sheet: string, row: number, column: number, value: string | number | boolean, numberFormat?: string): void;
  userSelected(sheet: string, area: AreaState): void;
  userActivated(sheet: string): void;
}
