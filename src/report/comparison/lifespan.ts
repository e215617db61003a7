import type { Day } from "../../calendar/day";
import type { Window } from "../../indicators/types";

/** First and last day of receipt of a group's cases; 0 when it has none. */
export interface Lifespan {
  first: Day;
  last: Day;
}

/** A unit that begins this many days after a period's first day was not there for all of it; a smaller gap may be quiet weeks. */
const QUIET_DAYS = 31;

/**
 * How long each group of a cut is seen in a register.
 * @example lifespans(table.received, table.unit, 3)[1] // { first: 45839, last: 45920 }
 */
export function lifespans(received: Int32Array, codes: Uint16Array, size: number): Lifespan[] {
  const found = Array.from({ length: size }, (): Lifespan => ({ first: 0, last: 0 }));
  for (let at = 0; at < codes.length; at++) {
    const day = received[at];
    const span = found[codes[at]];
    if (day === 0) continue;
    if (span.first === 0 || day < span.first) span.first = day;
    if (day > span.last) span.last = day;
  }
  return found;
}

/** Several groups' days as those of one. */
export function together(spans: readonly Lifespan[]): Lifespan {
  const seen = spans.filter(({ first }) => first !== 0);
  return { first: seen.reduce((low, { first }) => Math.min(low, first), seen[0]?.first ?? 0), last: seen.reduce((high, { last }) => Math.max(high, last), 0) };
}

/** How a register knows a unit in a period: all of it, or from which side it lacks. */
export type Presence = "whole" | "notSeen" | "later" | "startsWithin" | "earlier" | "endsWithin";

/**
 * Whether a register knows a unit for all of a period. A quiet stretch inside its life is known and counts 0; what lies
 * before its first receipt or after its last is unknown, never 0.
 * @param mergers days on which units began and ended
 * @example presence({ first: 45839, last: 45920 }, secondQuarter, [45839]) // "later"
 */
export function presence({ first, last }: Lifespan, { from, to }: Window, mergers: readonly Day[]): Presence {
  if (first === 0) return "notSeen";
  if (first > to) return "later";
  if (last < from) return "earlier";
  const inside = mergers.filter((day) => day > from && day <= to);
  if (first > from + QUIET_DAYS || inside.some((day) => first >= day)) return "startsWithin";
  return inside.some((day) => last < day) ? "endsWithin" : "whole";
}
