import { countsOf } from "../../indicators/counts";
import { figuresOf } from "../../indicators/figures";
import { crossed, groupingOf, type CrossedGroup } from "../../indicators/grouping";
import { tally } from "../../indicators/tally";
import type { Figures, Tally } from "../../indicators/types";
import type { GroupFigures } from "../../indicators/units";
import { LEVELS } from "../../register/vocabulary/levels";
import { inTableOrder, type Situation } from "../situation";

/** One band of form II.06a: a level with its sum and its rows. */
export interface FormBand {
  /** A level, or "" for cases of units that are not named. */
  level: string;
  figures: Figures;
  rows: GroupFigures[];
}

/** Words that a group's key joins: no name holds a line break. */
const JOINT = "\n";

function byPair({ reading, period, settings }: Situation, by: "unit" | "field"): { tally: Tally; pairs: readonly CrossedGroup[] } {
  const { table } = reading;
  const both = crossed(groupingOf(table, "level"), groupingOf(table, by));
  const { codes, pairs } = both ?? { codes: new Uint16Array(table.length), pairs: [{ outer: "", inner: "" }] };
  const grouping = { codes, groups: pairs.map(({ outer, inner }) => outer + JOINT + inner) };
  return { tally: tally(table, period, { grouping, conventions: settings.conventions }), pairs };
}

/** Nothing came, lay or happened: a field without cases is no line of the form. */
function isEmpty({ figures }: GroupFigures): boolean {
  return figures.cumulative + figures.resolved + figures.pending === 0;
}

/**
 * The rows of form II.06a in bands by level, from the top level down (domain.md 1.3); levels without rows are left out.
 * Units without cases stay, as zeros: nothing came to them.
 * @example formBands(situation, "unit").map(({ level }) => level) // ["province", "commune"]
 */
export function formBands(situation: Situation, by: "unit" | "field"): FormBand[] {
  const { reading, period, settings } = situation;
  const { tally: rows, pairs } = byPair(situation, by);
  const sums = tally(reading.table, period, { groupBy: "level", conventions: settings.conventions });
  return [...LEVELS, ""].flatMap((level) => {
    const found = pairs.flatMap(({ outer, inner }, at): GroupFigures[] =>
      (outer === level ? [{ name: inner, figures: figuresOf(countsOf(rows, at), settings.rateBase) }] : []));
    const shown = inTableOrder(by === "unit" ? found.filter((each) => each.name !== "" || !isEmpty(each)) : found.filter((each) => !isEmpty(each)));
    const at = sums.groups.indexOf(level);
    return shown.length === 0 || at < 0 ? [] : [{ level, figures: figuresOf(countsOf(sums, at), settings.rateBase), rows: shown }];
  });
}
