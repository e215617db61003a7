import type { CaseFigure } from "../situation/casesBehind";

/** Key figures whose cases can be listed. */
export const LISTED_FIGURES = [
  "received", "carriedOver", "cumulative", "due", "earlyAndOnTime", "lateAndOverdue", "returnedAndWithdrawn", "handedOver", "online",
] as const satisfies readonly CaseFigure[];
export type ListedFigure = (typeof LISTED_FIGURES)[number];

export function isListedFigure(key: string): key is ListedFigure {
  return (LISTED_FIGURES as readonly string[]).includes(key);
}
