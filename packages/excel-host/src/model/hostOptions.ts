import type { WorkbookState } from "./state";

/** The Excel that the host says it is; decides which requirement sets it declares (bridge/requirements.ts). */
export type ExcelVersion = "2016" | "2019" | "2021" | "2024" | "365";

/** Failures that real hosts have and a test can ask for. Change them at any time through `host.failures`. */
export interface HostFailures {
  /** Largest request and response, in characters of JSON text (Excel on the web: 5,000,000). */
  payloadLimit?: number;
  /** Workbook structure is protected: adding, deleting, renaming, moving, hiding sheets gives AccessDenied. */
  protectedWorkbook?: boolean;
  /** The user is typing in a cell: every request gives InvalidOperationInCellEditMode. */
  editMode?: boolean;
  /** The user deletes this sheet just before the action with this 0-based index over all actions since it was set. */
  deleteSheetDuring?: { sheet: string; action: number };
  /** The action with this 0-based index over all actions since it was set fails; earlier ones stay applied. */
  failAtAction?: { action: number; code?: string; message?: string };
  /** Any number of failures at places of their own. */
  faults?: readonly HostFault[];
  /** Somebody protects the workbook's structure just before the request with this 0-based index. */
  protectFrom?: number;
}

/** One failure. index counts the requests or the actions from 0 since it was asked for. */
export interface HostFault {
  /**
   * request: refused, nothing of it is done. action: this action fails, what stands before it in its request is done.
   * answer: all of the request is done, but the add-in is told that it failed.
   */
  at: "request" | "action" | "answer";
  index: number;
  /** Every later request is refused too: the host is gone. */
  forever?: boolean;
}

/** One function of functions.json, as far as the host needs it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  parameters: { name: string; optional?: boolean; repeating?: boolean; dimensionality?: string; type?: string }[];
  /** Error cells reach the function as CustomFunctions.Error instead of stopping the call. */
  allowErrorForDataTypeAny?: boolean;
  /** The function asks for the address of its cell. */
  requiresAddress?: boolean;
  /** It asks for the addresses of its arguments; Excel gives them only where the declared result is a matrix. */
  requiresParameterAddresses?: boolean;
}

export interface HostOptions {
  state?: WorkbookState;
  version?: ExcelVersion;
  /** Display language that the add-in sees; default "vi-VN". */
  locale?: string;
  /** What a blank cell becomes in a function's argument: null (web) or 0 (desktop). Default null. */
  blankAs?: null | 0;
  failures?: HostFailures;
  /**
   * Largest arguments of one custom function call, in characters of JSON text; a call with larger ones is #VALUE! and
   * never reaches the function. Default 5,000,000 as in Excel; Infinity: no limit.
   */
  argumentLimit?: number;
  /** functions.json of the add-in: argument counts and error cells are then checked as Excel does. */
  functions?: readonly FunctionMetadata[];
  /** The add-in's namespace ("TINY"): formulas that call another add-in keep the value of the file. Without it every call is tried. */
  namespace?: string;
}

/** What a redraw needs to know; `sheet` is a sheet id. */
export interface HostChange {
  kind: "cells" | "formats" | "sheets" | "selection" | "charts" | "workbook" | "pane";
  sheet?: string;
}
