import { byName, COUNTERS } from "./figureNames";

/** Position of each counter in a group's row of counts. */
export const AT = byName(COUNTERS, (name) => COUNTERS.indexOf(name));
export const COUNTER_COUNT = COUNTERS.length;
