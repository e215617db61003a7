import type { GroupFigures } from "../../indicators/units";

/** A unit with its place; units of equal rate share one. */
export interface RankedUnit extends GroupFigures {
  rank: number;
}

export interface Ranking {
  /** By rate, highest first; only units with enough cases (domain.md 5). */
  ranked: RankedUnit[];
  best: RankedUnit[];
  /** Empty when all ranked units have the same rate. */
  worst: RankedUnit[];
  /** All units with a base whose every case is on time, however few. */
  at100: GroupFigures[];
  /** All units with a base that are not at 100 %. */
  below100: GroupFigures[];
  /** Units with a base, but fewer cases than the minimum: not ranked. */
  tooFew: GroupFigures[];
  /** Units without a base: "không phát sinh", neither 0 % nor 100 %. */
  none: GroupFigures[];
  /** Units whose rate is not certain: in none of the others. */
  unsure: GroupFigures[];
  minimum: number;
}

/** Sign of a's rate against b's, in whole numbers: a tie is a tie. */
function compareRates(a: GroupFigures, b: GroupFigures): number {
  return a.figures.onTimeCount * b.figures.baseCount - b.figures.onTimeCount * a.figures.baseCount;
}

/** Highest rate first; of equal rates the larger caseload first, then the order given. */
function byRate(a: GroupFigures, b: GroupFigures): number {
  return compareRates(b, a) || b.figures.baseCount - a.figures.baseCount;
}

function withRanks(sorted: readonly GroupFigures[]): RankedUnit[] {
  const ranked: RankedUnit[] = [];
  sorted.forEach((unit, index) => {
    const previous = ranked[index - 1];
    ranked.push({ ...unit, rank: previous && compareRates(previous, unit) === 0 ? previous.rank : index + 1 });
  });
  return ranked;
}

/**
 * Ranks units by their on-time rate on the chosen base; cases without a unit belong to none and are not ranked. When no unit
 * reaches the minimum, all with a base are ranked.
 * @param isUnsure whether a unit's rate is not certain
 * @example rankUnits(units, 10).best[0].name // "Huyện Lập Thạch"
 */
export function rankUnits(units: readonly GroupFigures[], minimum: number, isUnsure: (name: string) => boolean = () => false): Ranking {
  const all = units.filter(({ name }) => name !== "");
  const named = all.filter(({ name }) => !isUnsure(name));
  const based = named.filter(({ figures }) => figures.baseCount > 0);
  const enough = based.filter(({ figures }) => figures.baseCount >= minimum);
  const ranked = withRanks([...(enough.length > 0 ? enough : based)].sort(byRate));
  const last = ranked[ranked.length - 1];
  const isFull = ({ figures }: GroupFigures) => figures.onTimeCount === figures.baseCount;
  return {
    ranked,
    best: ranked.filter(({ rank }) => rank === 1),
    worst: last && last.rank > 1 ? ranked.filter(({ rank }) => rank === last.rank) : [],
    at100: based.filter(isFull),
    below100: based.filter((unit) => !isFull(unit)),
    tooFew: enough.length > 0 ? based.filter(({ figures }) => figures.baseCount < minimum) : [],
    none: named.filter(({ figures }) => figures.baseCount === 0),
    unsure: all.filter(({ name }) => isUnsure(name)),
    minimum,
  };
}
