import { CHANNEL, STATUS } from "../../register/model/caseCodes";
import { COURSE_ROLES } from "../../register/model/roles";
import type { FrozenState } from "./types";

/** What stands above the cases of a data sheet. */
export interface FrozenHead extends Omit<FrozenState, "cases"> {
  /** Time of extraction as the sheet prints it. */
  frozenAt: string;
  /** The same day as a serial, to tell cases that came in later. */
  frozenDay: number;
  fingerprint: string;
  count: number;
}

/** A frozen period as the workbook keeps it. */
export interface KeptFreeze {
  head: FrozenHead;
  state: FrozenState;
}

/** First cell of a data sheet, and the version of its rows. */
export const SIGN = "TTHC.freeze";
export const FORMAT = 1;
/** Name of the last row of the head. */
export const CASES = "cases";
/** Rows in which the head ends, with room for what a later version adds. */
export const HEAD_ROWS = 40;
/** Columns of a data sheet. */
export const DATA_COLUMNS = 12;
/** Parts of a case in the order of the columns. */
export const PARTS = ["id", "unit", "received", "due", "finished", "handedOver", "status", "channel", "serviceLevel", ...COURSE_ROLES] as const;

export const STATUS_NAMES = namesByCode(STATUS);
export const CHANNEL_NAMES = namesByCode(CHANNEL);

function namesByCode(codes: Readonly<Record<string, number>>): string[] {
  const names: string[] = [];
  for (const [name, code] of Object.entries(codes)) names[code] = name;
  return names;
}
