import type { Day } from "../../calendar/day";
import { isPaused } from "../../indicators/classify";
import type { DoubtfulWords } from "../../indicators/wordDoubts";
import { crossed, groupingOf, type Grouping } from "../../indicators/grouping";
import type { CaseTable } from "../../register/model/caseTable";
import type { Situation } from "../situation/situation";
import { ownCalendar } from "./ownCalendar";

/** Working days ahead that the list looks, as staff are told of them (domain.md 6.9). */
export const HORIZONS = [1, 3, 5] as const;

/** A register that ends longer ago than this before today is history: its closing day is the day to look from. */
const FRESH_DAYS = 31;

/** Open cases due soon: looked at from a day on, up to the last day of each horizon. */
export interface DueSoon {
  from: Day;
  /** Last due day of each horizon; 0 where the calendar does not know the years. */
  until: readonly Day[];
  cases: DueCase[];
  /** Paused cases that would be due: their time does not run. */
  paused: number;
}

export interface DueCase {
  at: number;
  /** The smallest horizon that it is due in. */
  within: (typeof HORIZONS)[number];
  /** Working days that are left; null where the calendar does not know the years. */
  left: number | null;
  /** Its status has no known meaning: it may be paused, and then its time does not run. */
  unsure: boolean;
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

function mayBePaused({ reading, settings }: Situation, at: number): boolean {
  return settings.conventions.pausedCounts === "inTime" && (reading.table.unread?.status?.codes[at] ?? 0) !== 0;
}

/** The words because of which cases may be paused, with their cases; null when every status is known. */
export function unsureStatuses({ reading }: Situation, { cases }: DueSoon): DoubtfulWords | null {
  const column = reading.table.unread?.status;
  const found = new Map<string, number>();
  for (const { at, unsure } of cases) if (unsure && column) found.set(column.words[column.codes[at]], (found.get(column.words[column.codes[at]]) ?? 0) + 1);
  const words = [...found].map(([text, count]) => ({ text, cases: count })).sort((a, b) => b.cases - a.cases || (a.text < b.text ? -1 : 1));
  return words.length === 0 ? null : { role: "status", words, cases: words.reduce((sum, each) => sum + each.cases, 0) };
}

/** The open cases that are due after a day within the next 1, 3 and 5 working days, earliest first. */
export function dueSoon(situation: Situation): DueSoon {
  const { reading, settings } = situation;
  const { table } = reading;
  const from = lookingFrom(situation);
  const calendar = ownCalendar(situation);
  const until = HORIZONS.map((days) => calendar.addWorkingDays(from, days));
  const found: DueSoon = { from, until, cases: [], paused: 0 };
  for (let at = 0; at < table.length; at++) {
    const due = table.due[at];
    if (due <= from || due > until[until.length - 1] || !isOpen(table, at, from)) continue;
    if (isPaused(table.status[at]) && settings.conventions.pausedCounts === "inTime") found.paused++;
    else found.cases.push({ at, within: HORIZONS[until.findIndex((last) => due <= last)], left: calendar.countWorkingDays(from, due), unsure: mayBePaused(situation, at) });
  }
  return { ...found, cases: [...found.cases].sort((a, b) => table.due[a.at] - table.due[b.at] || a.at - b.at) };
}

/** Due cases of one group and one handler, cumulative by horizon. */
export interface DueGroup {
  group: string;
  handler: string;
  counts: number[];
  /** Horizons in which one of the cases may be paused. */
  unsure: boolean[];
  cases: DueCase[];
}

function both(table: CaseTable, outer: Grouping): ReturnType<typeof crossed> {
  return crossed(outer, groupingOf(table, "handler"));
}

/** The cases by group and by who handles them: groups with most cases first, handlers within them too. */
export function dueGroups({ reading, settings }: Situation, { cases }: DueSoon): DueGroup[] {
  const outer = groupingOf(reading.table, settings.groupBy === "handler" ? "unit" : settings.groupBy);
  const pairs = both(reading.table, outer);
  const found = new Map<string, DueGroup>();
  const sizes = new Map<string, number>();
  for (const each of cases) {
    const pair = pairs?.pairs[pairs.codes[each.at]] ?? { outer: outer.groups[outer.codes[each.at]] ?? "", inner: "" };
    const key = `${pair.outer}\n${pair.inner}`;
    const group = found.get(key) ?? { group: pair.outer, handler: pair.inner, counts: HORIZONS.map(() => 0), unsure: HORIZONS.map(() => false), cases: [] };
    HORIZONS.forEach((days, place) => {
      if (each.within > days) return;
      group.counts[place]++;
      group.unsure[place] ||= each.unsure;
    });
    group.cases.push(each);
    found.set(key, group);
    sizes.set(pair.outer, (sizes.get(pair.outer) ?? 0) + 1);
  }
  const size = (name: string): number => sizes.get(name) ?? 0;
  return [...found.values()].sort((a, b) => size(b.group) - size(a.group) || (a.group < b.group ? -1 : a.group > b.group ? 1 : b.cases.length - a.cases.length || (a.handler < b.handler ? -1 : 1)));
}
