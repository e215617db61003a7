import { countsOf } from "../../indicators/counts";
import { doubtsOf, type Doubts } from "../../indicators/doubts";
import { figuresOf } from "../../indicators/figures";
import { crossed, groupingOf, type CrossedGroup } from "../../indicators/grouping";
import { tally } from "../../indicators/tally";
import type { Tally } from "../../indicators/types";
import type { GroupFigures } from "../../indicators/units";
import { LEVELS } from "../../register/vocabulary/levels";
import type { RowFigures } from "../situation/certainty";
import type { Situation } from "../situation/situation";
import { inTableOrder } from "../situation/tableOrder";

/** A row of the form: its figures, and which of them are not certain. */
type FormRow = GroupFigures & RowFigures;

/** One band of form II.06a: a level with its sum and its rows. */
export interface FormBand extends RowFigures {
  /** A level, or "" for cases of units that are not named. */
  level: string;
  rows: FormRow[];
}

/** The cases by level and unit or field: each pair is a group that is called by its place among the pairs. */
function byPair({ reading, period, settings }: Situation, by: "unit" | "field"): { tally: Tally; pairs: readonly CrossedGroup[]; doubts: Doubts } {
  const { table } = reading;
  const both = crossed(groupingOf(table, "level"), groupingOf(table, by));
  const { codes, pairs } = both ?? { codes: new Uint16Array(table.length), pairs: [{ outer: "", inner: "" }] };
  const grouping = { codes, groups: pairs.map((_pair, at) => String(at)), cuts: ["level", by] as const };
  return { tally: tally(table, period, { grouping, conventions: settings.conventions, ownDays: settings.ownDays }), pairs, doubts: doubtsOf(reading, grouping, period, settings) };
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
  const { tally: rows, pairs, doubts } = byPair(situation, by);
  const ofLevels = doubtsOf(reading, groupingOf(reading.table, "level"), period, settings);
  const sums = tally(reading.table, period, { groupBy: "level", conventions: settings.conventions, ownDays: settings.ownDays });
  return [...LEVELS, ""].flatMap((level) => {
    const found = pairs.flatMap(({ outer, inner }, at): FormRow[] => (outer === level
      ? [{ name: inner, figures: figuresOf(countsOf(rows, at), settings.rateBase), isDoubtful: (figure) => doubts.isDoubtful(figure, String(at)) }] : []));
    const shown = inTableOrder(by === "unit" ? found.filter((each) => each.name !== "" || !isEmpty(each)) : found.filter((each) => !isEmpty(each)));
    const at = sums.groups.indexOf(level);
    if (shown.length === 0 || at < 0) return [];
    return [{ level, figures: figuresOf(countsOf(sums, at), settings.rateBase), isDoubtful: (figure) => ofLevels.isDoubtful(figure, level), rows: shown }];
  });
}
