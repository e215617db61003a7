import type { Counter } from "../../indicators/figureNames";

/**
 * What happens to cases on days, each summed from the first day on: what happened up to a day is one look-up.
 * undated: received without a due day; undatedEnd: finished without one; overdue, paused: cases that become or cease to be open
 * beyond their due day, or paused and in time.
 */
export const EVENTS = [
  "received", "online", "onlineFull", "onlinePartial", "undated",
  "early", "onTime", "late", "returned", "withdrawn", "returnedLate", "lateCountedOnTime", "undatedEnd",
  "handedOver", "overdue", "paused", "outOfTerritory",
] as const;
type Event = (typeof EVENTS)[number];
export const EVENT_COUNT = EVENTS.length;
export const EVENT = Object.fromEntries(EVENTS.map((event, at) => [event, at])) as Record<Event, number>;

/** A sum that a counter is made of: up to the last day of the window, or up to the day before its first one. */
interface Term {
  event: Event;
  upTo: "end" | "before";
  sign: 1 | -1;
}

function sums(upTo: Term["upTo"], sign: Term["sign"], ...events: Event[]): Term[] {
  return events.map((event) => ({ event, upTo, sign }));
}

function within(event: Event): Term[] {
  return [...sums("end", 1, event), ...sums("before", -1, event)];
}

const ENDS = ["early", "onTime", "late"] as const;

/**
 * The counters of a window (classify.ts) of cases that were received and did not end before: what ended before the window was
 * received before it, so that it need only be taken off.
 */
export const SUMS_OF: Readonly<Record<Counter, readonly Term[]>> = {
  received: within("received"), online: within("online"), onlineFull: within("onlineFull"), onlinePartial: within("onlinePartial"),
  early: within("early"), onTime: within("onTime"), late: within("late"), returned: within("returned"), withdrawn: within("withdrawn"),
  returnedLate: within("returnedLate"), lateCountedOnTime: within("lateCountedOnTime"), handedOver: within("handedOver"), outOfTerritory: within("outOfTerritory"),
  carriedOver: [...sums("before", 1, "received"), ...sums("before", -1, ...ENDS)],
  overdue: sums("end", 1, "overdue"),
  inTime: [...sums("end", 1, "received"), ...sums("end", -1, ...ENDS, "overdue")],
  pausedInTime: sums("end", 1, "paused"),
  noDueDate: [...sums("end", 1, "undated"), ...sums("before", -1, "undatedEnd")],
};
