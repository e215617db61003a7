import type { ColumnRole } from "../register/model/roles";
import { type Counter, COUNTERS, entryOf, type BasePart, type CountName, type FigureName } from "./figureNames";
import { BASES, isBasePart } from "./bases";
import type { Needs } from "./figureCatalogue";
import type { RateBase } from "./types";

/** The counts that make a part of a rate. */
function countsOfPart(part: CountName | BasePart, base: RateBase): readonly CountName[] {
  return isBasePart(part) ? BASES[base][part] : [part];
}

/**
 * The counts that a figure is directly made of; none for a counter. A rate on the chosen base is by the published report's unless
 * another is named.
 * @example termsOf("onTimeRate") // ["earlyAndOnTime", "due"]
 */
export function termsOf(figure: FigureName, base: RateBase = "A"): readonly CountName[] {
  const entry = entryOf(figure);
  if (entry.kind === "counter") return [];
  return entry.kind === "sum" ? [...entry.plus, ...(entry.minus ?? [])] : [entry.part, entry.whole].flatMap((part) => countsOfPart(part, base));
}

/**
 * The columns that a figure is made from, as lists of choices.
 * @example needsOf("early") // [["due"], ["finished", "handedOver"]]
 */
export function needsOf(figure: FigureName, base: RateBase = "A"): Needs {
  const entry = entryOf(figure);
  return (entry.kind === "rate" ? undefined : entry.needs) ?? termsOf(figure, base).flatMap((term) => needsOf(term));
}

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
 * The counters that a register's columns allow.
 * @example availableCounters(new Set(["received"])) // only "received"
 */
export function availableCounters(roles: ReadonlySet<ColumnRole>): ReadonlySet<Counter> {
  return new Set(COUNTERS.filter((name) => missingFor(name, roles).length === 0));
}
