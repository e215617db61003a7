import { completeCounts } from "../register/aggregate/balances";
import { type AggregateCounts, type AggregateFigure, AGGREGATE_FIGURES } from "../register/model/aggregateTable";
import type { Nature } from "./figureCatalogue";
import type { CountName } from "./figureNames";
import { natureOf } from "./nature";

/** What becomes of the counts that only printed tables give. */
const PRINTED_ONLY: Record<Exclude<AggregateFigure, CountName>, Nature> = {
  offline: "event", paused: "closing", closingStock: "closing",
  partsDigitised: "event", partsNotDigitised: "event", partsReused: "event", resultDigitised: "event", resultNotDigitised: "event",
  paid: "event", paidOnline: "event", paidDirect: "event",
};

function ofNature(nature: Nature): AggregateFigure[] {
  return AGGREGATE_FIGURES.filter((figure) => (isPrintedOnly(figure) ? PRINTED_ONLY[figure] : natureOf(figure)) === nature);
}

function isPrintedOnly(figure: AggregateFigure): figure is keyof typeof PRINTED_ONLY {
  return figure in PRINTED_ONLY;
}

const EVENTS = ofNature("event");
/** Open cases at the end: those of the last part. */
const CLOSING = ofNature("closing");

/**
 * The counts of a period from those of its parts in their order: events add up, the opening stock is the first part's, the
 * closing stock the last part's, and all that follows from these (domain.md 2.1.4). Sums of events and stocks (lũy kế, đến
 * hạn, tổng quá hạn) are never added: what is overdue in July is overdue in August once more. A figure that a part does not
 * give is not given. Counts are by the convention of II.06a.
 * @example joinedCounts([{ received: 5, carriedOver: 2, … }, { received: 4, carriedOver: 3, … }]).carriedOver // 2
 */
export function joinedCounts(parts: readonly AggregateCounts[]): AggregateCounts {
  const joined: AggregateCounts = {};
  const first = parts[0]?.carriedOver ?? null;
  if (first !== null) joined.carriedOver = first;
  for (const figure of CLOSING) {
    const last = parts[parts.length - 1]?.[figure] ?? null;
    if (last !== null) joined[figure] = last;
  }
  for (const figure of EVENTS) {
    const values = parts.map((part) => part[figure] ?? null);
    if (values.every((value) => value !== null)) joined[figure] = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  }
  return completeCounts(joined);
}
