import type { FigureName } from "../../../indicators/figureNames";
import type { Figures } from "../../../indicators/types";
import type { Covered } from "../../comparison/compareGroups";
import { changedUnits } from "../../comparison/territory";
import { isCompared, isDoubtfulDifference, type Comparison } from "../../situation/comparison";
import type { Situation } from "../../situation/situation";
import { periodName } from "../../words/periodWords";
import { ratePoints } from "../../words/ratePoints";
import type { Wording } from "../../words/wording";
import { signedWords } from "./say";

function direction(difference: number): "up" | "down" | "same" {
  return difference > 0 ? "up" : difference < 0 ? "down" : "same";
}

function receivedChange({ now, figures }: Covered, words: Wording): string {
  const difference = now.received - figures.received;
  const rate = difference === 0 ? "" : words.rate(Math.abs(difference), figures.received);
  const share = rate === "" ? "" : signedWords(words, `signed.change.share.${difference > 0 ? "up" : "down"}`, { rate });
  return signedWords(words, `signed.change.received.${direction(difference)}`, {
    count: words.count(Math.abs(difference)), share, before: words.count(figures.received), now: words.count(now.received),
  });
}

function countsOf({ onTimeCount, baseCount }: Figures, words: Wording): string {
  return signedWords(words, "signed.units.counts", { part: words.count(onTimeCount), whole: words.count(baseCount) });
}

/** In percentage points, of the rates as printed: a reader who subtracts them finds the same. */
function rateChange({ now, figures }: Covered, words: Wording): string[] {
  const points = ratePoints(now.onTimeRate, figures.onTimeRate);
  if (points === null) return [];
  return [signedWords(words, `signed.change.rate.${direction(points)}`, {
    points: words.decimal(Math.abs(points), 2), before: words.rate(figures.onTimeCount, figures.baseCount), now: words.rate(now.onTimeCount, now.baseCount),
    beforeCounts: countsOf(figures, words), nowCounts: countsOf(now, words),
  })];
}

/** A rise or fall of a whole whose units are not the same ones is not said without saying so. */
function comparedSentences(situation: Situation, each: Covered): string[] {
  const { words } = situation;
  const isSaid = (figure: FigureName): boolean => isCompared(situation, each, figure) && !isDoubtfulDifference(situation, each, figure);
  const changes = [...(isSaid("received") ? [receivedChange(each, words)] : []), ...(isSaid("onTimeRate") ? rateChange(each, words) : [])];
  if (changes.length === 0) return [];
  const opening = signedWords(words, `signed.compared.${each.kind}`, { period: periodName(each.period, words) });
  const changed = changedUnits(situation, each);
  return [`${opening}${changes.join("; ")}.`, ...(changed ? [signedWords(words, "signed.territory", { day: words.day(changed.day) })] : [])];
}

/**
 * A sentence for each period that the data cover, each change with its counts; "" where there is none.
 * @example signedCompared(situation) // "So với kỳ trước (Quý II năm 2021), tiếp nhận mới tăng …"
 */
export function signedCompared(situation: Situation): string {
  return situation.comparisons.filter((each: Comparison): each is Covered => each.covered).flatMap((each) => comparedSentences(situation, each)).join(" ");
}
