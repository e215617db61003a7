import type { CaseTable } from "../../register/model/caseTable";
import { ANSWERS, satisfactionOf } from "../../register/vocabulary/satisfaction";
import type { Grouping } from "../grouping";
import type { Window } from "../types";
import { countClasses, type ClassCounts } from "./countClasses";

/** The answers; valid: votes with one of them; unclear: votes that are none; resolved: cases that could vote. */
export const VOTE_CLASSES = [...ANSWERS, "valid", "unclear", "resolved"] as const;
export type VoteClass = (typeof VOTE_CLASSES)[number];

/**
 * Votes on cases resolved in a window by group. No votes give no rate, neither 0 % nor 100 % (domain.md 2.2).
 * @example countVotes(table, grouping, period)[0].counts.valid // 57
 */
export function countVotes(table: CaseTable, grouping: Grouping, { from, to }: Window): ClassCounts<VoteClass>[] {
  const column = table.more.texts.satisfaction;
  const answers = column?.names.map((text) => (text.trim() === "" ? null : satisfactionOf(text))) ?? [];
  return countClasses<VoteClass>(grouping, table.length, VOTE_CLASSES, (at, add) => {
    if (table.finished[at] < from || table.finished[at] > to) return;
    add("resolved");
    const answer = column ? answers[column.codes[at]] : null;
    if (answer === null) return;
    if (answer === "") return add("unclear");
    add(answer);
    add("valid");
  });
}
