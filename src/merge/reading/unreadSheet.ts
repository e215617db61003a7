import type { SheetLayout } from "../../register/model/layout";
import type { UnreadSheet } from "../../register/model/reading";
import { listOnSheet, rowsToMiddle } from "../../register/unread/listOnSheet";
import { MissedRows } from "../../register/unread/missedRows";
import { bodyChunks } from "./bodyChunks";
import { topGrid } from "./fileGrid";
import type { ProbedSheet } from "./probeSheet";

/** A sheet that was not read, under its key, and the list of cases that stands on it. */
export interface LeftList {
  key: string;
  probed: ProbedSheet;
  list: SheetLayout;
}

/** The register that was left out, or a list of cases that no register could be read from; null for none. */
export function listLeft({ sheet, layout, top, area }: ProbedSheet): SheetLayout | null {
  if (layout !== null || top === null || area === null) return layout;
  const past = rowsToMiddle(top, area);
  return listOnSheet(top, area, past === 0 ? null : topGrid(sheet, { ...area, top: area.top + past, rows: area.rows - past }));
}

/**
 * A sheet that looks like a register and was not read, with its rows whose cases are not among those that were; null where all
 * are (hand-overs, late cases, fees).
 * @param known hashes of the ids that were read
 */
export function unreadSheet({ key, probed, list }: LeftList, known: ReadonlySet<number>): UnreadSheet | null {
  const missed = new MissedRows(list, known);
  for (const chunk of bodyChunks(probed.sheet, list)) missed.add(chunk);
  const rows = missed.rows();
  return rows === 0 ? null : { sheet: key, rows, why: probed.layout ? "noDueColumn" : "noColumns" };
}
