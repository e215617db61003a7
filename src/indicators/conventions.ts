import type { Conventions } from "./types";

/** What the published report does (domain.md 2.1, 2.2): returned and withdrawn on time, paused in time, due = resolved + overdue. */
export const DEFAULT_CONVENTIONS: Conventions = {
  returnedCounts: "onTime",
  pausedCounts: "inTime",
  dueCounts: "resolvedAndOverdue",
};
