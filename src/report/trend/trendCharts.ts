import type { ChartBlock } from "../model/model";
import { allGive, anyDoubtful } from "../situation/months";
import { monthsWords } from "../situation/monthsWords";
import { periodTag } from "../words/periodWords";
import { onTimeLabel } from "../situation/onTimeRates";
import type { Situation } from "../situation/situation";
import { rateAxis } from "../frame/rateAxis";
import type { Wording } from "../words/wording";
import { targetText } from "../../locales/targetText";
import { commonTarget, targetSeries } from "../frame/targetSeries";
import { monthTarget, TREND_TABLE, trendMonths, trendTargets } from "./trendTable";

/** Receipts, results and what stays open, as lines; null for a single month. */
export function caseloadChart(situation: Situation): ChartBlock | null {
  const { words } = situation;
  const months = trendMonths(situation);
  if (months.length < 2 || !allGive(months, "received", "resolved") || anyDoubtful(months, "received", "resolved")) return null;
  return {
    type: "chart",
    id: "caseload",
    kind: "line",
    title: words.say("report.trend.chart.caseload"),
    altText: monthsWords(months, words),
    table: TREND_TABLE,
    category: "month",
    series: [
      { column: "received", name: words.say("report.key.received"), draw: "line", colour: "primary" },
      { column: "resolved", name: words.say("report.col.resolvedGroup"), draw: "line", colour: "third" },
    ],
    shown: "count",
    minimum: 0,
  };
}

/** How many months reach their target, and the lowest. */
function trendWords(words: Wording, rates: readonly number[], targets: readonly (number | null)[], said: { lowest: string; rate: string }): string {
  if (targets.includes(null)) return targetText(words.language, "target.chart.lowest", said);
  const met = words.count(rates.filter((rate, index) => rate >= (targets[index] ?? 0)).length);
  const target = commonTarget(targets);
  const counts = { ...said, met, count: words.count(rates.length) };
  return target === null ? targetText(words.language, "target.chart.monthsMet", counts) : words.say("report.trend.chart.rateAlt", { ...counts, target: words.share(target) });
}

/** The on-time rate month by month; null for a single month, when no month has one, or when that of one is not certain. */
export function rateTrendChart(situation: Situation): ChartBlock | null {
  const { words } = situation;
  const rated = trendMonths(situation).filter(({ figures, has }) => has("onTimeRate") && figures.onTimeRate !== null);
  if (rated.length < 2 || anyDoubtful(trendMonths(situation), "onTimeRate")) return null;
  const rates = rated.map(({ figures }) => figures.onTimeRate ?? 0);
  const lowest = rated.reduce((a, b) => ((b.figures.onTimeRate ?? 1) < (a.figures.onTimeRate ?? 1) ? b : a));
  const targets = rated.map(({ month }) => monthTarget(situation, month));
  const axis = rateAxis([...rates, ...targets.filter((each) => each !== null)]);
  const cut = axis.minimum === 0 ? "" : words.say("report.chart.axisFrom", { minimum: words.share(axis.minimum, 0) });
  return {
    type: "chart",
    id: "rateTrend",
    kind: "line",
    title: words.say("report.trend.chart.rate", { cut }),
    altText: trendWords(words, rates, targets, { lowest: periodTag(lowest.month, words), rate: words.rate(lowest.figures.onTimeCount, lowest.figures.baseCount) }) + cut,
    table: TREND_TABLE,
    category: "month",
    series: [
      { column: "onTimeRate", name: onTimeLabel(situation), draw: "line", colour: "primary" },
      // A month that has no rate is a row of the table too.
      ...(trendTargets(situation).includes(null) ? [] : targetSeries(targets, words)),
    ],
    shown: "rate",
    ...axis,
  };
}
