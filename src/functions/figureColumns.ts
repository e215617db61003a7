import { needsOf } from "../indicators/availability";
import type { FigureName } from "../indicators/availability";
import type { ColumnRole } from "../register/model/roles";

/** What a count of cases needs beyond the days and the status: what it does not need is not read. */
export interface Needs {
  unit: boolean;
  online: boolean;
  handedOver: boolean;
}

/**
 * What figures need to be counted for, by the table of what each is made of (indicators/availability.ts).
 * @example needsFor(["handedOver"], false) // { unit: false, online: false, handedOver: true }
 */
export function needsFor(figures: readonly FigureName[], unit: boolean): Needs {
  const choices = figures.flatMap((figure) => needsOf(figure));
  return {
    unit,
    online: choices.some((roles) => roles.includes("channel") || roles.includes("serviceLevel")),
    handedOver: choices.some((roles) => roles.length === 1 && roles[0] === "handedOver"),
  };
}

/**
 * Every column that a figure is made from: a question about one of them is a question about the figure. The status is one
 * wherever the due day is: a case sent back is on time and a paused one in time, whatever its days (indicators/classify.ts).
 * @example columnsBehind("overdue") // due, finished, handedOver, status
 */
export function columnsBehind(figure: FigureName): ReadonlySet<ColumnRole> {
  const roles = new Set(needsOf(figure).flat());
  if (roles.has("due")) roles.add("status");
  return roles;
}
