import { namesOf, type FigureName, type FiguresIn } from "../../indicators/figureNames";
import type { Figures } from "../../indicators/types";
import { doubtfulCell } from "../model/doubtfulCell";
import type { RowFigures } from "../situation/certainty";
import type { CellContent, TableColumn } from "../model/model";
import type { Situation } from "../situation/situation";
import type { FormSource } from "./formSource";

/** A column of form II.06a from (3) on and what it shows. */
export interface FormColumn extends TableColumn {
  cell(row: RowFigures): CellContent;
}

const WIDTH = 8;

/** Under which headers a column stands, and of which others it is the sum. */
interface FormCount {
  groups: readonly ("taken" | "inPeriod" | "resolvedGroup" | "pendingGroup")[];
  sum?: string;
}

/** The form's columns (3) … (13) in its order: the figures that the catalogue has for it, and the cases received otherwise than online. */
const COLUMNS: Record<FiguresIn<"form"> | "direct", FormCount> = {
  cumulative: { groups: ["taken"], sum: "(3)=(4)+\n(5)+(6)" },
  online: { groups: ["taken", "inPeriod"] },
  direct: { groups: ["taken", "inPeriod"] },
  carriedOver: { groups: ["taken"] },
  resolved: { groups: ["resolvedGroup"], sum: "(7)=(8)+\n(9)+(10)" },
  early: { groups: ["resolvedGroup"] },
  onTime: { groups: ["resolvedGroup"] },
  late: { groups: ["resolvedGroup"] },
  pending: { groups: ["pendingGroup"], sum: "(11)=(12)\n+(13)" },
  inTime: { groups: ["pendingGroup"] },
  overdue: { groups: ["pendingGroup"] },
};

type Column = keyof typeof COLUMNS;

/** The figures that a column is made of. */
function termsOf(name: Column): readonly FigureName[] {
  return name === "direct" ? ["online", "received"] : [name];
}

function valueOf(figures: Figures, name: Column): number {
  return name === "direct" ? figures.received - figures.online : figures[name];
}

/** The figures that the form is made of. */
export const FORM_FIGURES: readonly FigureName[] = [...new Set(namesOf(COLUMNS).flatMap(termsOf))];

/**
 * Columns (3)–(13) of form II.06a (domain.md 1.3). What the source does not give is blank, never 0; a note says so.
 * @example formColumns(situation, source)[0].number // "(3)=(4)+(5)+(6)"
 */
export function formColumns({ words }: Situation, { has }: Pick<FormSource, "has">): FormColumn[] {
  return namesOf(COLUMNS).map((name) => {
    const { groups, sum } = COLUMNS[name];
    const key = name === "cumulative" ? "all" : name;
    const terms = termsOf(name);
    return {
      key, header: words.say(`report.form.col.${key}`), groups: groups.map((group) => words.say(`report.form.${group}`)),
      shown: "count", width: WIDTH, ...(sum === undefined ? {} : { number: sum }),
      cell: ({ figures, isDoubtful }) => {
        const value = terms.every(has) ? valueOf(figures, name) : null;
        return value !== null && terms.some(isDoubtful) ? doubtfulCell(value) : value;
      },
    };
  });
}
