import type { Area } from "@tthc/spreadsheet/area";
import type { HostObject } from "../executor/hostObject";
import type { Library } from "../executor/library";
import type { HostChange, HostFailures } from "./hostOptions";
import type { SheetState, WorkbookState } from "./state";

/** An event of an object, as the library's registrations expect it. */
export interface ObjectEvent {
  /** Message type: 10 changed, 11 activated, 12 deactivated, 13 added, 14 selection, 15 deleted … */
  type: number;
  /** Sheet or table id, or "Workbook". */
  target: string;
  args: Record<string, unknown>;
}

/** Where a change of cells came from. */
export type ChangeSource = "add-in" | "user" | "calculation";

/** Formulas to compute again: all, those within an area, those that use a table, a name or a sheet of these names. */
export type DirtyFormulas = "all" | { sheet: SheetState; area: Area } | { using: readonly string[] };

/** What the models need of the host around them. */
export interface ModelContext {
  readonly state: WorkbookState;
  readonly failures: HostFailures;
  readonly locale: string;
  readonly library: Library;
  /**
   * The object of an area, and of a sheet. A range leads to its sheet and a sheet to its ranges, and nearly every other
   * object to one of the two: who assembles the workbook has both models, and they reach each other through it.
   */
  rangeObject(sheet: SheetState, area: Area): HostObject;
  sheetObject(sheet: SheetState): HostObject;
  /** For redraw. */
  changed(change: HostChange): void;
  emit(event: ObjectEvent): void;
  /** Values of an area were written: dependents are recalculated, the changed event goes out. */
  cellsWritten(sheet: SheetState, area: Area, source: ChangeSource): void;
  /** A formula was put into a cell: gives it its value (at once or later). */
  enterFormula(sheet: SheetState, row: number, column: number, text: string): void;
  /** Marks formulas as to be computed again; `recalculate` does it. */
  setDirty(formulas: DirtyFormulas): void;
  /** Computes what is dirty and what depends on it, in the order of their references. */
  recalculate(): void;
}
