import type { ColumnRole } from "../register/model/roles";
import { namesOf, type FigureName } from "./figureNames";

/** "due" says what cases due are; "conventions" are also footnotes of the tables and of the form. */
type MethodLine = "due" | "conventions";

/** One thing that may be counted in more than one way. */
interface Convention<Value extends string, Line extends MethodLine = MethodLine> {
  /** Its readings, in the order in which they are offered. */
  values: readonly [Value, ...Value[]];
  /** What the published report does (domain.md 2.1, 2.2). */
  default: NoInfer<Value>;
  /** The line of the method block that says it. */
  line: Line;
  /** Said only of registers that can give this figure; null: always. */
  concerns: FigureName | null;
  /** Said of every register; of those that have a column, and where another reading than the default is chosen; or only there. */
  told: "always" | ColumnRole | "whenChosen";
  /** How the periods were counted that were frozen before it was added; null: every freeze says it. */
  beforeAdded: NoInfer<Value> | null;
}

function convention<const Value extends string, const Line extends MethodLine>(entry: Convention<Value, Line>): Convention<Value, Line> {
  return entry;
}

/**
 * The catalogue of conventions: an entry here, its words in locales/ (the compiler names the missing keys) and what it
 * does in classify.ts are the whole of a convention. Settings, pane, method block, footnotes and freezes are maps of
 * this table; formulas always count by the defaults.
 */
const CATALOGUE = {
  /** Returned and withdrawn cases: inside "on time" (report, II.06a) or judged by their days. */
  returnedCounts: convention({ values: ["onTime", "byDate"], default: "onTime", line: "conventions", concerns: "returned", told: "always", beforeAdded: null }),
  /** Paused cases that are open at the closing day: in time, judged by the due day, or resolved on the day on which papers were asked for (QĐ 766). */
  pausedCounts: convention({ values: ["inTime", "byDate", "resolvedOnRequest"], default: "inTime", line: "conventions", concerns: "returned", told: "always", beforeAdded: null }),
  /** Cases due: resolved + overdue (report), or due day inside the window. */
  dueCounts: convention({ values: ["resolvedAndOverdue", "dueInWindow"], default: "resolvedAndOverdue", line: "due", concerns: null, told: "always", beforeAdded: null }),
  /** Cases with a second appointment are judged by the first one, or by the second (domain-2026.md 5, R9). */
  extensionCounts: convention({ values: ["firstDue", "newDue"], default: "firstDue", line: "conventions", concerns: null, told: "dueNew", beforeAdded: "firstDue" }),
  /** What the wait for papers does to the appointment: nothing, it moves by the working days of the wait, or the whole limit runs anew (R8). */
  supplementCounts: convention({ values: ["none", "pause", "restart"], default: "none", line: "conventions", concerns: null, told: "supplementReceived", beforeAdded: "none" }),
  /** An appointment on a day off: as it is recorded, or on the next working day (R3, BLDS Điều 148.5). */
  restDayCounts: convention({ values: ["recorded", "nextWorkingDay"], default: "recorded", line: "conventions", concerns: null, told: "whenChosen", beforeAdded: "recorded" }),
};

export type ConventionName = keyof typeof CATALOGUE;

/** A reading chosen for every convention. */
export type Conventions = { [Name in ConventionName]: (typeof CATALOGUE)[Name]["default"] };

export const CONVENTIONS: { readonly [Name in ConventionName]: Convention<Conventions[Name]> } = CATALOGUE;
export const CONVENTION_NAMES = namesOf(CATALOGUE);

/** Conventions that footnotes tell. */
type FootnoteConvention = { [Name in ConventionName]: (typeof CATALOGUE)[Name]["line"] extends "conventions" ? Name : never }[ConventionName];

export function isFootnote(name: ConventionName): name is FootnoteConvention {
  return CONVENTIONS[name].line === "conventions";
}

type ReadingKeys = { [Name in ConventionName]: `${Name}.${Conventions[Name]}` };

/**
 * By what the locales name a reading.
 * @example readingKey("returnedCounts", "byDate") // "returnedCounts.byDate"
 */
export function readingKey<Name extends ConventionName>(name: Name, value: Conventions[Name]): ReadingKeys[Name] {
  // The compiler multiplies every name by every value here; the two parameters belong together.
  return `${name}.${value}` as ReadingKeys[Name];
}

/**
 * One choice a convention, whatever there is to choose by.
 * @example conventionsBy((name) => CONVENTIONS[name].default).dueCounts // "resolvedAndOverdue"
 */
export function conventionsBy(choose: <Name extends ConventionName>(name: Name) => Conventions[Name]): Conventions {
  return Object.fromEntries(CONVENTION_NAMES.map((name) => [name, choose(name)])) as Conventions;
}

/**
 * A reading by its stored name; null for what is none of this convention.
 * @example readingOf("pausedCounts", "byDate") // "byDate"
 */
export function readingOf<Name extends ConventionName>(name: Name, stored: unknown): Conventions[Name] | null {
  return CONVENTIONS[name].values.find((value) => value === stored) ?? null;
}

/** What the published report does: returned and withdrawn on time, paused in time, due = resolved + overdue. */
export const DEFAULT_CONVENTIONS: Conventions = conventionsBy((name) => CONVENTIONS[name].default);
