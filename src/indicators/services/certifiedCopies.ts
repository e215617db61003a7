import type { CaseTable } from "../../register/model/caseTable";
import type { Grouping } from "../grouping";
import type { Window } from "../types";
import { countClasses, type ClassCounts } from "./countClasses";

/** cases: resolved with at least one copy certified electronically; copies: their sum; resolved: all resolved. */
export const COPY_CLASSES = ["resolved", "cases", "copies"] as const;
type CopyClass = (typeof COPY_CLASSES)[number];

/**
 * Electronically certified copies on cases resolved in a window by group (domain.md 2.2).
 * @example countCopies(table, grouping, period)[0].counts // { resolved: 300, cases: 4, copies: 9 }
 */
export function countCopies(table: CaseTable, grouping: Grouping, { from, to }: Window): ClassCounts<CopyClass>[] {
  const column = table.more.numbers.certifiedCopies;
  return countClasses<CopyClass>(grouping, table.length, COPY_CLASSES, (at, add) => {
    if (table.finished[at] < from || table.finished[at] > to) return;
    add("resolved");
    const copies = column?.[at] ?? NaN;
    if (!(copies > 0)) return;
    add("cases");
    add("copies", copies);
  });
}
