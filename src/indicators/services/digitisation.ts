import type { CaseTable } from "../../register/model/caseTable";
import type { MoreTextRole } from "../../register/model/roles";
import { yesNoOf, type YesNo } from "../../register/vocabulary/yesNo";
import type { Grouping } from "../grouping";
import type { Window } from "../types";
import { countClasses, type ClassCounts } from "./countClasses";

/**
 * received, parts (received with a digitised component), reused (received reusing data); resolved, results (resolved
 * with an electronic result), both (resolved with digitised components and an electronic result: QĐ 766 4.2);
 * unclear: marks in a counted case that no list of words knows.
 */
export const DIGITISATION_CLASSES = ["received", "parts", "reused", "resolved", "results", "both", "unclear"] as const;
export type DigitisationClass = (typeof DIGITISATION_CLASSES)[number];

type Mark = YesNo | "unclear";

/** What a column of marks says of each case; "" where the register has no such column. */
export function markReader({ more }: CaseTable, role: MoreTextRole): (at: number) => Mark {
  const column = more.texts[role];
  if (!column) return () => "";
  const marks = column.names.map((text): Mark => (text.trim() === "" ? "" : yesNoOf(text) || "unclear"));
  return (at) => marks[column.codes[at]];
}

/**
 * Digitisation in a window by group: components over cases received, results over cases resolved (domain.md 2.2).
 * A mark that is not understood is not counted as digitised, and counted as unclear.
 * @example countDigitisation(table, grouping, period)[0].counts.parts // 640
 */
export function countDigitisation(table: CaseTable, grouping: Grouping, { from, to }: Window): ClassCounts<DigitisationClass>[] {
  const [parts, results, reused] = (["digitisedParts", "digitisedResult", "reusedData"] as const).map((role) => markReader(table, role));
  return countClasses<DigitisationClass>(grouping, table.length, DIGITISATION_CLASSES, (at, add) => {
    const [part, result, reuse] = [parts(at), results(at), reused(at)];
    const received = table.received[at] >= from && table.received[at] <= to;
    const resolved = table.finished[at] >= from && table.finished[at] <= to;
    if (received) {
      add("received");
      if (part === "yes") add("parts");
      if (reuse === "yes") add("reused");
    }
    if (resolved) {
      add("resolved");
      if (result === "yes") add("results");
      if (part === "yes" && result === "yes") add("both");
    }
    if ((received && (part === "unclear" || reuse === "unclear")) || (resolved && result === "unclear")) add("unclear");
  });
}
