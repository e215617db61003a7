import type { Day } from "../../calendar/day";
import type { Covered } from "../comparison/compareGroups";
import { changedUnits } from "../comparison/territory";
import { isCompared, isDoubtfulDifference, type Comparison } from "../situation/comparison";
import type { FigureName } from "../../indicators/figureNames";
import { periodName } from "../words/periodWords";
import { ratePoints } from "../words/ratePoints";
import type { Situation } from "../situation/situation";
import type { Wording } from "../words/wording";

function direction(difference: number): "up" | "down" | "same" {
  return difference > 0 ? "up" : difference < 0 ? "down" : "same";
}

function receivedPhrase({ now, figures }: Covered, words: Wording): string {
  const difference = now.received - figures.received;
  const rate = difference === 0 ? "" : words.rate(Math.abs(difference), figures.received);
  return words.say(`report.says.received.${direction(difference)}`, {
    count: words.count(Math.abs(difference)),
    share: rate === "" ? "" : words.say(`report.says.changeShare.${difference > 0 ? "up" : "down"}`, { rate }),
  });
}

/** The direction is that of the points as printed: a difference that rounds to 0,00 is no change. */
function ratePhrase({ now, figures }: Covered, words: Wording): string[] {
  const points = ratePoints(now.onTimeRate, figures.onTimeRate);
  if (points === null) return [];
  return [words.say(`report.says.rate.${direction(points)}`, {
    points: words.decimal(Math.abs(points), 2),
    before: words.rate(figures.onTimeCount, figures.baseCount),
    now: words.rate(now.onTimeCount, now.baseCount),
  })];
}

/** A rise or fall of a whole whose units are not the same ones is not said without saying so, for several periods once. */
function territorySentence({ words }: Situation, days: readonly Day[]): string {
  return words.say(days.length === 1 ? "report.says.territory" : "report.says.territoryAll", { day: words.day(Math.max(...days)) });
}

/** Nothing is said of a figure that printed tables give for one of the two periods only, or that is not certain in one of them. */
function comparedSentence(situation: Situation, each: Covered): string[] {
  const { words } = situation;
  const opening = words.say(`report.says.compared.${each.kind}`, { period: periodName(each.period, words) });
  const isSaid = (figure: FigureName): boolean => isCompared(situation, each, figure) && !isDoubtfulDifference(situation, each, figure);
  const phrases = [...(isSaid("received") ? [receivedPhrase(each, words)] : []), ...(isSaid("onTimeRate") ? ratePhrase(each, words) : [])];
  return phrases.length === 0 ? [] : [`${opening}${phrases.join(", ")}.`];
}

/**
 * A sentence for each period that the data cover; "" when there is none: nothing rises or falls without data.
 * @example comparedParagraph(situation) // "So với kỳ trước (Quý II năm 2021), số hồ sơ tiếp nhận mới tăng …"
 */
export function comparedParagraph(situation: Situation): string {
  const covered = situation.comparisons.filter((each: Comparison): each is Covered => each.covered && comparedSentence(situation, each).length > 0);
  const changed = covered.map((each) => changedUnits(situation, each)?.day ?? 0);
  const days = changed.filter((day) => day > 0);
  const last = changed.reduce((latest, day, at) => (day > 0 ? at : latest), -1);
  return covered.flatMap((each, at) => [...comparedSentence(situation, each), ...(at === last ? [territorySentence(situation, days)] : [])]).join(" ");
}
