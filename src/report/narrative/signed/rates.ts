import { isoDay } from "../../../calendar/day";
import type { FigureName } from "../../../indicators/figureNames";
import type { RateBase } from "../../../indicators/types";
import { LAWS } from "../../../locales/laws/laws";
import { figureBehind, isStated } from "../../situation/certainty";
import { maySayNone } from "../../situation/lostCases";
import { isPrintedTwice } from "../../situation/onTimeRates";
import type { Situation } from "../../situation/situation";

import { figureNumber, NOTHING, type Phrase } from "../phrase";
import { shareOfBase, signed, signedWords } from "./say";

/** The count that a base is. */
const WHOLE = { A: "due", B: "resolved", C: "cumulative" } as const satisfies Record<RateBase, FigureName>;

/** The base by due day is another whole than what was resolved: its counts are its own. */
export function isByDueDay({ settings }: Situation): boolean {
  return settings.rateBase === "A" && settings.conventions.dueCounts === "dueInWindow";
}

/** A law is no measure of the years before it. */
function isInForce({ period }: Situation, law: "index2022" | "reportForms2020"): boolean {
  return isoDay(period.to) >= LAWS[law].from;
}

/** Behind a rate, the law that makes it a measure, by the name that both rates go by; nothing before it was in force. */
function lawOf(situation: Situation, base: "B" | "C"): string {
  return isInForce(situation, base === "B" ? "reportForms2020" : "index2022") ? signedWords(situation.words, `signed.base.law${base}`) : "";
}

/** A count that stands in the key figure's cell only under some bases and conventions. */
function inCell(situation: Situation, name: "earlyAndOnTime" | "lateAndOverdue", count: number): Phrase {
  const { words, total } = situation;
  return count === total[name] && isStated(situation, name) ? figureNumber(name, words.count(count)) : [words.count(count)];
}

/** What the rates are of, said once. */
function baseSentence(situation: Situation): Phrase[] {
  const { words, total, settings: { rateBase } } = situation;
  if (!isStated(situation, WHOLE[rateBase])) return [];
  const base = rateBase === "A" ? figureNumber("due", words.count(total.due)) : words.count(total[WHOLE[rateBase]]);
  if (!isStated(situation, "onTimeRate")) return rateBase === "A" && !isByDueDay(situation) ? [signed(words, "signed.base.plain", { base })] : [];
  const law = rateBase === "A" ? "" : lawOf(situation, rateBase);
  return [signed(words, isByDueDay(situation) ? "signed.base.AInWindow" : `signed.base.${rateBase}`, { base, law })];
}

function togetherSentence(situation: Situation): Phrase[] {
  const { words, total, settings } = situation;
  if (!isStated(situation, figureBehind(settings, "onTimeCount"))) return [];
  if (total.onTimeCount === 0) return maySayNone(situation) && settings.rateBase !== "C" && !isByDueDay(situation) ? [signed(words, "signed.together.none")] : [];
  const count = inCell(situation, "earlyAndOnTime", total.onTimeCount);
  const share = shareOfBase(situation, "signed.reaches", total.onTimeCount, "onTimeRate");
  const without = settings.rateBase === "C" && total.lateCountedOnTime > 0;
  const key = isByDueDay(situation) ? "signed.togetherInWindow" : without ? "signed.togetherCWithout" : settings.rateBase === "C" ? "signed.togetherC" : "signed.together";
  return [signed(words, key, { count, share, late: words.count(total.lateCountedOnTime) })];
}

/** Under base B the overdue are in neither numerator nor base: no rate is made of the sum. */
function lateSentenceB(situation: Situation): Phrase[] {
  const { words, total } = situation;
  if (!isStated(situation, "late", "overdue")) return [];
  const count = inCell(situation, "lateAndOverdue", total.lateAndOverdue);
  const share = shareOfBase(situation, "signed.takes", total.late, "lateRate");
  const [late, overdue] = [words.count(total.late), words.count(total.overdue)];
  if (total.lateAndOverdue === 0) return maySayNone(situation) ? [signed(words, "signed.late.none")] : [];
  if (total.overdue === 0) return [signed(words, "signed.late.BResolvedOnly", { count, share })];
  return [total.late === 0 ? signed(words, "signed.late.BOverdueOnly", { count }) : signed(words, "signed.late.B", { late, share, overdue, count })];
}

/** The sum of those resolved late and still overdue, which stand apart among the counts. */
function lateSentence(situation: Situation): Phrase[] {
  const { words, total, settings } = situation;
  if (settings.rateBase === "B") return lateSentenceB(situation);
  if (!isStated(situation, figureBehind(settings, "lateCount"))) return [];
  if (total.lateCount === 0 && total.lateAndOverdue === 0) return maySayNone(situation) ? [signed(words, "signed.late.none")] : [];
  const isOwn = total.lateCount !== total.lateAndOverdue;
  const share = total.lateCount === 0 ? NOTHING : shareOfBase(situation, "signed.takes", total.lateCount, "lateRate");
  if (isByDueDay(situation)) return total.lateCount === 0 ? [] : [signed(words, "signed.late.inWindow", { count: words.count(total.lateCount), share })];
  const count = isOwn ? words.count(total.lateCount) : inCell(situation, "lateAndOverdue", total.lateAndOverdue);
  const isSplit = !isOwn && isStated(situation, "late", "overdue") && maySayNone(situation);
  if (isSplit && total.overdue === 0) return [signed(words, "signed.late.resolvedOnly", { count, share })];
  if (isSplit && total.late === 0) return [signed(words, "signed.late.overdueOnly", { count, share })];
  return [signed(words, "signed.late.sum", { count, share })];
}

/** The two rates that stand side by side in every report, each with its counts; the chosen one is not said a second time. */
function rateSentences(situation: Situation): Phrase[] {
  const { words, total } = situation;
  const rates: Phrase[] = [];
  if (!isPrintedTwice(situation, "onTimeRateTT01") && isStated(situation, "onTimeRateTT01") && total.earlyAndOnTime > 0) {
    rates.push(signed(words, "signed.rate.TT01", {
      rate: figureNumber("onTimeRateTT01", words.rate(total.earlyAndOnTime, total.resolved)), part: words.count(total.earlyAndOnTime), whole: words.count(total.resolved), law: lawOf(situation, "B"),
    }));
  }
  if (!isPrintedTwice(situation, "onTimeRate766") && isStated(situation, "onTimeRate766") && total.onTime766 > 0 && isInForce(situation, "index2022")) {
    rates.push(signed(words, total.lateCountedOnTime > 0 ? "signed.rate.766Without" : "signed.rate.766", {
      rate: figureNumber("onTimeRate766", words.rate(total.onTime766, total.base766)), part: words.count(total.onTime766), whole: words.count(total.base766), late: words.count(total.lateCountedOnTime),
    }));
  }
  return rates;
}

/**
 * The base once, on time and late with their rates of it, then the rates on bases of their own.
 * @example rateParagraph(situation).length // 5
 */
export function rateParagraph(situation: Situation): Phrase[] {
  const { words, total, settings } = situation;
  if (isStated(situation, WHOLE[settings.rateBase]) && total[WHOLE[settings.rateBase]] === 0) {
    const isNoneDue = isStated(situation, "due") && total.due === 0 && maySayNone(situation);
    return [...(isNoneDue ? [signed(words, "signed.due.none")] : []), ...rateSentences(situation)];
  }
  return [...baseSentence(situation), ...togetherSentence(situation), ...lateSentence(situation), ...rateSentences(situation)];
}
