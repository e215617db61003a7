import type { Area } from "@tthc/spreadsheet/area";
import type { HostChange } from "@tthc/excel-host";
import type { WorkbookState } from "@tthc/excel-host/model/state";

/** The part of the embedded host that shows the workbook and takes what the user does. Sheets go by name. */
export interface WorkbookHost {
  readonly state: WorkbookState;
  /** Called after every change that needs a redraw; the answer ends it. */
  subscribe(listener: (change: HostChange) => void): () => void;
  typeInCell(sheetName: string, row: number, column: number, text: string): Promise<void>;
  select(sheetName: string, area: Area): void;
  activateSheet(sheetName: string): void;
}
