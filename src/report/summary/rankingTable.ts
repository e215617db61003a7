import { figureBehind } from "../situation/certainty";
import { doubtNotes } from "../situation/doubtWords";
import { doubtfulCell } from "../model/doubtfulCell";
import type { CellContent, TableBlock, TableColumn, TableRow } from "../model/model";
import { ratePoints } from "../words/ratePoints";
import { onTimeLabel } from "../situation/onTimeRates";
import type { Situation } from "../situation/situation";
import { assessed, belowTarget, targetValue } from "../situation/targets";
import { allNames } from "../words/unitNames";
import { baseNote } from "../frame/unitNotes";
import type { RankedUnit } from "../situation/ranking";

export const RANKING_TABLE = "ranking";

function rateOf({ figures }: RankedUnit, situation: Situation): string {
  return situation.words.rate(figures.onTimeCount, figures.baseCount);
}

/** Units at 100 %, highest and lowest, and who is not ranked and why. */
function notes(situation: Situation): string[] {
  const { words, ranking } = situation;
  const { at100, best, worst, tooFew, none, unsure } = ranking;
  const ranked = unsure.length > 0 ? "Ranked" : "";
  const said = [at100.length > 0
    ? words.say(`report.ranking.at100${ranked}`, { count: words.count(at100.length), units: allNames(words, at100) })
    : words.say(`report.ranking.at100None${ranked}`)];
  const bestIsFull = best.some(({ name }) => at100.some((unit) => unit.name === name));
  if (worst.length > 0) {
    if (!bestIsFull) said.push(words.say("report.ranking.best", { units: allNames(words, best), rate: rateOf(best[0], situation) }));
    said.push(words.say("report.ranking.worst", { units: allNames(words, worst), rate: rateOf(worst[0], situation) }));
  }
  if (tooFew.length > 0) said.push(words.say("report.ranking.tooFew", { minimum: words.count(ranking.minimum), units: allNames(words, tooFew) }));
  if (none.length > 0) said.push(words.say("report.note.none", { units: allNames(words, none) }));
  if (unsure.length > 0) said.push(unrankedSentence(situation));
  return [...said, words.say("report.ranking.ties"), baseNote(situation)];
}

/**
 * Who is not ranked because the rate is not certain.
 * @example unrankedSentence(situation) // "Không xếp hạng vì số liệu chưa chắc chắn (?): Sở Y tế."
 */
export function unrankedSentence({ words, ranking }: Situation): string {
  return ranking.ranked.length === 0 ? words.say("report.ranking.nobody") : words.say("report.ranking.unsure", { units: allNames(words, ranking.unsure) });
}

/** The target of a ranked unit: rows are units, whatever the report is grouped by. */
function rankedTarget(situation: Situation, name: string): number | null {
  return targetValue(situation, "onTimeRate", { by: "unit", group: name });
}

/** The targets of the ranked units, in their order. */
export function rankedTargets(situation: Situation): (number | null)[] {
  return situation.ranking.ranked.map(({ name }) => rankedTarget(situation, name));
}

function isMeasured(situation: Situation): boolean {
  return rankedTargets(situation).some((target) => target !== null);
}

function row(situation: Situation, unit: RankedUnit): TableRow {
  const { figures, name, rank } = unit;
  const { settings, counted: { doubts } } = situation;
  const target = rankedTarget(situation, name);
  const part = (count: "onTimeCount" | "lateCount"): CellContent => (doubts.isDoubtful(figureBehind(settings, count), name) ? doubtfulCell(figures[count]) : figures[count]);
  const gap = ratePoints(figures.onTimeRate, target);
  const measured = isMeasured(situation) ? [target, gap, assessed(situation.words, figures.onTimeRate, target)] : [];
  return { role: "data", cells: [rank, name, figures.baseCount, part("onTimeCount"), part("lateCount"), figures.onTimeRate, ...measured] };
}

function targetColumns(situation: Situation): TableColumn[] {
  const { words } = situation;
  if (!isMeasured(situation)) return [];
  return [
    { key: "target", header: words.say("report.col.target"), shown: "rate", width: 10 },
    { key: "gap", header: words.say("report.ranking.gap"), shown: "points", width: 12 },
    { key: "assessment", header: words.say("report.col.assessment"), shown: "text", width: 11 },
  ];
}

/**
 * Units by on-time rate; null when no unit is named or none has a rate.
 * @example rankingTable(situation)?.rows[0].cells[1] // "Huyện Lập Thạch"
 */
export function rankingTable(situation: Situation): TableBlock | null {
  const { words, ranking, settings } = situation;
  if (ranking.ranked.length === 0) return null;
  const { rateBase } = settings;
  return {
    type: "table",
    id: RANKING_TABLE,
    title: words.say("report.ranking.title"),
    columns: [
      { key: "rank", header: words.say("report.ranking.rank"), shown: "count", width: 5 },
      { key: "unit", header: words.say("report.col.unit"), shown: "text", width: 34 },
      { key: "baseCount", header: words.say(`report.ranking.base${rateBase}`), shown: "count", width: 10 },
      { key: "onTimeCount", header: words.say(rateBase === "C" ? "report.ranking.onTimeCountC" : "report.ranking.onTimeCount"), shown: "count", width: 10 },
      { key: "lateCount", header: words.say(rateBase === "B" ? "report.ranking.lateCountB" : "report.ranking.lateCount"), shown: "count", width: 10 },
      { key: "onTimeRate", header: onTimeLabel(situation), shown: "rate", width: 10 },
      ...targetColumns(situation),
    ],
    numbered: false,
    rows: ranking.ranked.map((unit) => row(situation, unit)),
    highlights: belowTarget("onTimeRate", rankedTargets(situation)),
    notes: [...doubtNotes(situation.counted.doubts, ["onTimeRate"], words), ...notes(situation)],
  };
}
