import { FIGURES, type Needs, type Nature } from "./figureCatalogue";
import type { ColumnRole } from "../register/model/roles";

type Catalogue = typeof FIGURES;

/** A figure that columns can make possible or not. */
export type FigureName = keyof Catalogue;

type OfKind<Kind> = { [Name in FigureName]: Catalogue[Name]["kind"] extends Kind ? Name : never }[FigureName];

/** Counted once a case; everything else is derived (domain.md 2.2). */
export type Counter = OfKind<"counter">;
export type SumName = OfKind<"sum">;
export type CountName = Counter | SumName;
export type RateName = OfKind<"rate">;

/** Rates on the base that the report is made on. */
export type BaseRate = { [Name in RateName]: Catalogue[Name]["whole"] extends "baseCount" ? Name : never }[RateName];

type Place = Catalogue[FigureName]["in"][number];

/** The figures that a place lists: a table over them lacks none and has no other. */
export type FiguresIn<Where extends Place> = { [Name in FigureName]: Where extends Catalogue[Name]["in"][number] ? Name : never }[FigureName];

export type DataFigure = FiguresIn<"data">;

/** Counts that the rates on a base are made of. */
export type BasePart = "baseCount" | "onTimeCount" | "lateCount";

/** A figure as the catalogue has it, its names checked. */
type FigureEntry =
  | { kind: "counter"; needs: Needs; alsoBy?: readonly ColumnRole[]; nature: Nature }
  | { kind: "sum"; plus: readonly CountName[]; minus?: readonly CountName[]; needs?: Needs; keptIn?: Counter }
  | { kind: "rate"; part: CountName | BasePart; whole: CountName | BasePart };

const ENTRIES: { readonly [Name in FigureName]: FigureEntry & { in: readonly Place[] } & { kind: Catalogue[Name]["kind"] } } = FIGURES;

/**
 * The names of a table, in its order.
 * @example namesOf({ received: 1, due: 2 }) // ["received", "due"]
 */
export function namesOf<Name extends string>(table: Readonly<Partial<Record<Name, unknown>>>): Name[] {
  return Object.keys(table) as Name[];
}

/**
 * A value for each of some names.
 * @example byName(["received", "due"], () => 0) // { received: 0, due: 0 }
 */
export function byName<Name extends string, Value>(names: readonly Name[], valueOf: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}

/** What the catalogue says of a figure. */
export function entryOf<Name extends FigureName>(name: Name): (typeof ENTRIES)[Name] {
  return ENTRIES[name];
}

/**
 * The two counts of a rate, by their names.
 * @example shareOf("onlineRate") // { part: "online", whole: "received", … }
 */
export function shareOf<Name extends RateName>(name: Name): Pick<Catalogue[Name], "part" | "whole"> {
  return FIGURES[name];
}

export function isCounter(name: FigureName): name is Counter {
  return ENTRIES[name].kind === "counter";
}

export function isSum(name: FigureName): name is SumName {
  return ENTRIES[name].kind === "sum";
}

export function isRate(name: FigureName): name is RateName {
  return ENTRIES[name].kind === "rate";
}

export function isBaseRate(name: FigureName): name is BaseRate {
  const entry = ENTRIES[name];
  return entry.kind === "rate" && entry.whole === "baseCount";
}

export function isCount(name: FigureName): name is CountName {
  return !isRate(name);
}

/** All figures, counters, counts and rates, each in the catalogue's order. */
export const FIGURE_NAMES: readonly FigureName[] = namesOf(FIGURES);
export const COUNTERS: readonly Counter[] = FIGURE_NAMES.filter(isCounter);
export const COUNT_NAMES: readonly CountName[] = FIGURE_NAMES.filter(isCount);
export const RATES: readonly RateName[] = FIGURE_NAMES.filter(isRate);

/**
 * The figures that a place lists, in the catalogue's order.
 * @example figuresIn("months") // ["received", "early", "onTime", "late", …]
 */
export function figuresIn<Where extends Place>(where: Where): FiguresIn<Where>[] {
  return FIGURE_NAMES.filter((name): name is FiguresIn<Where> => ENTRIES[name].in.includes(where));
}

/** Figures that are written as data. */
export const DATA_FIGURES: readonly DataFigure[] = figuresIn("data");
