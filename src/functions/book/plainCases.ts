import { NO_DAY } from "../../calendar/day";
import { rulesOf } from "../../indicators/classify";
import { DEFAULT_CONVENTIONS } from "../../indicators/conventions";
import { lastDayIn, wholeTable } from "../../indicators/dataSpan";
import type { Grouping } from "../../indicators/grouping";
import type { Window } from "../../indicators/types";
import type { CaseColumns } from "../../register/model/caseTable";
import { readPlainRows } from "../../register/plain/plainRows";
import { plainSheet } from "../../register/plain/plainSheet";
import { CaseBatch } from "../counting/caseBatch";
import type { CaseRange } from "../range/caseRange";

/** The cases of a register about which there is nothing to ask. */
export interface PlainCases {
  cases: CaseColumns;
  byUnit: Pick<Grouping, "codes" | "groups">;
  /** First row behind them, counted from 1. */
  end: number;
}

/**
 * All cases of a range with all that is counted of them, straight from its cells; null where some row is not plain (register/plain/plainRows.ts).
 * @example plainCases(range)?.cases.length // 16970
 */
export function plainCases(range: CaseRange): PlainCases | null {
  // Who received a case for another only a reading tells.
  const sheet = range.roles.has("outOfTerritory") ? null : plainSheet(range);
  if (sheet === null) return null;
  const all = rulesOf(wholeTable(NO_DAY), DEFAULT_CONVENTIONS);
  const batch = new CaseBatch(all, Math.max(1, sheet.end - sheet.firstRow), true);
  if (!readPlainRows(sheet, { from: all.from, to: all.to, unit: true, online: true, handedOver: true }, batch)) return null;
  return { cases: batch, byUnit: { codes: batch.unit, groups: sheet.units.names }, end: sheet.end + 1 };
}

/** The window of all of them, open ones judged as of the last day seen. */
export function wholeWindowOf({ cases: { length, received, finished, handedOver } }: PlainCases): Window {
  return wholeTable(lastDayIn([received, finished, handedOver].map((column) => column.subarray(0, length))));
}
