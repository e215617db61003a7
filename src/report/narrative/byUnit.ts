import type { GroupFigures } from "../../indicators/units";
import { isStatedOfUnits } from "../situation/certainty";
import { lateInSentence } from "../situation/lateWords";
import { periodInSentence } from "../words/periodWords";
import { placesNoun } from "../words/placeWords";
import type { Situation } from "../situation/situation";
import { figureNumber, joined, NOTHING, phrase, type Phrase } from "./phrase";
import { figureOfUnit } from "../model/figureOfUnit";
import { fewNames } from "../words/unitNames";
import type { Wording } from "../words/wording";

/** "dưới 1%" is said of a unit only when it is so. */
const FEW_LATE_PERCENT = 1;
/** The floor that the districts' paragraph names. */
const FLOOR_PERCENT = 90;

function lateRate(unit: GroupFigures): number {
  return unit.figures.lateCount / unit.figures.baseCount;
}

function lateText(unit: GroupFigures, words: Wording): string {
  return words.rate(unit.figures.lateCount, unit.figures.baseCount);
}

function onTimeText(unit: GroupFigures, words: Wording): string {
  return words.rate(unit.figures.onTimeCount, unit.figures.baseCount);
}

/** "từ 0,98% đến 1,70%", or the one rate that all have. */
function lateRange(units: readonly GroupFigures[], words: Wording): string {
  const sorted = [...units].sort((a, b) => lateRate(a) - lateRate(b));
  const least = lateText(sorted[0], words);
  const most = lateText(sorted[sorted.length - 1], words);
  return least === most ? least : words.say("report.says.range", { least, most });
}

function provinceSentence(situation: Situation): Phrase {
  const { words, ranking } = situation;
  const { at100, below100 } = ranking;
  const period = periodInSentence(situation.period, words);
  const count = figureNumber("unitsAt100", words.count(at100.length));
  const late = lateInSentence(situation);
  if (below100.length === 0) return phrase(words, "report.says.unitsAt100All", { period, count });
  if (at100.length === 0) return phrase(words, "report.says.unitsAt100None", { period, late, range: lateRange(below100, words) });
  if (below100.every((unit) => unit.figures.lateCount * 100 < FEW_LATE_PERCENT * unit.figures.baseCount)) return phrase(words, "report.says.unitsAt100", { period, late, count });
  const [only] = below100;
  if (below100.length === 1) return phrase(words, "report.says.unitsAt100One", { period, late, count, unit: only.name, rate: lateText(only, words) });
  return phrase(words, "report.says.unitsAt100Range", { period, late, count, range: lateRange(below100, words) });
}

function bestAndWorstSentence(situation: Situation): Phrase[] {
  const { words, ranking } = situation;
  const { best, worst } = ranking;
  if (worst.length === 0) return [];
  return [phrase(words, "report.says.bestAndWorst", {
    best: fewNames(words, best), bestRate: figureNumber(figureOfUnit(best[0].name, "onTimeRate"), onTimeText(best[0], words)),
    worst: fewNames(words, worst), worstRate: figureNumber(figureOfUnit(worst[0].name, "onTimeRate"), onTimeText(worst[0], words)),
    condition: ranking.tooFew.length === 0 ? "" : words.say("report.says.caseloadCondition", { minimum: words.count(ranking.minimum) }),
  })];
}

function districtSentences(situation: Situation): Phrase[] {
  const { words, ranking, total } = situation;
  const based = [...ranking.at100, ...ranking.below100];
  const named = based.length + ranking.none.length;
  const places = placesNoun(based.map(({ name }) => name), words);
  const below = based.filter(({ figures }) => figures.onTimeCount * 100 < FLOOR_PERCENT * figures.baseCount);
  const values = { places, rate: figureNumber("onTimeRate", words.rate(total.onTimeCount, total.baseCount)), floor: words.share(FLOOR_PERCENT / 100, 0), count: words.count(based.length) };
  const first = below.length === 0
    ? phrase(words, "report.says.placesHigh", { ...values, all: words.count(named) })
    : phrase(words, "report.says.placesMixed", { ...values, below: words.count(below.length) });
  return [first, ...bestAndWorstSentence(situation)];
}

/**
 * What can be said of the units beside each other; nothing when there is only one, none is named, or the rate of one is not certain.
 * @example placed(byUnitParagraph(situation)).text // "Trong Quý III, có 13 cơ quan, đơn vị đạt tỷ lệ 100%, …"
 */
export function byUnitParagraph(situation: Situation): Phrase {
  const { at100, below100 } = situation.ranking;
  if (!isStatedOfUnits(situation, "onTimeRate", "lateRate") || at100.length + below100.length < 2) return NOTHING;
  return situation.settings.scope === "province" ? provinceSentence(situation) : joined(districtSentences(situation), " ");
}
