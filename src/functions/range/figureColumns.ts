import { needsOf } from "../../indicators/availability";
import type { FigureName } from "../../indicators/figureNames";

/** What a count of cases needs beyond the days and the status: what it does not need is not read. */
export interface Needs {
  unit: boolean;
  online: boolean;
  handedOver: boolean;
  /** Which cases another body received: only a reading tells it. */
  outOfTerritory?: boolean;
}

/**
 * What figures need to be counted for, by what each is made of (indicators/figureCatalogue.ts).
 * @example needsFor(["handedOver"], false) // { unit: false, online: false, handedOver: true }
 */
export function needsFor(figures: readonly FigureName[], unit: boolean): Needs {
  const choices = figures.flatMap((figure) => needsOf(figure));
  return {
    unit,
    online: choices.some((roles) => roles.includes("channel") || roles.includes("serviceLevel")),
    handedOver: choices.some((roles) => roles.length === 1 && roles[0] === "handedOver"),
    ...(choices.some((roles) => roles.includes("outOfTerritory")) ? { outOfTerritory: true } : {}),
  };
}
