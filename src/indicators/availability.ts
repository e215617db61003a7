import type { ColumnRole } from "../register/model/roles";
import type { Counter, Figures } from "./types";

/** Each line is enough by itself: the day of completion falls back to the day of hand-over. */
const FINISHED: ColumnRole[] = ["finished", "handedOver"];

/** Columns that a counter needs: of every list at least one (domain.md 2.2). */
const NEEDS: Record<Counter, ColumnRole[][]> = {
  received: [["received"]],
  carriedOver: [["received"], FINISHED],
  early: [["due"], FINISHED],
  onTime: [["due"], FINISHED],
  late: [["due"], FINISHED],
  inTime: [["received"], ["due"], FINISHED],
  overdue: [["due"], FINISHED],
  returned: [["status"], FINISHED],
  withdrawn: [["status"], FINISHED],
  handedOver: [["handedOver"]],
  noDueDate: [["received"], ["due"], FINISHED],
  pausedInTime: [["received"], ["due"], ["status"], FINISHED],
  online: [["received"], ["channel"]],
  onlineFull: [["received"], ["channel"], ["serviceLevel"]],
  onlinePartial: [["received"], ["channel"], ["serviceLevel"]],
};

/** Counters that a derived figure is made of; resolved needs no due day, only the split of it does. */
const MADE_OF: Partial<Record<keyof Figures, Counter[]>> = {
  cumulative: ["received", "carriedOver"],
  pending: ["received", "carriedOver"],
  due: ["late", "overdue"],
  earlyAndOnTime: ["early"],
  lateAndOverdue: ["late", "overdue"],
  onTimeRate: ["late", "overdue"],
  lateRate: ["late", "overdue"],
  returnedRate: ["returned", "late"],
  withdrawnRate: ["withdrawn", "late"],
  returnedAndWithdrawnRate: ["returned", "withdrawn", "late"],
  onlineLevelUnsaid: ["onlineFull"],
  onlineRate: ["online"],
  onlineFullRate: ["onlineFull"],
};

/** A figure that columns can make possible or not. */
export type FigureName = Exclude<keyof Figures, "rateBase" | "baseCount" | "onTimeCount" | "lateCount">;

/** All of them, in the order in which they are written as data. */
export const FIGURE_NAMES = [
  "received", "carriedOver", "cumulative", "resolved", "early", "onTime", "late", "pending", "inTime", "overdue", "due",
  "earlyAndOnTime", "lateAndOverdue", "returned", "withdrawn", "handedOver", "online", "onlineFull", "onlinePartial", "onlineLevelUnsaid",
  "noDueDate", "pausedInTime", "onTimeRate", "lateRate", "returnedRate", "withdrawnRate", "returnedAndWithdrawnRate",
  "onlineRate", "onlineFullRate",
] as const satisfies readonly FigureName[];

/** Counts that a rate is made of. */
export const RATE_PARTS = {
  onTimeRate: ["onTimeCount", "baseCount"], lateRate: ["lateCount", "baseCount"], returnedRate: ["returned", "baseCount"],
  withdrawnRate: ["withdrawn", "baseCount"], returnedAndWithdrawnRate: ["returned", "withdrawn", "baseCount"],
  onlineRate: ["online", "received"], onlineFullRate: ["onlineFull", "online"],
} as const satisfies Partial<Record<FigureName, readonly (keyof Figures)[]>>;

/**
 * The columns that are missing for a figure, one choice each ("finished" stands for finished or handedOver); empty when
 * the figure can be computed. A figure that cannot be computed is "not available", never 0. Base C of the rates needs
 * the receipt day besides: ask for "inTime".
 * @example missingFor("online", new Set(["received", "due", "finished"])) // ["channel"]
 */
export function missingFor(figure: FigureName, roles: ReadonlySet<ColumnRole>): ColumnRole[] {
  const missing = needsOf(figure).filter((choices) => !choices.some((role) => roles.has(role))).map(([first]) => first);
  return [...new Set(missing)];
}

/**
 * The columns that a figure is made from, as lists of choices.
 * @example needsOf("early") // [["due"], ["finished", "handedOver"]]
 */
export function needsOf(figure: FigureName): readonly (readonly ColumnRole[])[] {
  if (figure === "resolved") return [FINISHED];
  const counters = MADE_OF[figure] ?? [figure as Counter];
  return counters.flatMap((counter) => NEEDS[counter]);
}

/**
 * The counters that a register's columns allow.
 * @example availableCounters(new Set(["received"])) // only "received"
 */
export function availableCounters(roles: ReadonlySet<ColumnRole>): ReadonlySet<Counter> {
  const names = Object.keys(NEEDS) as Counter[];
  return new Set(names.filter((name) => missingFor(name, roles).length === 0));
}
