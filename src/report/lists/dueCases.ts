import { NO_DAY, type Day } from "../../calendar/day";
import { isPaused, rulesOf } from "../../indicators/classify";
import { judgeCases } from "../../indicators/judged";
import type { DoubtfulWords } from "../../indicators/wordDoubts";
import { crossed, groupingOf, type Grouping } from "../../indicators/grouping";
import type { CaseTable } from "../../register/model/caseTable";
import type { Reading } from "../../register/model/reading";
import type { ReportSettings } from "../request/request";
import type { Situation } from "../situation/situation";
import { ownCalendar } from "./ownCalendar";

/** Working days ahead that the list looks, as staff are told of them (domain.md 6.9). */
export const HORIZONS = [1, 3, 5] as const;

/** A register that ends longer ago than this before today is history: its closing day is the day to look from. */
const FRESH_DAYS = 31;

/** The cases that are looked through, and by which rules. */
export interface DueSource {
  reading: Pick<Reading, "table">;
  settings: Pick<ReportSettings, "conventions" | "groupBy" | "ownDays">;
}

/** An open case that falls due. */
export interface OpenCase {
  at: number;
  /** The appointment in force by the conventions. */
  due: Day;
  /** Working days that are left; null where the calendar does not know the years. */
  left: number | null;
  /** Its status has no known meaning: it may be paused, and then its time does not run. */
  unsure: boolean;
}

/** Open cases that fall due, earliest first. */
export interface OpenCases<Case extends OpenCase = OpenCase> {
  cases: Case[];
  /** Paused cases that would be due: their time does not run. */
  paused: number;
}

export interface DueCase extends OpenCase {
  /** The smallest horizon that it is due in. */
  within: (typeof HORIZONS)[number];
}

/** Open cases due soon: looked at from a day on, up to the last day of each horizon. */
export interface DueSoon extends OpenCases<DueCase> {
  from: Day;
  /** Last due day of each horizon; 0 where the calendar does not know the years. */
  until: readonly Day[];
}

/**
 * The day from which "soon" counts: today for a register that is kept up to date, else the closing day.
 * @example lookingFrom(situation) // 44459 for a register of 2021 that is opened in 2026
 */
function lookingFrom({ today, dataEnd, period }: Situation): Day {
  return today > 0 && today - dataEnd <= FRESH_DAYS && today >= period.from ? today : period.to;
}

function isOpen(table: CaseTable, at: number, day: Day): boolean {
  return table.received[at] <= day && (table.finished[at] === 0 || table.finished[at] > day);
}

function mayBePaused({ reading, settings }: DueSource, at: number): boolean {
  return settings.conventions.pausedCounts !== "byDate" && (reading.table.unread?.status?.codes[at] ?? 0) !== 0;
}

/** The words because of which cases may be paused, with their cases; null when every status is known. */
export function unsureStatuses({ reading }: Pick<DueSource, "reading">, { cases }: OpenCases): DoubtfulWords | null {
  const column = reading.table.unread?.status;
  const found = new Map<string, number>();
  for (const { at, unsure } of cases) if (unsure && column) found.set(column.words[column.codes[at]], (found.get(column.words[column.codes[at]]) ?? 0) + 1);
  const words = [...found].map(([text, count]) => ({ text, cases: count })).sort((a, b) => b.cases - a.cases || (a.text < b.text ? -1 : 1));
  return words.length === 0 ? null : { role: "status", words, cases: words.reduce((sum, each) => sum + each.cases, 0) };
}

/**
 * The open cases that fall due after a day and not after another, earliest first.
 * @param isOpen whether the case at a place of the table has no result yet
 */
export function openCasesDue(source: DueSource, { after, until }: { after: Day; until: Day }, isOpen: (at: number) => boolean): OpenCases {
  const { reading: { table }, settings: { conventions, ownDays } } = source;
  const judged = judgeCases(table, rulesOf({ from: NO_DAY, to: after }, conventions, ownDays));
  const calendar = ownCalendar(source);
  const found: OpenCases = { cases: [], paused: 0 };
  for (let at = 0; at < table.length; at++) {
    const due = judged.due[at];
    if (due <= after || due > until || !isOpen(at)) continue;
    // A case that has ended when papers were asked for waits like any other: nothing falls due.
    if (conventions.pausedCounts !== "byDate" && (isPaused(judged.status[at]) || judged.finished[at] !== table.finished[at])) found.paused++;
    else found.cases.push({ at, due, left: calendar.countWorkingDays(after, due), unsure: mayBePaused(source, at) });
  }
  found.cases.sort((a, b) => a.due - b.due || a.at - b.at);
  return found;
}

/** The open cases that are due after a day within the next 1, 3 and 5 working days, earliest first. */
export function dueSoon(situation: Situation): DueSoon {
  const { table } = situation.reading;
  const from = lookingFrom(situation);
  const calendar = ownCalendar(situation);
  const until = HORIZONS.map((days) => calendar.addWorkingDays(from, days));
  const { cases, paused } = openCasesDue(situation, { after: from, until: until[until.length - 1] }, (at) => isOpen(table, at, from));
  return { from, until, paused, cases: cases.map((each) => ({ ...each, within: HORIZONS[until.findIndex((last) => each.due <= last)] })) };
}

/** Cases of one group and one handler. */
interface HandledCases<Case> {
  group: string;
  handler: string;
  cases: Case[];
}

/** Due cases of one group and one handler, cumulative by horizon. */
export interface DueGroup extends HandledCases<DueCase> {
  counts: number[];
  /** Horizons in which one of the cases may be paused. */
  unsure: boolean[];
}

function both(table: CaseTable, outer: Grouping): ReturnType<typeof crossed> {
  return crossed(outer, groupingOf(table, "handler"));
}

/** Cases by group and by who handles them: groups with most cases first, handlers within them too. */
export function byHandler<Case extends OpenCase>({ reading, settings }: DueSource, cases: readonly Case[]): HandledCases<Case>[] {
  const outer = groupingOf(reading.table, settings.groupBy === "handler" ? "unit" : settings.groupBy);
  const pairs = both(reading.table, outer);
  const found = new Map<string, HandledCases<Case>>();
  const sizes = new Map<string, number>();
  for (const each of cases) {
    const pair = pairs?.pairs[pairs.codes[each.at]] ?? { outer: outer.groups[outer.codes[each.at]] ?? "", inner: "" };
    const key = `${pair.outer}\n${pair.inner}`;
    const group = found.get(key) ?? { group: pair.outer, handler: pair.inner, cases: [] };
    group.cases.push(each);
    found.set(key, group);
    sizes.set(pair.outer, (sizes.get(pair.outer) ?? 0) + 1);
  }
  const size = (name: string): number => sizes.get(name) ?? 0;
  return [...found.values()].sort((a, b) => size(b.group) - size(a.group) || (a.group < b.group ? -1 : a.group > b.group ? 1 : b.cases.length - a.cases.length || (a.handler < b.handler ? -1 : 1)));
}

/** The same with what is due in each horizon. */
export function dueGroups(source: DueSource, { cases }: DueSoon): DueGroup[] {
  const within = (of: readonly DueCase[], days: number): DueCase[] => of.filter((each) => each.within <= days);
  return byHandler(source, cases).map((group) => ({
    ...group,
    counts: HORIZONS.map((days) => within(group.cases, days).length),
    unsure: HORIZONS.map((days) => within(group.cases, days).some(({ unsure }) => unsure)),
  }));
}
