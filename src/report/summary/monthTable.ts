import { figureCell } from "../situation/certainty";
import { monthDoubtNotes } from "../situation/doubtWords";
import { lateRateLabel } from "../situation/lateWords";
import type { TableBlock, TableColumn, TableRow } from "../model/model";
import { anyDoubtful, type MonthFigures } from "../situation/months";
import { periodTag } from "../words/periodWords";
import { onTimeLabel } from "../situation/onTimeRates";
import type { Situation } from "../situation/situation";
import { belowTarget, targetValue } from "../situation/targets";
import { usedNotes } from "../situation/targetWords";

export const MONTH_TABLE = "months";

const FIGURES = ["received", "resolved", "due", "onTimeRate", "lateRate"] as const;

/** Blank where the tables of one month give less than those of the others. */
function row(situation: Situation, { month, figures, inPeriod, has, doubts }: MonthFigures, shown: readonly (typeof FIGURES)[number][]): TableRow {
  const { words } = situation;
  const tag = periodTag(month, words);
  return { role: "data", cells: [inPeriod ? tag : words.say("report.months.before", { month: tag }), ...shown.map((name) => (has(name) ? figureCell({ figures, isDoubtful: doubts.isDoubtful }, name) : null))] };
}

/**
 * Receipts and results by month, with the months before the period that the data cover; null without months.
 * @example monthTable(situation)?.rows.length // 3 for an extract of one quarter
 */
export function monthTable(situation: Situation): TableBlock | null {
  const { words, months } = situation;
  if (months.length === 0) return null;
  const targets = months.map(({ month }) => targetValue(situation, "onTimeRate", { window: month }));
  const earlier = months.some(({ inPeriod }) => !inPeriod);
  const shown = FIGURES.filter((name) => months.some(({ has }) => has(name)));
  const columns: TableColumn[] = [
    { key: "received", header: words.say("report.key.received"), shown: "count", width: 12 },
    { key: "resolved", header: words.say("report.col.resolvedGroup"), shown: "count", width: 12 },
    { key: "due", header: words.say("report.col.due"), shown: "count", width: 12 },
    { key: "onTimeRate", header: onTimeLabel(situation), shown: "rate", width: 12 },
    { key: "lateRate", header: lateRateLabel(situation), shown: "rate", width: 12 },
  ];
  return {
    type: "table",
    id: MONTH_TABLE,
    title: words.say("report.months.title"),
    columns: [
      { key: "month", header: words.say("report.months.month"), shown: "text", width: 34 },
      ...columns.filter(({ key }) => shown.some((name) => name === key)),
    ],
    numbered: false,
    rows: months.map((each) => row(situation, each, shown)),
    highlights: belowTarget("onTimeRate", targets),
    notes: [
      ...monthDoubtNotes(months, shown, words),
      ...(months.length > 1 && anyDoubtful(months, "received", "resolved") ? [words.say("report.doubt.noChart")] : []),
      ...(new Set(targets).size > 1 ? usedNotes(situation, "onTimeRate", months.map(({ month }) => month)) : []),
      ...(months.length > 1 ? [words.say("report.months.dueNote")] : []), ...(earlier ? [words.say("report.months.beforeNote")] : []),
    ],
  };
}
