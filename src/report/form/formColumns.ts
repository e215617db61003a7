import type { Figures } from "../../indicators/types";
import type { CellContent, TableColumn } from "../model";
import type { Situation } from "../situation";

/** A column of form II.06a from (3) on and what it shows. */
export interface FormColumn extends TableColumn {
  cell(figures: Figures): CellContent;
}

const WIDTH = 8;

type Key = "all" | "online" | "direct" | "carriedOver" | "resolved" | "early" | "onTime" | "late" | "pending" | "inTime" | "overdue";

/** The form's columns (3) … (13) in its order: what they count, under which headers, and of which others they are the sum. */
const COLUMNS: readonly { key: Key; groups: readonly ("taken" | "inPeriod" | "resolvedGroup" | "pendingGroup")[]; sum?: string; cell(figures: Figures): number }[] = [
  { key: "all", groups: ["taken"], sum: "(3)=(4)+\n(5)+(6)", cell: (of) => of.cumulative },
  { key: "online", groups: ["taken", "inPeriod"], cell: (of) => of.online },
  { key: "direct", groups: ["taken", "inPeriod"], cell: (of) => of.received - of.online },
  { key: "carriedOver", groups: ["taken"], cell: (of) => of.carriedOver },
  { key: "resolved", groups: ["resolvedGroup"], sum: "(7)=(8)+\n(9)+(10)", cell: (of) => of.resolved },
  { key: "early", groups: ["resolvedGroup"], cell: (of) => of.early },
  { key: "onTime", groups: ["resolvedGroup"], cell: (of) => of.onTime },
  { key: "late", groups: ["resolvedGroup"], cell: (of) => of.late },
  { key: "pending", groups: ["pendingGroup"], sum: "(11)=(12)\n+(13)", cell: (of) => of.pending },
  { key: "inTime", groups: ["pendingGroup"], cell: (of) => of.inTime },
  { key: "overdue", groups: ["pendingGroup"], cell: (of) => of.overdue },
];

/**
 * Columns (3)–(13) of form II.06a (domain.md 1.3). Without a channel column (4) and (5) are blank, never 0; a note says so.
 * @example formColumns(situation)[0].number // "(3)=(4)+(5)+(6)"
 */
export function formColumns(situation: Situation): FormColumn[] {
  const { words } = situation;
  const split = situation.has("online");
  return COLUMNS.map(({ key, groups, sum, cell }) => ({
    key, header: words.say(`report.form.col.${key}`), groups: groups.map((group) => words.say(`report.form.${group}`)),
    shown: "count", width: WIDTH, ...(sum === undefined ? {} : { number: sum }),
    cell: (figures) => (!split && (key === "online" || key === "direct") ? null : cell(figures)),
  }));
}
