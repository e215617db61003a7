import type { FigureName } from "../../indicators/figureNames";
import { figureBehind, isStated } from "../situation/certainty";
import { maySayNone } from "../situation/lostCases";
import { periodName, windowWords } from "../words/periodWords";
import type { Situation } from "../situation/situation";
import { onlineSentences } from "./online";
import { figureNumber, joined, NOTHING, phrase, type Phrase } from "./phrase";
import { publishedSubject } from "./subject";

/** A figure that a word without a meaning could change is not put into a sentence. */
function isUnsure({ counted }: Situation, ...figures: readonly FigureName[]): boolean {
  return figures.some((figure) => counted.doubts.isDoubtful(figure));
}

/** The period and whose work it is, with the cases taken in where they are certain. */
export function openingSentence(situation: Situation): Phrase {
  const { words, total, period } = situation;
  const custom = period.kind === "custom";
  const isSplit = situation.has("received") && situation.has("carriedOver");
  const opened: readonly FigureName[] = isSplit ? ["received", "carriedOver", "cumulative"] : ["cumulative"];
  if (isUnsure(situation, ...opened)) return phrase(words, custom ? "report.says.openingCustomUnsure" : "report.says.openingUnsure", { period: periodName(period, words), window: windowWords(period, words), subject: publishedSubject(situation) });
  const whole = custom ? "report.says.openingCustomWhole" : "report.says.openingWhole";
  const split = custom ? "report.says.openingCustom" : "report.says.opening";
  return phrase(words, isSplit ? split : whole, {
    period: periodName(period, words),
    window: windowWords(period, words),
    subject: publishedSubject(situation),
    received: figureNumber("received", words.count(total.received)),
    carriedOver: figureNumber("carriedOver", words.count(total.carriedOver)),
    cumulative: figureNumber("cumulative", words.count(total.cumulative)),
  });
}

/** A count that stands in the key figure's cell only under some bases and conventions. */
function inCell(situation: Situation, name: "earlyAndOnTime" | "lateAndOverdue", count: number): Phrase {
  const { words, total } = situation;
  return count === total[name] && !isUnsure(situation, name) ? figureNumber(name, words.count(count)) : [words.count(count)];
}

/** " (đạt 99,74%)" for a part of the base; nothing when the base is 0. */
function share(situation: Situation, key: "reaches" | "takes", count: number, figure: "onTimeRate" | "lateRate" | "returnedAndWithdrawnRate"): Phrase {
  const { words, total, settings } = situation;
  const rate = isUnsure(situation, figure) ? NOTHING : figureNumber(figure, words.rate(count, total.baseCount));
  if (rate.length === 0) return NOTHING;
  if (settings.rateBase === "B") return phrase(words, `report.says.${key}B`, { rate });
  return settings.rateBase === "C" ? phrase(words, "report.says.takesC", { rate }) : phrase(words, `report.says.${key}`, { rate });
}

/** The rate on base C in a sentence of its own, with the cases that it judges by date though they were returned or withdrawn. */
function onTimeOfAll(situation: Situation): Phrase[] {
  const { words, total } = situation;
  if (total.baseCount === 0 || isUnsure(situation, "onTimeRate")) return [];
  const rate = phrase(words, "report.says.onTimeC", { rate: figureNumber("onTimeRate", words.rate(total.onTimeCount, total.baseCount)) });
  const isSaid = !isUnsure(situation, "lateCountedOnTime") && total.lateCountedOnTime > 0;
  return [rate, ...(isSaid ? [phrase(words, "report.says.onTimeC.without", { late: words.count(total.lateCountedOnTime) })] : [])];
}

/** Base A as published; B leaves the overdue to a sentence without a rate; C says its own rate in a sentence. */
function onTimeSentences(situation: Situation): Phrase[] {
  const { words, total, settings } = situation;
  const { rateBase } = settings;
  const onTime = rateBase === "C" ? total.earlyAndOnTime - total.lateCountedOnTime : total.onTimeCount;
  const count = inCell(situation, "earlyAndOnTime", onTime);
  const shown = { onTime: count, share: rateBase === "C" ? NOTHING : share(situation, "reaches", onTime, "onTimeRate") };
  const behind = rateBase === "C" ? ["earlyAndOnTime", "lateCountedOnTime"] as const : [figureBehind(settings, "onTimeCount")];
  const sentences = isUnsure(situation, ...behind) ? [] : [phrase(words, "report.says.onTime", shown)];
  return rateBase === "C" ? [...sentences, ...onTimeOfAll(situation)] : sentences;
}

function lateSentences(situation: Situation): Phrase[] {
  const { words, total, settings } = situation;
  const late = { late: inCell(situation, "lateAndOverdue", total.lateCount), share: share(situation, "takes", total.lateCount, "lateRate") };
  if (settings.rateBase === "B") {
    return [
      ...(isUnsure(situation, "late") ? [] : [phrase(words, "report.says.lateResolved", late)]),
      ...(isUnsure(situation, "overdue") ? [] : [phrase(words, "report.says.overdue", { count: words.count(total.overdue) })]),
    ];
  }
  if (isUnsure(situation, figureBehind(settings, "lateCount"))) return [];
  if (total.lateCount > 0) return [phrase(words, "report.says.late", late)];
  return maySayNone(situation) ? [phrase(words, "report.says.lateNone")] : [];
}

function dueSentences(situation: Situation): Phrase[] {
  const { words, total } = situation;
  if (isUnsure(situation, "due")) return [...onTimeSentences(situation), ...lateSentences(situation)];
  if (total.due === 0) return maySayNone(situation) ? [phrase(words, "report.says.dueNone")] : [];
  const due = phrase(words, "report.says.due", { due: figureNumber("due", words.count(total.due)) });
  return [due, ...onTimeSentences(situation), ...lateSentences(situation)];
}

function returnedKey({ settings, total }: Situation): "report.says.returned" | "report.says.returnedCommune" | "report.says.returnedAndWithdrawn" {
  if (settings.scope === "commune") return "report.says.returnedCommune";
  return settings.scope === "district" && total.withdrawn === 0 ? "report.says.returned" : "report.says.returnedAndWithdrawn";
}

/** The province's report counts both, the districts' only cases that were returned: the label says which (domain.md 2.4 E9). */
function returnedSentences(situation: Situation): Phrase[] {
  const { words, total } = situation;
  if (!isStated(situation, "returned", "withdrawn", "returnedAndWithdrawn")) return [];
  const both = total.returnedAndWithdrawn;
  if (both === 0) return maySayNone(situation) ? [phrase(words, "report.says.returnedNone")] : [];
  return [phrase(words, returnedKey(situation), {
    count: figureNumber("returnedAndWithdrawn", words.count(both)),
    share: share(situation, "takes", both, "returnedAndWithdrawnRate"),
  })];
}

function handedOverSentences(situation: Situation): Phrase[] {
  const { words, total, settings } = situation;
  if (settings.scope === "district" || !isStated(situation, "handedOver")) return [];
  return [phrase(words, "report.says.handedOver", { count: figureNumber("handedOver", words.count(total.handedOver)) })];
}

/**
 * The published report's paragraph, sentence by sentence, from figures only; what the register cannot tell is left
 * out (seed report of 9/2021; domain.md 5).
 * @example placed(mainParagraph(situation)).text // "Quý III năm 2021 (Tính từ ngày 21/6/2021 đến ngày 20/9/2021), Trung tâm …"
 */
export function mainParagraph(situation: Situation): Phrase {
  return joined([
    openingSentence(situation),
    ...dueSentences(situation),
    ...returnedSentences(situation),
    ...handedOverSentences(situation),
    ...onlineSentences(situation),
  ], " ");
}
