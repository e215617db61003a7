import type { FigureName } from "../../indicators/figureNames";
import { isStated, maySayNone } from "../situation/certainty";
import { periodName, windowWords } from "../words/periodWords";
import type { Situation } from "../situation/situation";
import { TWO_TIERS_FROM } from "../request/twoTiers";
import { onlineSentences } from "./online";

/** Whose work the paragraph speaks of: the province's centre, one commune's, or the many units of districts and communes. */
export function subjectOf(situation: Situation): "province" | "commune" | "districts" | "communes" {
  const { scope } = situation.settings;
  if (scope !== "district") return scope;
  return situation.period.from >= TWO_TIERS_FROM ? "communes" : "districts";
}

/** A figure that a word without a meaning could change is not put into a sentence. */
function isUnsure({ counted }: Situation, ...figures: readonly FigureName[]): boolean {
  return figures.some((figure) => counted.doubts.isDoubtful(figure));
}

function openingSentence(situation: Situation): string {
  const { words, total, period } = situation;
  const custom = period.kind === "custom";
  if (isUnsure(situation, "cumulative")) return words.say(custom ? "report.says.openingCustomUnsure" : "report.says.openingUnsure", { period: periodName(period, words), window: windowWords(period, words), subject: words.say(`report.subject.${subjectOf(situation)}`) });
  const whole = custom ? "report.says.openingCustomWhole" : "report.says.openingWhole";
  const split = custom ? "report.says.openingCustom" : "report.says.opening";
  return words.say(situation.has("received") && situation.has("carriedOver") ? split : whole, {
    period: periodName(period, words),
    window: windowWords(period, words),
    subject: words.say(`report.subject.${subjectOf(situation)}`),
    received: words.figure("received", words.count(total.received)),
    carriedOver: words.figure("carriedOver", words.count(total.carriedOver)),
    cumulative: words.figure("cumulative", words.count(total.cumulative)),
  });
}

/** A count that stands in the key figure's cell only under some bases and conventions. */
function inCell({ words, total }: Situation, name: "earlyAndOnTime" | "lateAndOverdue", count: number): string {
  return count === total[name] ? words.figure(name, words.count(count)) : words.count(count);
}

/** " (đạt 99,74%)" for a part of the base; "" when the base is 0. */
function share(situation: Situation, key: "reaches" | "takes", count: number, figure: "onTimeRate" | "lateRate" | "returnedAndWithdrawnRate"): string {
  const { words, total, settings } = situation;
  const rate = isUnsure(situation, figure) ? "" : words.figure(figure, words.rate(count, total.baseCount));
  if (rate === "") return "";
  if (settings.rateBase === "B") return words.say(`report.says.${key}B`, { rate });
  return settings.rateBase === "C" ? words.say("report.says.takesC", { rate }) : words.say(`report.says.${key}`, { rate });
}

/** Base A as published; B leaves the overdue to a sentence without a rate; C says its own rate in a sentence. */
function onTimeSentences(situation: Situation): string[] {
  const { words, total, settings } = situation;
  const { rateBase } = settings;
  const onTime = rateBase === "C" ? total.earlyAndOnTime : total.onTimeCount;
  const count = inCell(situation, "earlyAndOnTime", onTime);
  const shown = { onTime: count, share: rateBase === "C" ? "" : share(situation, "reaches", onTime, "onTimeRate") };
  const sentences = isUnsure(situation, "earlyAndOnTime") ? [] : [words.say("report.says.onTime", shown)];
  if (rateBase === "C" && !isUnsure(situation, "onTimeRate")) sentences.push(words.say("report.says.onTimeC", { rate: words.figure("onTimeRate", words.rate(total.onTimeCount, total.baseCount)) }));
  return sentences;
}

function lateSentences(situation: Situation): string[] {
  const { words, total, settings } = situation;
  const late = { late: inCell(situation, "lateAndOverdue", total.lateCount), share: share(situation, "takes", total.lateCount, "lateRate") };
  if (settings.rateBase === "B") {
    return [
      ...(isUnsure(situation, "late") ? [] : [words.say("report.says.lateResolved", late)]),
      ...(isUnsure(situation, "overdue") ? [] : [words.say("report.says.overdue", { count: words.count(total.overdue) })]),
    ];
  }
  if (isUnsure(situation, "lateAndOverdue")) return [];
  if (total.lateCount > 0) return [words.say("report.says.late", late)];
  return maySayNone(situation) ? [words.say("report.says.lateNone")] : [];
}

function dueSentences(situation: Situation): string[] {
  const { words, total } = situation;
  const unsure = isUnsure(situation, "due");
  if (total.due === 0) return unsure || !maySayNone(situation) ? [] : [words.say("report.says.dueNone")];
  const due = words.say("report.says.due", { due: words.figure("due", words.count(total.due)) });
  return [...(unsure ? [] : [due]), ...onTimeSentences(situation), ...lateSentences(situation)];
}

function returnedKey({ settings, total }: Situation): "report.says.returned" | "report.says.returnedCommune" | "report.says.returnedAndWithdrawn" {
  if (settings.scope === "commune") return "report.says.returnedCommune";
  return settings.scope === "district" && total.withdrawn === 0 ? "report.says.returned" : "report.says.returnedAndWithdrawn";
}

/** The province's report counts both, the districts' only cases that were returned: the label says which (domain.md 2.4 E9). */
function returnedSentences(situation: Situation): string[] {
  const { words, total } = situation;
  if (!isStated(situation, "returned", "withdrawn")) return [];
  const both = total.returned + total.withdrawn;
  if (both === 0) return maySayNone(situation) ? [words.say("report.says.returnedNone")] : [];
  return [words.say(returnedKey(situation), {
    count: words.figure("returnedAndWithdrawn", words.count(both)),
    share: share(situation, "takes", both, "returnedAndWithdrawnRate"),
  })];
}

function handedOverSentences(situation: Situation): string[] {
  const { words, total, settings } = situation;
  if (settings.scope === "district" || !situation.has("handedOver")) return [];
  return [words.say("report.says.handedOver", { count: words.figure("handedOver", words.count(total.handedOver)) })];
}

/**
 * The published report's paragraph, sentence by sentence, from figures only; what the register cannot tell is left
 * out (seed report of 9/2021; domain.md 5).
 * @example mainParagraph(situation) // "Quý III năm 2021 (Tính từ ngày 21/6/2021 đến ngày 20/9/2021), Trung tâm …"
 */
export function mainParagraph(situation: Situation): string {
  return [
    openingSentence(situation),
    ...dueSentences(situation),
    ...returnedSentences(situation),
    ...handedOverSentences(situation),
    ...onlineSentences(situation),
  ].join(" ");
}
