import type { MadeCase } from "../model";

/** How far a case has come (domain.md 4.4.10): given out, at an end, under way. */
function progress({ state, handedOver, finished }: MadeCase): number {
  if (handedOver > 0 || state === "handedOver") return 2;
  return finished > 0 || state === "done" || state === "returned" || state === "withdrawn" ? 1 : 0;
}

/** Whether two rows of a case are equally far and yet of another state: neither is the other's earlier one. */
export function isOtherState(own: MadeCase, kept: MadeCase): boolean {
  return own.state !== kept.state && progress(own) === progress(kept);
}

/** The row that counts among rows of one case: the furthest, then the later result, then the later row. */
export function furthest<Row>(rows: readonly Row[], caseOf: (row: Row) => MadeCase): Row {
  return rows.reduce((best, row) => {
    const [own, other] = [caseOf(row), caseOf(best)];
    const further = progress(own) - progress(other);
    return further > 0 || (further === 0 && own.finished >= other.finished) ? row : best;
  });
}

const DAYS = ["received", "due", "finished", "handedOver"] as const;

/** The first day that two rows of a case both have and disagree in. */
export function differingDay(own: MadeCase, kept: MadeCase): (typeof DAYS)[number] | null {
  return DAYS.find((day) => own[day] > 0 && kept[day] > 0 && own[day] !== kept[day]) ?? null;
}
