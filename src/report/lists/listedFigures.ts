import { figuresIn, isCount, type CountName, type FiguresIn } from "../../indicators/figureNames";
import type { KeyFigureName } from "../model/keyFigureNames";

/** Key figures whose cases can be listed: those that are made of whole cases. */
export type ListedFigure = FiguresIn<"keyFigures"> & CountName;
export const LISTED_FIGURES = figuresIn("keyFigures").filter((name): name is ListedFigure => isCount(name));

export function isListedFigure(key: KeyFigureName): key is ListedFigure {
  return LISTED_FIGURES.some((name) => name === key);
}
