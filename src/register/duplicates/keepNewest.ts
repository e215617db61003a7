import { progressOf } from "../cases/verdict";
import type { Status } from "../model/caseCodes";

/** What decides among rows of one case. row breaks the last tie: the later one wins. */
interface RowOfCase {
  row: number;
  /** False when the row is excluded by its own cells: it neither wins nor counts as a duplicate. */
  usable: boolean;
  finished: number;
  handedOver: number;
  status: Status;
  /** The user wants rows of its sheet counted where another sheet holds the case too. */
  preferred?: boolean;
}

/**
 * The row of a case that is kept: one of the sheet that the user prefers; else the furthest (handed over, then resolved, then open), then the one resolved last,
 * then the one that stands last; null when no row is usable. Source: domain.md 4.4.10.
 * @example newestOf([{ row: 5, usable: true, finished: 0, handedOver: 0, status: 3 }])?.row // 5
 */
export function newestOf(states: readonly RowOfCase[]): RowOfCase | null {
  let best: RowOfCase | null = null;
  for (const state of states) if (state.usable && (best === null || isNewer(state, best))) best = state;
  return best;
}

function isNewer(a: RowOfCase, b: RowOfCase): boolean {
  if (Boolean(a.preferred) !== Boolean(b.preferred)) return Boolean(a.preferred);
  const progress = progressOf(a.finished, a.handedOver, a.status) - progressOf(b.finished, b.handedOver, b.status);
  if (progress !== 0) return progress > 0;
  return a.finished !== b.finished ? a.finished > b.finished : a.row > b.row;
}
