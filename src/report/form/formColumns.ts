import type { FigureName } from "../../indicators/availability";
import type { Figures } from "../../indicators/types";
import { NOT_CERTAIN, type RowFigures } from "../situation/certainty";
import type { CellContent, TableColumn } from "../model/model";
import type { Situation } from "../situation/situation";
import type { FormSource } from "./formSource";

/** A column of form II.06a from (3) on and what it shows. */
export interface FormColumn extends TableColumn {
  cell(row: RowFigures): CellContent;
}

const WIDTH = 8;

type Key = "all" | "online" | "direct" | "carriedOver" | "resolved" | "early" | "onTime" | "late" | "pending" | "inTime" | "overdue";

/** The form's columns (3) … (13) in its order: what they count, under which headers, and of which others they are the sum. */
const COLUMNS: readonly { key: Key; needs: readonly FigureName[]; groups: readonly ("taken" | "inPeriod" | "resolvedGroup" | "pendingGroup")[]; sum?: string; cell(figures: Figures): number }[] = [
  { key: "all", needs: ["cumulative"], groups: ["taken"], sum: "(3)=(4)+\n(5)+(6)", cell: (of) => of.cumulative },
  { key: "online", needs: ["online"], groups: ["taken", "inPeriod"], cell: (of) => of.online },
  { key: "direct", needs: ["online", "received"], groups: ["taken", "inPeriod"], cell: (of) => of.received - of.online },
  { key: "carriedOver", needs: ["carriedOver"], groups: ["taken"], cell: (of) => of.carriedOver },
  { key: "resolved", needs: ["resolved"], groups: ["resolvedGroup"], sum: "(7)=(8)+\n(9)+(10)", cell: (of) => of.resolved },
  { key: "early", needs: ["early"], groups: ["resolvedGroup"], cell: (of) => of.early },
  { key: "onTime", needs: ["onTime"], groups: ["resolvedGroup"], cell: (of) => of.onTime },
  { key: "late", needs: ["late"], groups: ["resolvedGroup"], cell: (of) => of.late },
  { key: "pending", needs: ["pending"], groups: ["pendingGroup"], sum: "(11)=(12)\n+(13)", cell: (of) => of.pending },
  { key: "inTime", needs: ["inTime"], groups: ["pendingGroup"], cell: (of) => of.inTime },
  { key: "overdue", needs: ["overdue"], groups: ["pendingGroup"], cell: (of) => of.overdue },
];

/** The figures that the form is made of. */
export const FORM_FIGURES: readonly FigureName[] = [...new Set(COLUMNS.flatMap(({ needs }) => needs))];

/**
 * Columns (3)–(13) of form II.06a (domain.md 1.3). What the source does not give is blank, never 0; a note says so.
 * @example formColumns(situation, source)[0].number // "(3)=(4)+(5)+(6)"
 */
export function formColumns({ words }: Situation, { has }: Pick<FormSource, "has">): FormColumn[] {
  return COLUMNS.map(({ key, needs, groups, sum, cell }) => ({
    key, header: words.say(`report.form.col.${key}`), groups: groups.map((group) => words.say(`report.form.${group}`)),
    shown: "count", width: WIDTH, ...(sum === undefined ? {} : { number: sum }),
    cell: ({ figures, isDoubtful }) => (needs.some(isDoubtful) ? NOT_CERTAIN : needs.every(has) ? cell(figures) : null),
  }));
}
