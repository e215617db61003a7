import { secondsOfDay } from "../dayTime";
import type { CellValue, Finding, Offer } from "../types";
import { headerOf } from "./daySwaps";
import { NEARLY_MIDNIGHT, type DayTimes } from "./dayTimes";
import { DAY_ROLES, type DayRole, type RowStore } from "./rowStore";

const SECONDS_A_DAY = 86_400;
/** A time that all cells share, and that is the midnight of another zone, lies in the evening before. */
const EVENING = 16 * 3600;
/** Programs that keep days without a time put noon there, so that no zone moves them. */
const NOON = 12 * 3600;
/** Vietnam's midnight and office hours stand so many minutes earlier where a program kept them in universal time. */
const UNIVERSAL = 420;
const OFFICE = { from: 6, to: 19 };
const FEWEST = 3;
/** Cells that must share a clock time for it to be one, and seconds by which a program's rounding moves it. */
const SHARED = 0.95;
const JITTER = 2;

type ShiftOffer = Extract<Offer, { kind: "shiftDays" }>;

/** A move by whole hours leaves nearly no cell without a time: where most have none, the others are times that somebody noted. */
const TIMED = 0.5;
/** Share of a sample's cells at night, or in the evening, from which on only a whole reading can tell whether days were moved. */
const NIGHTLY = 0.12;
const EVENINGLY = 0.7;

/** Events happen at all times of day; an appointment may well have one hour for all. */
const EVENTS: readonly DayRole[] = ["received", "finished", "handedOver"];

/** Days of a sheet's columns that were put on because their time can only be a midnight short of some seconds. */
export interface AppliedShift {
  sheet: number;
  role: DayRole;
  clock: number;
  rows: readonly number[];
}

/**
 * Puts days on that an export library left some seconds short of their midnight ("20/9/2021 23:59:16" for the 21st): every
 * time of the column is the same one, and no office has such a one. Before rows are judged; told by shiftFindings.
 */
export function applyLostSeconds(store: RowStore): AppliedShift[] {
  return store.sources.flatMap(({ how }, at) => {
    const sheet = at + 1;
    const clocks = DAY_ROLES.map((role) => sharedClock(store.days[role].times.get(sheet))).filter(isShortOfMidnight);
    if (clocks.length === 0) return [];
    // A program that loses seconds loses them in every column; in one of several it is the hour of a nightly job.
    const filledRoles = DAY_ROLES.filter((role) => filled(store, sheet, role) > 0);
    if (clocks.length < Math.min(2, filledRoles.length)) return [];
    return DAY_ROLES.flatMap((role): AppliedShift[] => {
      const times = store.days[role].times.get(sheet);
      if (!times?.clocks || how[role].minutes > 0) return [];
      const rows = [...times.clocks.keys()].flatMap((clock) => (clocks.some((shared) => isNear(shared, clock)) ? times.rowsAt(clock) : []));
      for (const row of rows) store.days[role].data[row] += 1;
      return rows.length === 0 ? [] : [{ sheet, role, clock: clocks[0], rows }];
    });
  });
}

/** The clock time that nearly all cells of a column share, on several days; -1 for none. */
function sharedClock(times: DayTimes | undefined): number {
  if (!times?.clocks || times.count < FEWEST || times.days.size < FEWEST) return -1;
  const clocks = [...times.clocks].map(([clock, cells]) => ({ clock, count: cells }));
  const [commonest] = clocks.sort((a, b) => b.count - a.count);
  const count = clocks.filter(({ clock }) => isNear(clock, commonest.clock)).reduce((sum, each) => sum + each.count, 0);
  return count >= times.count * SHARED ? commonest.clock : -1;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= JITTER;
}

/** 23:59 and 23:59:59 are how systems write the end of a day. */
function isShortOfMidnight(clock: number): boolean {
  return clock >= NEARLY_MIDNIGHT && clock % 60 > JITTER && clock % 60 < 59 - JITTER;
}

/** What was put on, and sheets whose days seem to stand too early: told once a column; nothing more is moved before the user says so. */
export function shiftFindings(store: RowStore, applied: readonly AppliedShift[]): { findings: Finding[]; offers: Offer[] } {
  const findings: Finding[] = applied.map(({ sheet, role, clock, rows }) => (
    { ...headerOf(store, sheet, role), type: "lostSeconds", value: clockText(clock), count: rows.length }
  ));
  const offers: ShiftOffer[] = [];
  store.sources.forEach(({ how }, at) => {
    const sheet = at + 1;
    const { minutes } = how.received;
    if (minutes > 0) findings.push(...appliedFindings(store, sheet, minutes));
    else if (!applied.some((each) => each.sheet === sheet)) offers.push(...offersOf(store, sheet));
  });
  for (const offer of offers) findings.push(findingOf(store, offer));
  return { findings, offers };
}

function appliedFindings(store: RowStore, sheet: number, minutes: number): Finding[] {
  return DAY_ROLES.flatMap((role): Finding[] => {
    const count = movedBy(minutes, store.days[role].times.get(sheet));
    return count === 0 ? [] : [{ ...headerOf(store, sheet, role), type: "shiftApplied", value: "", count }];
  });
}

/** Cells that fall on the next day once their times are put on. */
function movedBy(minutes: number, times: DayTimes | undefined): number {
  if (times === undefined) return 0;
  const from = SECONDS_A_DAY - minutes * 60;
  if (times.clocks === null) return times.from(Math.ceil(from / 3600));
  return [...times.clocks].reduce((sum, [clock, cells]) => sum + (clock >= from ? cells : 0), 0);
}

function offersOf(store: RowStore, sheet: number): ShiftOffer[] {
  const suspicion = sameClock(store, sheet) ?? oneClockForAll(store, sheet) ?? outsideOfficeHours(store, sheet) ?? dueDayBefore(store, sheet);
  if (suspicion === null) return [];
  const moved = DAY_ROLES.map((role) => ({ role, count: movedBy(suspicion.minutes, store.days[role].times.get(sheet)) })).filter(({ count }) => count > 0);
  if (moved.length === 0) return [];
  const { sheet: name, column } = headerOf(store, sheet, moved[0].role);
  const count = moved.reduce((sum, each) => sum + each.count, 0);
  return [{ kind: "shiftDays", sheet: name, column, role: moved[0].role, count, ...suspicion }];
}

interface Suspicion {
  minutes: number;
  why: "clock" | "hours" | "order";
  clock: number;
  before: number;
  after: number;
  compared: number;
}

/** Receipts or results that all stand at one time in the evening: a date without a time, in another zone. */
function sameClock(store: RowStore, sheet: number): Suspicion | null {
  for (const role of EVENTS) {
    const times = store.days[role].times.get(sheet);
    const clock = sharedClock(times);
    if (times === undefined || clock < EVENING || times.count < filled(store, sheet, role) * SHARED) continue;
    return { minutes: Math.ceil((SECONDS_A_DAY - clock) / 60), why: "clock", clock, before: times.count, after: 0, compared: times.count };
  }
  return null;
}

/** Receipts, appointments and results that all stand at one hour of the afternoon: nobody resolves every case at 15:00 sharp. */
function oneClockForAll(store: RowStore, sheet: number): Suspicion | null {
  const clock = sharedClock(store.days.received.times.get(sheet));
  if (clock <= NOON) return null;
  const roles = DAY_ROLES.filter((role) => filled(store, sheet, role) > 0);
  const clocks = roles.map((role) => sharedClock(store.days[role].times.get(sheet)));
  const isShared = roles.length >= 3 && clocks.every((each, at) => isNear(each, clock) && (store.days[roles[at]].times.get(sheet)?.count ?? 0) >= filled(store, sheet, roles[at]) * SHARED);
  if (!isShared) return null;
  const count = filled(store, sheet, roles[0]);
  return { minutes: Math.ceil((SECONDS_A_DAY - clock) / 60), why: "clock", clock, before: count, after: 0, compared: count };
}

/** Receipts and results at night, which are in office hours once they are put on by the seven hours of Vietnam's zone. */
function outsideOfficeHours(store: RowStore, sheet: number): Suspicion | null {
  let [compared, inside, insideWhenMoved] = [0, 0, 0];
  for (const role of EVENTS) {
    const times = store.days[role].times.get(sheet);
    times?.hours.forEach((count, hour) => {
      compared += count;
      if (isOffice(hour)) inside += count;
      if (isOffice((hour + UNIVERSAL / 60) % 24)) insideWhenMoved += count;
    });
  }
  if (compared < FEWEST || inside > compared * 0.5 || insideWhenMoved < compared * 0.9) return null;
  const days = EVENTS.reduce((sum, role) => sum + filled(store, sheet, role), 0);
  if (compared < days * TIMED) return null;
  return { minutes: UNIVERSAL, why: "hours", clock: -1, before: compared - inside, after: compared - insideWhenMoved, compared };
}

function isOffice(hour: number): boolean {
  return hour >= OFFICE.from && hour < OFFICE.to;
}

/** Appointments that all stand at one hour in the evening, some of them on the very day before their receipt. */
function dueDayBefore(store: RowStore, sheet: number): Suspicion | null {
  const times = store.days.due.times.get(sheet);
  const clock = sharedClock(times);
  if (times === undefined || clock < EVENING) return null;
  const [received, due] = [store.days.received.data, store.days.due.data];
  let [before, after, compared, days] = [0, 0, 0, 0];
  for (let row = 0; row < store.length; row++) {
    if (due[row] <= 0 || store.sheet[row] !== sheet) continue;
    days++;
    if (received[row] <= 0) continue;
    compared++;
    if (due[row] < received[row]) before++;
    if (due[row] + 1 < received[row]) after++;
  }
  const isMended = times.count >= days * SHARED && before >= FEWEST && after <= before * 0.2;
  return isMended ? { minutes: Math.ceil((SECONDS_A_DAY - clock) / 60), why: "order", clock, before, after, compared } : null;
}

/** What the times of day of some cells of a column say, for a pass that reads days only. */
export interface SampledTimes {
  /** Most stand in the evening, as they do where an export moved midnight. */
  evening: boolean;
  /** Many stand where no office is open. */
  night: boolean;
}

/**
 * Whether cells may stand at times to which an export moved them: only a whole reading can tell.
 * @example sampleTimes([44459.7083333333, 44460.7083333333]) // { evening: true, night: false }: both at 17:00
 */
export function sampleTimes(sample: readonly CellValue[]): SampledTimes {
  let [days, evening, night] = [0, 0, 0];
  for (const cell of sample) {
    if ((typeof cell !== "number" && typeof cell !== "string") || cell === 0 || cell === "") continue;
    days++;
    const seconds = secondsOfDay(cell);
    if (seconds >= EVENING) evening++;
    if (seconds >= 0 && !isOffice(Math.floor(seconds / 3600))) night++;
  }
  return { evening: evening > days * EVENINGLY, night: night > days * NIGHTLY };
}

function filled(store: RowStore, sheet: number, role: DayRole): number {
  const { data } = store.days[role];
  let count = 0;
  for (let row = 0; row < store.length; row++) if (store.sheet[row] === sheet && data[row] > 0) count++;
  return count;
}

function findingOf(store: RowStore, offer: ShiftOffer): Finding {
  const { layout } = store.sources.find((source) => source.layout.sheet === offer.sheet) ?? store.sources[0];
  const row = layout.headerRows[layout.headerRows.length - 1] ?? 0;
  return { type: "shiftedDays", sheet: offer.sheet, row, column: offer.column, value: offer.clock < 0 ? "" : clockText(offer.clock), count: offer.count };
}

function clockText(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
}
