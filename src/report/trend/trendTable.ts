import { isRate, namesOf, type FiguresIn } from "../../indicators/figureNames";
import { figureCell } from "../situation/certainty";
import { monthDoubtNotes } from "../situation/doubtWords";
import { lackFootnotes } from "../situation/lacks";
import { lateRateLabel } from "../situation/lateWords";
import { isPrintedTwice, onTimeLabel, rateNotes } from "../situation/onTimeRates";
import type { TableBlock, TableColumn, TableRow } from "../model/model";
import { anyDoubtful, type MonthFigures } from "../situation/months";
import { periodTag } from "../words/periodWords";
import type { Situation } from "../situation/situation";
import type { Window } from "../../indicators/types";
import { belowTarget, targetValue } from "../situation/targets";
import { usedNotes } from "../situation/targetWords";
import { baseNote, conventionNotes, dataEndNote } from "../frame/unitNotes";

export const TREND_TABLE = "trend";

/** Months that the table holds at most. */
const MONTHS = 12;

type Shared = FiguresIn<"trend">;

/** The columns in their order, under which header they stand. */
const COLUMNS = {
  received: null, carriedOver: null, cumulative: null, resolved: "report.col.resolvedGroup", earlyAndOnTime: "report.col.resolvedGroup", late: "report.col.resolvedGroup",
  inTime: "report.col.pendingGroup", overdue: "report.col.pendingGroup", onTimeRate: null, onTimeRateTT01: null, onTimeRate766: null, lateRate: null, onlineRate: null,
} as const satisfies Record<Shared, "report.col.resolvedGroup" | "report.col.pendingGroup" | null>;

/** The months of the trend: the last twelve that the data cover. */
export function trendMonths({ months }: Situation): MonthFigures[] {
  return months.slice(-MONTHS);
}

function headerOf(situation: Situation, name: Shared): string {
  if (name === "lateRate") return lateRateLabel(situation);
  return name === "onTimeRate" ? onTimeLabel(situation) : situation.words.say(name === "onTimeRateTT01" || name === "onTimeRate766" ? `report.key.${name}` : `report.trend.col.${name}`);
}

/** Each month is measured against the target of its own last day. */
export function monthTarget(situation: Situation, month: Window): number | null {
  return targetValue(situation, "onTimeRate", { window: month });
}

/** The targets of the months, in their order. */
export function trendTargets(situation: Situation): (number | null)[] {
  return trendMonths(situation).map(({ month }) => monthTarget(situation, month));
}

function isMeasured(situation: Situation): boolean {
  return trendTargets(situation).some((target) => target !== null);
}

function column(situation: Situation, name: Shared): TableColumn {
  const { words } = situation;
  const group = COLUMNS[name];
  return {
    key: name, header: headerOf(situation, name),
    ...(group ? { groups: [words.say(group)] } : {}), shown: isRate(name) ? "rate" : "count", width: 10,
  };
}

function available(situation: Situation): Shared[] {
  return namesOf(COLUMNS).filter((name) => !isPrintedTwice(situation, name) && trendMonths(situation).some(({ has }) => has(name)));
}

function row(situation: Situation, { month, figures, inPeriod, has, doubts }: MonthFigures): TableRow {
  const tag = periodTag(month, situation.words);
  const cells = available(situation).map((name) => (has(name) ? figureCell({ figures, isDoubtful: doubts.isDoubtful }, name) : null));
  return { role: "data", cells: [inPeriod ? tag : situation.words.say("report.months.before", { month: tag }), ...cells, ...(isMeasured(situation) ? [monthTarget(situation, month)] : [])] };
}

function notes(situation: Situation): string[] {
  const { words } = situation;
  const months = trendMonths(situation);
  const drawn = ["received", "resolved", "onTimeRate"] as const;
  return [
    ...monthDoubtNotes(months, available(situation), words),
    ...(months.length > 1 && anyDoubtful(months, ...drawn) ? [words.say("report.doubt.noChart")] : []),
    words.say("report.trend.stockNote"),
    ...(months.length < MONTHS ? [words.say("report.trend.fewNote", { count: words.count(months.length), months: words.count(MONTHS) })] : []),
    ...(months.some(({ inPeriod }) => !inPeriod) ? [words.say("report.months.beforeNote")] : []),
    ...dataEndNote(situation),
    baseNote(situation),
    ...rateNotes(situation),
    ...conventionNotes(situation),
    ...usedNotes(situation, "onTimeRate", trendMonths(situation).map(({ month }) => month)),
    ...lackFootnotes(situation, { online: words.say("report.lack.online") }),
  ];
}

/**
 * A row a month: flow, results, stock at the month's end and rates. There is no total row: stocks do not add up.
 * @example trendTable(situation).rows.length // 12
 */
export function trendTable(situation: Situation): TableBlock {
  const { words } = situation;
  return {
    type: "table",
    id: TREND_TABLE,
    title: words.say("report.trend.tableTitle"),
    columns: [
      { key: "month", header: words.say("report.months.month"), shown: "text", width: 20 },
      ...available(situation).map((name) => column(situation, name)),
      ...(isMeasured(situation) ? [{ key: "target", header: words.say("report.col.target"), shown: "rate", width: 10 } as const] : []),
    ],
    numbered: true,
    rows: trendMonths(situation).map((each) => row(situation, each)),
    highlights: belowTarget("onTimeRate", trendTargets(situation)),
    notes: notes(situation),
  };
}
