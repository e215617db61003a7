import type { FigureSet } from "../identities";
import { TEXT_COUNTS } from "../rules";
import type { ReportStatement, TextFigure } from "./types";

/** What a failed check of a paragraph is called after: its period. */
export function nameOf({ label, window }: Pick<ReportStatement, "label" | "window">): string {
  return label?.phrase.text ?? window?.phrase.text ?? "";
}

/** Cases resolved of which a text, as the press has it, names only the late ones: the others were on time. */
const LATE_LEFT = ["resolved", "late"] as const satisfies readonly TextFigure[];

/** How a count that a paragraph leaves out follows from those that it gives (domain.md 2.1); the first that can be made. */
const FOLLOWS: readonly [TextFigure, readonly (readonly TextFigure[])[]][] = [
  ["earlyAndOnTime", [["early", "onTime"], LATE_LEFT]],
  ["lateAndOverdue", [["late", "overdue"]]],
  ["resolved", [["earlyAndOnTime", "late"]]],
  ["pending", [["inTime", "overdue"]]],
  ["due", [["earlyAndOnTime", "lateAndOverdue"], ["resolved", "overdue"]]],
  ["cumulative", [["received", "carriedOver"]]],
];

type Counts = Partial<Record<TextFigure, number>>;

/** The counts as they are printed. */
export function printedCounts({ figures }: Pick<ReportStatement, "figures">): Counts {
  return Object.fromEntries(Object.values(figures).map(({ name, value }) => [name, value]));
}

/**
 * A paragraph's counts with those that follow from them, for the rates: what is printed stands as it is.
 * @example completedCounts({ early: 100, onTime: 21, late: 4 }) // { …, earlyAndOnTime: 121, resolved: 125 }
 */
export function completedCounts(printed: Counts): Counts {
  return FOLLOWS.reduce((known: Counts, [name, sums]) => {
    const terms = known[name] === undefined ? sums.find((each) => each.every((term) => known[term] !== undefined)) : undefined;
    const sum = terms?.reduce((all, term, at) => (terms === LATE_LEFT && at > 0 ? all - (known[term] ?? 0) : all + (known[term] ?? 0)), 0);
    return sum === undefined || sum < 0 ? known : { ...known, [name]: sum };
  }, printed);
}

/**
 * Whether the cases on time follow from those that were late alone: "12.970 hồ sơ, 102 quá hạn". What is late may be meant otherwise.
 * @example isOnTimeLeft({ resolved: 12970, late: 102 }) // true
 */
export function isOnTimeLeft(printed: Counts): boolean {
  const isGiven = printed.earlyAndOnTime !== undefined || (printed.early !== undefined && printed.onTime !== undefined);
  return !isGiven && LATE_LEFT.every((name) => printed[name] !== undefined);
}

function isTextOnly(name: TextFigure): name is (typeof TEXT_COUNTS)[number] {
  return TEXT_COUNTS.some((each) => each === name);
}

/** The paragraph's counts under the names of the indicators. */
export function figureSetOf({ figures }: Pick<ReportStatement, "figures">): FigureSet {
  const known = Object.values(figures).filter(({ name }) => !isTextOnly(name));
  return Object.fromEntries(known.map(({ name, value }) => [name, value]));
}
