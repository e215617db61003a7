import type { FigureName } from "../indicators/figureNames";
import { missingFor } from "../indicators/availability";
import { countsOf, totalOf } from "../indicators/counts";
import { figuresOf } from "../indicators/figures";
import type { GroupCounts, Tally } from "../indicators/types";
import type { ColumnRole } from "../register/model/roles";
import { computedResult, type CheckResult } from "./types";
import type { AggregateFigure } from "../register/model/aggregateTable";
import type { OwnRule } from "./rules";

/** Figures that a source gives; what it does not give is left out and no rule is applied to it. */
export type FigureSet = Partial<Record<FigureName, number>>;

/** A figure that a report computes and a table may print. */
type BalancedFigure = Extract<FigureName, AggregateFigure>;

/** Of cases received elsewhere no printed column is read. */
type Part = BalancedFigure | "outOfTerritory";

interface Identity {
  rule: OwnRule;
  left: BalancedFigure;
  /** The figure that is wrong when it fails, where that is not the left one. */
  about?: BalancedFigure;
  /** Terms that must make up `left`; those under minus are taken off. */
  plus: Part[];
  minus?: Part[];
  /** The terms may stay below `left`: a part of it is of neither kind. */
  atMost?: boolean;
}

/** The balances of domain.md 2.1 and 1.3, by the columns of II.06a. */
export const IDENTITIES: readonly Identity[] = [
  { rule: "cumulative.inflow", left: "cumulative", plus: ["received", "carriedOver"] },
  { rule: "cumulative.balance", left: "cumulative", plus: ["resolved", "pending"] },
  { rule: "resolved.parts", left: "resolved", plus: ["early", "onTime", "late"] },
  { rule: "resolved.verdicts", left: "resolved", plus: ["earlyAndOnTime", "late"] },
  { rule: "pending.parts", left: "pending", plus: ["inTime", "overdue"] },
  { rule: "due.parts", left: "due", plus: ["resolved", "overdue"] },
  { rule: "due.complement", left: "due", plus: ["cumulative"], minus: ["inTime"] },
  { rule: "due.verdicts", left: "due", plus: ["earlyAndOnTime", "lateAndOverdue"] },
  { rule: "due.lateApart", left: "due", plus: ["earlyAndOnTime", "late", "overdue"] },
  { rule: "online.levels", left: "online", plus: ["onlineFull", "onlinePartial"], atMost: true },
  { rule: "online.received", left: "received", about: "online", plus: ["online"], atMost: true },
  { rule: "outOfTerritory.received", left: "received", plus: ["outOfTerritory"], atMost: true },
  { rule: "returned.resolved", left: "resolved", about: "returned", plus: ["returned", "withdrawn"], atMost: true },
];

function sum(set: FigureSet, names: readonly FigureName[] = []): number {
  return names.reduce((total, name) => total + (set[name] ?? 0), 0);
}

/** A balance that was applied: the figure that it is about, and what came out. */
interface Judged extends Pick<Identity, "rule"> {
  about: BalancedFigure;
  result: CheckResult;
}

/**
 * Applies every balance whose figures are all given: to what was computed, or to what a printed table says.
 * expected is what the terms make, actual what the figure is.
 * @example judgeFigures({ cumulative: 55845, received: 54647, carriedOver: 679 })[0].about // "cumulative"
 */
export function judgeFigures(set: FigureSet, group = ""): Judged[] {
  return IDENTITIES.filter(({ left, plus, minus = [] }) => [left, ...plus, ...minus].every((name) => set[name] !== undefined)).map(
    ({ rule, left, about = left, plus, minus, atMost }) => {
      const expected = sum(set, plus) - sum(set, minus);
      const actual = sum(set, [left]);
      return { rule, about, result: computedResult(rule, group, expected, actual, atMost ? expected <= actual : expected === actual) };
    },
  );
}

/**
 * The same, the results alone.
 * @example checkFigures({ cumulative: 55845, received: 54647, carriedOver: 679 })[0] // ok false, expected 55326, actual 55845
 */
export function checkFigures(set: FigureSet, group = ""): CheckResult[] {
  return judgeFigures(set, group).map(({ result }) => result);
}

/** What a register with these columns gives of a group's figures; pending is counted apart from cumulative. */
function figureSet(counts: GroupCounts, roles: ReadonlySet<ColumnRole>): FigureSet {
  const figures = figuresOf(counts);
  const names = new Set(IDENTITIES.flatMap(({ left, plus, minus = [] }) => [left, ...plus, ...minus]));
  if (counts.dueInWindow) names.delete("due");
  return Object.fromEntries([...names].filter((name) => missingFor(name, roles).length === 0).map((name) => [name, figures[name]]));
}

/**
 * The balances of a tally: every one of the whole, and of the groups those that fail. Indicators that the columns do
 * not allow are left out, and so is "due" when it was counted by due day.
 * @example checkTally(tally(table, period), table.roles).every(({ ok }) => ok) // true
 */
export function checkTally(tally: Tally, roles: ReadonlySet<ColumnRole>): CheckResult[] {
  const whole = checkFigures(figureSet(totalOf(tally), roles));
  const groups = tally.groups.flatMap((name, group) => checkFigures(figureSet(countsOf(tally, group), roles), name));
  return [...whole, ...groups.filter(({ ok }) => !ok)];
}
