import type { AggregateTable } from "../register/model/aggregateTable";
import type { FindingType } from "../register/model/findings";
import type { Reading } from "../register/model/reading";
import { figureSet } from "./caseFigures";
import { FIGURE_NAMES } from "./figureNames";
import type { DoubtCause } from "./openPart";

const ALL = figureSet(FIGURE_NAMES);

/** Sheets that look like registers and were not read: their cases may be in any figure. */
export function unreadDoubts({ unread = [] }: Pick<Reading, "unread">): DoubtCause[] {
  if (unread.length === 0) return [];
  return [{ type: "unreadSheet", figures: ALL, count: unread.reduce((sum, { rows }) => sum + rows, 0), offers: [] }];
}

/** What takes rows of a printed table out of its sums. */
const LOSSES = ["aggregateUnreadable", "aggregateCut"] as const satisfies readonly FindingType[];

/** Printed tables of which rows are left out since a number cannot be read, or since they are cut off. */
export function printedDoubts(tables: readonly AggregateTable[]): DoubtCause[] {
  return LOSSES.flatMap((type): DoubtCause[] => {
    const count = tables.reduce((sum, { findings }) => sum + findings.filter((each) => each.type === type).length, 0);
    return count === 0 ? [] : [{ type, figures: ALL, count, offers: [] }];
  });
}
