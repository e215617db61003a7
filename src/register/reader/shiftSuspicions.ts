import { areTimed, EVENING, FEWEST, countDays, isNear, minutesToMidnight, sharedClock } from "./clockTimes";
import { addHour, areMovedToNight, type OfficeHours } from "../rows/officeHours";
import { DAY_ROLES, type DayRole, type RowStore } from "./rowStore";

/** Programs that keep days without a time put noon there, so that no zone moves them. */
const NOON = 12 * 3600;
/** Vietnam's midnight and office hours stand so many minutes earlier where a program kept them in universal time. */
const UNIVERSAL = 420;
/** A move by whole hours leaves nearly no cell without a time: where most have none, the others are times that a clerk noted. */
const TIMED = 0.5;
/** Events happen at all times of day; an appointment may well have one hour for all. */
const EVENTS: readonly DayRole[] = ["received", "finished", "handedOver"];

/** Days of a sheet that seem to stand too early, by how much, and what speaks for it. */
interface Suspicion {
  minutes: number;
  why: "clock" | "hours" | "order";
  clock: number;
  before: number;
  after: number;
  compared: number;
}

/** What first makes the days of a sheet look moved; null for nothing. */
export function shiftSuspicion(store: RowStore, sheet: number): Suspicion | null {
  return sameClock(store, sheet) ?? oneClockForAll(store, sheet) ?? outsideOfficeHours(store, sheet) ?? dueDayBefore(store, sheet);
}

/** Receipts or results that all stand at one time in the evening: a date without a time, in another zone. */
function sameClock(store: RowStore, sheet: number): Suspicion | null {
  for (const role of EVENTS) {
    const times = store.days[role].times.get(sheet);
    const clock = sharedClock(times);
    if (times === undefined || clock < EVENING || !areTimed(times, countDays(store, sheet, role))) continue;
    return { minutes: minutesToMidnight(clock), why: "clock", clock, before: times.count, after: 0, compared: times.count };
  }
  return null;
}

/** Receipts, appointments and results that all stand at one hour of the afternoon: no office resolves every case at 15:00 sharp. */
function oneClockForAll(store: RowStore, sheet: number): Suspicion | null {
  const clock = sharedClock(store.days.received.times.get(sheet));
  if (clock <= NOON) return null;
  const columns = DAY_ROLES.map((role) => ({ times: store.days[role].times.get(sheet), days: countDays(store, sheet, role) })).filter(({ days }) => days > 0);
  const isShared = columns.length >= 3 && columns.every(({ times, days }) => times !== undefined && isNear(sharedClock(times), clock) && areTimed(times, days));
  if (!isShared) return null;
  const [{ days }] = columns;
  return { minutes: minutesToMidnight(clock), why: "clock", clock, before: days, after: 0, compared: days };
}

/** Receipts and results at night, which are in office hours once they are put on by the seven hours of Vietnam's zone. */
function outsideOfficeHours(store: RowStore, sheet: number): Suspicion | null {
  const counts: OfficeHours = { compared: 0, inside: 0, insideAfter: 0 };
  for (const role of EVENTS) store.days[role].times.get(sheet)?.hours.forEach((cells, hour) => addHour(counts, hour, cells));
  const { compared, inside, insideAfter } = counts;
  if (!areMovedToNight(counts)) return null;
  const days = EVENTS.reduce((sum, role) => sum + countDays(store, sheet, role), 0);
  if (compared < days * TIMED) return null;
  return { minutes: UNIVERSAL, why: "hours", clock: -1, before: compared - inside, after: compared - insideAfter, compared };
}

/** Appointments that all stand at one hour in the evening, some of them on the very day before their receipt. */
function dueDayBefore(store: RowStore, sheet: number): Suspicion | null {
  const times = store.days.due.times.get(sheet);
  const clock = sharedClock(times);
  if (times === undefined || clock < EVENING) return null;
  const [received, due] = [store.days.received.data, store.days.due.data];
  let [before, after, compared, days] = [0, 0, 0, 0];
  const { first, end } = store.spans[sheet];
  for (let row = first; row < end; row++) {
    if (due[row] <= 0 || store.sheet[row] !== sheet) continue;
    days++;
    if (received[row] <= 0) continue;
    compared++;
    if (due[row] < received[row]) before++;
    if (due[row] + 1 < received[row]) after++;
  }
  const isMended = areTimed(times, days) && before >= FEWEST && after <= before * 0.2;
  return isMended ? { minutes: minutesToMidnight(clock), why: "order", clock, before, after, compared } : null;
}
