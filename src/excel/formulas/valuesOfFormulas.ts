import type { SheetArea } from "../../checks/workbookFormulas";
import type { Problem } from "../../report/request/request";

/** Whether a cell holds a formula of ours and nothing else, one mixed with other functions, or none of ours. */
export type FormulaKind = "own" | "mixed" | null;

/** What is to become values. */
export interface TurnRequest {
  scope: "selection" | "workbook";
  /** Formulas mixed with other functions become values as well. */
  withMixed: boolean;
  kindOf: (formula: unknown) => FormulaKind;
  onProgress?: (progress: { done: number; total: number }) => void;
}

/** A formula that has become values, with what brings it back. */
export interface TurnedFormula extends SheetArea {
  sheetId: string;
  formula: string;
  values: readonly (readonly unknown[])[];
  /** Number formats as they were. */
  formats: readonly (readonly unknown[])[];
}

/** What became of the formulas. */
export interface TurnOutcome {
  turned: TurnedFormula[];
  /** Mixed with other functions, and left. */
  mixed: SheetArea[];
  /** With an error, or not computed yet, and left. */
  errors: SheetArea[];
  /** Sheets that are protected: their formulas are as they were. */
  protectedSheets: string[];
  /** Sheets of which not all could be read, and tables too large to be read. */
  unread: string[];
  /** Why Excel went no further; what was turned until then is among the turned. */
  stopped: Problem | null;
}

/** What is brought back, and what is not: cells changed since, or sheets that are gone. */
export interface BackOutcome {
  back: number;
  changed: SheetArea[];
  gone: string[];
  protectedSheets: string[];
}
