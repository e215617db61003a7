import type { GroupFigures } from "../../../indicators/units";
import { figureOfUnit } from "../../model/figureOfUnit";
import { isStatedOfUnits } from "../../situation/certainty";
import type { Situation } from "../../situation/situation";
import { placesNoun } from "../../words/placeWords";
import { fewNames } from "../../words/unitNames";
import { figureNumber, joined, NOTHING, type Phrase } from "../phrase";
import { isByDueDay } from "./rates";
import { signed, signedWords } from "./say";

/** "990 trên 1.000 hồ sơ"; units of one rate have counts of their own. */
function countsOf({ words }: Situation, units: readonly GroupFigures[]): string {
  if (units.length > 1) return signedWords(words, "signed.units.countsEach");
  const [{ figures }] = units;
  if (figures.onTimeCount === 0) return signedWords(words, "signed.units.countsNone", { whole: words.count(figures.baseCount) });
  return signedWords(words, "signed.units.counts", { part: words.count(figures.onTimeCount), whole: words.count(figures.baseCount) });
}

function rateOf({ words }: Situation, [first]: readonly GroupFigures[]): Phrase {
  return figureNumber(figureOfUnit(first.name, "onTimeRate"), words.rate(first.figures.onTimeCount, first.figures.baseCount));
}

/** Named with their counts: the units with the lowest rate, and those with the highest where none has all on time. */
function bestAndWorst(situation: Situation): Phrase[] {
  const { words, ranking: { best, worst, at100, tooFew, minimum: least } } = situation;
  if (worst.length === 0) return [];
  const minimum = tooFew.length === 0 ? "" : signedWords(words, "signed.units.minimum", { minimum: words.count(least) });
  const values = { worst: fewNames(words, worst), worstRate: rateOf(situation, worst), worstCounts: countsOf(situation, worst), minimum };
  if (at100.length > 0) return [signed(words, "signed.units.worst", values)];
  return [signed(words, "signed.units.bestAndWorst", { ...values, best: fewNames(words, best), bestRate: rateOf(situation, best), bestCounts: countsOf(situation, best) })];
}

function fullSentence(situation: Situation): Phrase {
  const { words, settings, ranking: { at100, below100 } } = situation;
  const units = [...at100, ...below100];
  const places = settings.scope === "province" ? signedWords(words, "signed.units.province") : placesNoun(units.map(({ name }) => name), words);
  const condition = signedWords(words, isByDueDay(situation) ? "signed.units.AInWindow" : `signed.units.${settings.rateBase}`);
  const count = figureNumber("unitsAt100", words.count(at100.length));
  if (below100.length === 0) return signed(words, "signed.units.all", { count, places, condition });
  return signed(words, at100.length === 0 ? "signed.units.noneFull" : "signed.units.some", { all: words.count(units.length), places, condition, count });
}

/**
 * What can be said of the units beside each other, without judging them; nothing where there is only one, or the rate of one is not certain.
 * @example placed(signedByUnit(situation)).text // "Trong 15 cơ quan, đơn vị có hồ sơ đến hạn giải quyết, 13 đơn vị đạt …"
 */
export function signedByUnit(situation: Situation): Phrase {
  const { at100, below100 } = situation.ranking;
  if (situation.settings.scope === "commune" && situation.units.length < 2) return NOTHING;
  if (!isStatedOfUnits(situation, "onTimeRate", "lateRate") || at100.length + below100.length < 2) return NOTHING;
  return joined([fullSentence(situation), ...bestAndWorst(situation)], " ");
}
