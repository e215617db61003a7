import { figuresIn, isCount, isRate, type FigureName, type FiguresIn } from "../../indicators/figureNames";
import { termsOf } from "../../indicators/availability";

/** Key figures of the units, each with the figure of every unit that it is made of. */
export const OF_UNITS = { meanOnline: "onlineRate", unitsWithOnline: "online", unitsAt100: "onTimeRate" } as const satisfies Record<string, FigureName>;
export type UnitFigureName = keyof typeof OF_UNITS;

export type KeyFigureName = FiguresIn<"keyFigures"> | UnitFigureName;

export function isOfUnits(name: KeyFigureName): name is UnitFigureName {
  return name in OF_UNITS;
}

const KEY_FIGURES = figuresIn("keyFigures");

/** The counted key figure that a rate is of: its numerator, or what that is made of first. */
function countOf(name: FigureName): FigureName {
  const [first] = termsOf(name);
  return first === undefined || KEY_FIGURES.some((each) => each === first) ? first ?? name : countOf(first);
}

/** The key figures that are counted, each followed by the rates of it: the order of the published report. */
export const KEY_FIGURE_ORDER = KEY_FIGURES.filter(isCount).flatMap((count): FiguresIn<"keyFigures">[] => (
  [count, ...KEY_FIGURES.filter((name) => isRate(name) && countOf(name) === count)]
));
