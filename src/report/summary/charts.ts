import { isDoubtfulCell } from "../model/doubtfulCell";
import { groupRow, isStated } from "../situation/certainty";
import { groupPhrase } from "../situation/groupWords";
import type { ChartBlock, TableBlock } from "../model/model";
import { allGive, anyDoubtful } from "../situation/months";
import { monthsWords } from "../situation/monthsWords";
import type { RankedUnit } from "../situation/ranking";
import { onTimeLabel } from "../situation/onTimeRates";
import type { Situation } from "../situation/situation";
import { targetText } from "../../locales/targetText";
import { commonTarget, targetSeries } from "../frame/targetSeries";
import { fewNames } from "../words/unitNames";
import { MONTH_TABLE } from "./monthTable";
import { ONLINE_TABLE } from "./onlineTable";
import { RANKING_TABLE, rankedTargets } from "./rankingTable";
import { rateAxis } from "../frame/rateAxis";
import { groupLabel, tableGroups, UNIT_TABLE } from "./unitTable";

/** More bars than this cannot be read on a page: the chart shows a part of the table and says so. */
const BARS_SHOWN = 20;

/**
 * What a chart shows of a long table, and the words for it in its title and its description.
 * @param left rows at the table's end that cannot be drawn
 */
function partOf(count: number, from: "first" | "last", say: (key: "short" | "long", values: { shown: number; count: number }) => string, left = 0): Pick<ChartBlock, "shows"> & { title: string; said: string } {
  const shown = Math.min(count - left, BARS_SHOWN);
  if (shown === count) return { title: "", said: "" };
  const values = { shown, count };
  const isLong = count - left > BARS_SHOWN;
  return { shows: { from, count: shown }, title: isLong ? say("short", values) : "", said: isLong ? ` ${say("long", values)}` : "" };
}

/** What a chart leaves out since it is not certain; "" for nothing. */
function leftOut({ words }: Situation, count: number): string {
  return count === 0 ? "" : ` ${words.say("report.chart.unsure", { count: words.count(count) })}`;
}

/** What the whole comes to: its parts only where they are certain. */
function resolvedWords(situation: Situation, by: string): string {
  const { words, total, groups } = situation;
  if (!isStated(situation, "resolved") || groups.some((group) => groupRow(situation, group).isDoubtful("resolved"))) return words.say("report.chart.resolved.altPart", { by });
  const most = groups.reduce((a, b) => (b.figures.resolved > a.figures.resolved ? b : a));
  const share = (count: number): string => words.rate(count, total.resolved);
  const whole = isStated(situation, "earlyAndOnTime", "late") ? "altWhole" : "altUnsure";
  return words.say(`report.chart.resolved.${isStated(situation, "early", "late") ? "alt" : whole}`, {
    by, good: share(total.earlyAndOnTime), resolved: words.count(total.resolved), early: share(total.early), onTime: share(total.onTime), late: share(total.late),
    most: groupLabel(situation, most.name), count: words.count(most.figures.resolved),
  });
}

/** Resolved cases of each unit, early, on time and late; null when nothing was resolved, or nothing of it is certain. */
export function resolvedChart(situation: Situation): ChartBlock | null {
  const { words, total, groups, settings } = situation;
  if (total.resolved === 0 || !situation.has("resolved")) return null;
  const { drawn, notDrawn } = tableGroups(situation);
  if (drawn.length === 0) return null;
  const by = groupPhrase(situation, settings.groupBy);
  const part = partOf(groups.length, "first", (key, values) => words.say(`report.chart.resolved.${key}`, values), notDrawn.length);
  return {
    type: "chart",
    id: "resolvedByUnit",
    kind: "stackedBar",
    title: words.say("report.chart.resolved.title", { by }) + part.title,
    altText: resolvedWords(situation, by) + part.said + leftOut(situation, notDrawn.length),
    table: UNIT_TABLE,
    ...(part.shows ? { shows: part.shows } : {}),
    category: "unit",
    series: [
      ...(situation.has("early")
        ? [{ column: "early", name: words.say("report.col.early"), draw: "bar", colour: "early" } as const, { column: "onTime", name: words.say("report.col.onTime"), draw: "bar", colour: "onTime" } as const]
        : [{ column: "earlyAndOnTime", name: words.say("report.col.earlyAndOnTime"), draw: "bar", colour: "onTime" } as const]),
      { column: "late", name: words.say("report.chart.late"), draw: "bar", colour: "late" },
    ],
    shown: "count",
  };
}

function rateWords(unit: RankedUnit, situation: Situation): string {
  return situation.words.rate(unit.figures.onTimeCount, unit.figures.baseCount);
}

/** How many of the ranked units reach their target; nothing where one of them has none. */
function metMessage({ words, ranking: { ranked } }: Situation, targets: readonly (number | null)[]): string {
  if (targets.includes(null)) return "";
  const met = words.count(ranked.filter(({ figures }, index) => (figures.onTimeRate ?? -1) >= (targets[index] ?? 0)).length);
  const count = words.count(ranked.length);
  const target = commonTarget(targets);
  return `${target === null ? targetText(words.language, "target.chart.met", { met, count }) : words.say("report.chart.rate.met", { count, met, target: words.share(target) })} `;
}

function rateMessage(situation: Situation, targets: readonly (number | null)[]): string {
  const { words, ranking } = situation;
  const { ranked, best, worst } = ranking;
  const target = metMessage(situation, targets);
  if (worst.length === 0) return `${target}${words.say("report.chart.rate.same", { rate: rateWords(ranked[0], situation) })}`;
  return `${target}${words.say("report.chart.rate.range", {
    best: fewNames(words, best), bestRate: rateWords(best[0], situation), worst: fewNames(words, worst), worstRate: rateWords(worst[0], situation),
  })}`;
}

/** On-time rate of each ranked unit with the target line; null when no unit is ranked. */
export function rateChart(situation: Situation): ChartBlock | null {
  const { words, ranking } = situation;
  const { ranked } = ranking;
  if (ranked.length === 0) return null;
  const targets = rankedTargets(situation);
  const axis = rateAxis([...ranked.map(({ figures }) => figures.onTimeRate ?? 0), ...targets.filter((each) => each !== null)]);
  const cut = axis.minimum === 0 ? "" : words.say("report.chart.axisFrom", { minimum: words.share(axis.minimum, 0) });
  const part = partOf(ranked.length, "last", (key, values) => words.say(`report.chart.rate.${key}`, values));
  return {
    type: "chart",
    id: "onTimeRateByUnit",
    kind: "bar",
    title: words.say("report.chart.rate.title", { part: part.title, cut }),
    altText: rateMessage(situation, targets) + cut + part.said + leftOut(situation, ranking.unsure.length),
    table: RANKING_TABLE,
    ...(part.shows ? { shows: part.shows } : {}),
    category: "unit",
    series: [
      { column: "onTimeRate", name: onTimeLabel(situation), draw: "bar", colour: "primary" },
      ...targetSeries(targets, words),
    ],
    shown: "rate",
    ...axis,
  };
}

/** Shares of the channels and online levels; null when the table of them is not there or one of them is not certain. */
export function onlineChart(situation: Situation, table: TableBlock | null): ChartBlock | null {
  if (table === null || table.rows.some(({ cells }) => cells.some(isDoubtfulCell))) return null;
  const { words, total } = situation;
  const parts = table.rows.filter(({ role }) => role === "data")
    .map(({ cells: [name, count] }) => words.say("report.chart.part", { name: String(name), rate: words.rate(Number(count), total.received) }));
  return {
    type: "chart",
    id: "onlineShare",
    kind: "doughnut",
    title: words.say("report.chart.online.title"),
    altText: words.say("report.chart.online.alt", { received: words.count(total.received), parts: parts.join("; ") }),
    table: ONLINE_TABLE,
    category: "channel",
    series: [{ column: "count", name: words.say("report.online.count"), draw: "bar", colour: "primary" }],
    shown: "count",
  };
}

/** Receipts and results by month; null for a single month, where there is nothing to compare. */
export function monthChart(situation: Situation): ChartBlock | null {
  const { words, months } = situation;
  if (months.length < 2 || !allGive(months, "received", "resolved") || anyDoubtful(months, "received", "resolved")) return null;
  return {
    type: "chart",
    id: "byMonth",
    kind: "column",
    title: words.say("report.chart.months.title"),
    altText: monthsWords(months, words),
    table: MONTH_TABLE,
    category: "month",
    series: [
      { column: "received", name: words.say("report.key.received"), draw: "bar", colour: "primary" },
      { column: "resolved", name: words.say("report.col.resolvedGroup"), draw: "bar", colour: "secondary" },
    ],
    shown: "count",
    minimum: 0,
  };
}
