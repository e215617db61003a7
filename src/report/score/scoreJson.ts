import { isoDay } from "../../calendar/day";
import type { ScoreJson } from "../model/scoreResult";
import type { Situation } from "../situation/situation";
import { periodName } from "../words/periodWords";
import { rulesName } from "./ruleTable";
import type { ScoreBook } from "./scoreBook";
import { makeScore } from "./scoreModel";
import { itemName } from "./scoreTable";

/**
 * The score as data: what is not scored has points null, never 0.
 * @example scoreJson(situation, book).items[4] // { code: "2.1", numerator: 7, denominator: 11, rate: 0.636…, points: 12.73, source: "register", … }
 */
export function scoreJson(report: Situation, book: ScoreBook): ScoreJson {
  const { situation, rules, score } = makeScore(report, book);
  const { words, period, settings } = situation;
  return {
    period: { label: periodName(period, words), from: isoDay(period.from), to: isoDay(period.to) },
    rules: { id: rules.id, name: rulesName(rules, words.language), from: rules.from === 0 ? null : isoDay(rules.from), to: rules.to === 0 ? null : isoDay(rules.to), setBy: rules.setBy },
    scope: settings.scoreScope,
    items: score.groups.flatMap(({ group, items }) => items.map(({ item, numerator, denominator, rate, points, source, lacks, isDoubtful }) => ({
      code: item.code, name: itemName(item, words.language), group, numerator, denominator, rate, fullAt: item.fullAt, maximum: item.maximum, points, source, lacks: [...lacks], doubtful: isDoubtful,
    }))),
    groups: score.groups.map(({ group, points, scored, maximum, isDoubtful }) => ({ group, points, scored, maximum, doubtful: isDoubtful })),
    total: { points: score.points, scored: score.scored, maximum: score.maximum, doubtful: score.isDoubtful },
  };
}
