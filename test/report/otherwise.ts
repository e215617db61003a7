import fc from "fast-check";
import type { Doubts } from "../../src/indicators/doubts";
import { byName, FIGURE_NAMES, type FigureName } from "../../src/indicators/figureNames";
import type { Figures } from "../../src/indicators/types";
import type { GroupFigures } from "../../src/indicators/units";
import { figureBehind } from "../../src/report/situation/certainty";
import { rankUnits } from "../../src/report/situation/ranking";
import { readyPeriod } from "../../src/report/situation/ready";
import { situationOf, type Situation } from "../../src/report/situation/situation";
import { anyConventions } from "../indicators/anyConventions";
import { anyOpenReading } from "./anyDoubts";
import { QUARTER } from "./cases";

const chosen = fc.record({
  rateBase: fc.constantFrom("A" as const, "B" as const, "C" as const), scope: fc.constantFrom("province" as const, "district" as const, "commune" as const),
  period: fc.constantFrom("Q3/2021", "8/2021", "2021"), conventions: anyConventions, doubtAbove: fc.constantFrom(0, 0.02, 0.3), minimumCaseload: fc.constantFrom(1, 10),
});

/** Any report of any such register under any choices. */
export const anySituation: fc.Arbitrary<Situation> = fc.tuple(anyOpenReading, chosen)
  .map(([reading, settings]) => ({ reading, settings: { ...QUARTER, ...settings } }))
  .map(({ reading, settings }) => ({ reading, settings, choice: readyPeriod(reading, settings) }))
  .filter(({ choice }) => choice.ok)
  .map(({ reading, settings, choice }) => {
    if (!choice.ok) throw new Error(choice.problem.message);
    return situationOf(reading, choice.period, settings);
  });

/** A number that no register of a test comes to. */
const OTHER = 7_777_777;

const PARTS = ["onTimeCount", "lateCount"] as const;

/** The figures with another number in place of each that is not certain. */
function otherwise(figures: Figures, settings: Situation["settings"], isDoubtful: (figure: FigureName) => boolean): Figures {
  const isBaseUnsure = (["onTimeRate", "lateRate", "returnedAndWithdrawnRate"] as const).every(isDoubtful);
  return {
    ...figures, ...byName(FIGURE_NAMES.filter(isDoubtful), () => OTHER), ...(isBaseUnsure ? { baseCount: OTHER + 1 } : {}),
    ...byName(PARTS.filter((part) => isDoubtful(figureBehind(settings, part))), () => OTHER),
  };
}

/** The same report, had every figure that is not certain come out otherwise. */
export function changed(situation: Situation): Situation {
  const { counted: { doubts, groupDoubts }, settings, ranking } = situation;
  const ofGroup = (of: Doubts) => (group: GroupFigures): GroupFigures => ({ ...group, figures: otherwise(group.figures, settings, (figure) => of.isDoubtful(figure, group.name)) });
  const units = situation.units.map(ofGroup(doubts));
  const lost = situation.reading.table.lost?.unit ?? [];
  const isUnsureOfUnits = (figure: FigureName): boolean => doubts.isDoubtful(figure) || [...units.map(({ name }) => name), ...lost].some((name) => doubts.isDoubtful(figure, name));
  return {
    ...situation, units, groups: situation.groups.map(ofGroup(groupDoubts)),
    months: situation.months.map((month) => ({ ...month, figures: otherwise(month.figures, settings, (figure) => month.doubts.isDoubtful(figure)) })), total: otherwise(situation.total, settings, (figure) => doubts.isDoubtful(figure)),
    ranking: rankUnits(units, ranking.minimum, (name) => doubts.isDoubtful("onTimeRate", name)),
    unitsWithOnline: isUnsureOfUnits("online") ? OTHER : situation.unitsWithOnline,
    meanOnline: isUnsureOfUnits("onlineRate") ? { ...situation.meanOnline, mean: 0.7777 } : situation.meanOnline,
    comparisons: situation.comparisons.map((each) => (each.covered ? {
      ...each, now: otherwise(each.now, settings, (figure) => doubts.isDoubtful(figure)), figures: otherwise(each.figures, settings, (figure) => each.doubts.isDoubtful(figure)),
    } : each)),
  };
}
