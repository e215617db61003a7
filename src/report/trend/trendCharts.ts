import type { ChartBlock } from "../model/model";
import { allGive, anyDoubtful } from "../situation/months";
import { monthsWords } from "../situation/monthsWords";
import { periodTag } from "../words/periodWords";
import { onTimeLabel } from "../situation/onTimeRates";
import type { Situation } from "../situation/situation";
import { rateAxis } from "../frame/rateAxis";
import { TREND_TABLE, trendMonths } from "./trendTable";

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

/** The on-time rate month by month; null for a single month, when no month has one, or when that of one is not certain. */
export function rateTrendChart(situation: Situation): ChartBlock | null {
  const { words, settings } = situation;
  const rated = trendMonths(situation).filter(({ figures, has }) => has("onTimeRate") && figures.onTimeRate !== null);
  if (rated.length < 2 || anyDoubtful(trendMonths(situation), "onTimeRate")) return null;
  const rates = rated.map(({ figures }) => figures.onTimeRate ?? 0);
  const lowest = rated.reduce((a, b) => ((b.figures.onTimeRate ?? 1) < (a.figures.onTimeRate ?? 1) ? b : a));
  const axis = rateAxis([...rates, settings.target]);
  const cut = axis.minimum === 0 ? "" : words.say("report.chart.axisFrom", { minimum: words.share(axis.minimum, 0) });
  return {
    type: "chart",
    id: "rateTrend",
    kind: "line",
    title: words.say("report.trend.chart.rate", { cut }),
    altText: words.say("report.trend.chart.rateAlt", {
      lowest: periodTag(lowest.month, words), rate: words.rate(lowest.figures.onTimeCount, lowest.figures.baseCount),
      met: words.count(rates.filter((rate) => rate >= settings.target).length), count: words.count(rates.length), target: words.share(settings.target),
    }) + cut,
    table: TREND_TABLE,
    category: "month",
    series: [
      { column: "onTimeRate", name: onTimeLabel(situation), draw: "line", colour: "primary" },
      { column: "target", name: words.say("report.chart.target", { target: words.share(settings.target) }), draw: "line", colour: "target" },
    ],
    shown: "rate",
    ...axis,
  };
}
