import { NO_FIGURES } from "../../indicators/caseFigures";
import type { DoubtCause } from "../../indicators/openPart";
import type { DoubtBox } from "../model/model";
import type { Wording } from "../words/wording";
import { causeWords, doubtOf, type Doubt, type DoubtSource } from "./doubt";
import { remarkOf } from "./doubtWords";
import { effectTable } from "./effects";
import { lostByType, notComputedCases } from "./lostCases";

/** More things that are open than this are told as a number. */
const MOST_TOLD = 4;

/** "ngày không đọc được (291)" in the middle of a sentence. */
function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Loại 352/1.500 hồ sơ (23,5%) vì có kết quả trước khi tiếp nhận (340), thiếu ngày tiếp nhận (12)" */
function lostWords({ reading, words }: DoubtSource, { excluded, cases }: Doubt): string {
  const types = lostByType(reading);
  // One reason is the reason of all of them: its count has been said.
  const reasons = types.map(({ type, count }) => inSentence(causeWords({ type, figures: NO_FIGURES, count: types.length > 1 ? count : 0, offers: [] }, words)));
  return words.say("report.doubt.open.lost", {
    excluded: words.count(excluded), cases: words.count(cases), share: words.rate(excluded, cases, 1), reasons: reasons.join(", "),
  });
}

/** The questions of one kind in a few words, with how many cells or cases are behind them. */
function openWords(cause: DoubtCause, words: Wording): string {
  const { type, count, offers, words: found } = cause;
  if (found) return remarkOf(found, words);
  switch (type) {
    case "swappedDays": case "monthFirstDays": case "shiftedDays": case "registersDiffer":
      return words.say(`report.doubt.open.${type}`, { count: words.count(count) });
    case "unsureColumn": return words.say("report.doubt.open.unsureColumn", { columns: offers.flatMap((offer) => (offer.kind === "column" ? [`“${offer.header}”`] : [])).join(", ") });
    default: return inSentence(causeWords(cause, words));
  }
}

/** Cases that were lost are told together; second rows of a case are none of them, and no news where one is asked about them. */
function openList(source: DoubtSource, doubt: Doubt): string {
  const { words, reading } = source;
  const told = [...lostByType(reading).map(({ type }) => type), ...(doubt.causes.some(({ type }) => type === "registersDiffer") ? ["duplicateDiffers"] : [])];
  const others = doubt.causes.filter(({ type }) => !told.includes(type)).map((cause) => openWords(cause, words));
  const all = [...(doubt.excluded > 0 ? [lostWords(source, doubt)] : []), ...others];
  const more = all.length - MOST_TOLD;
  const list = [...all.slice(0, MOST_TOLD), ...(more > 0 ? [words.say("report.doubt.open.more", { count: words.count(more) })] : [])].join("; ");
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}.`;
}

/** Formulas without a value are mended by Excel; the rest is answered in the pane, or in the register where nothing is asked. */
function remedyOf({ reading, words }: DoubtSource, { questions }: Doubt, answersLeft: number): string {
  const uncomputed = notComputedCases(reading);
  const cure = uncomputed > 0 ? [words.say("report.doubt.notComputed", { count: words.count(uncomputed) })] : [];
  const mend = uncomputed > 0 && questions === 0 ? [] : [words.say(questions > 0 ? "report.doubt.remedy" : "report.doubt.mendRows", { questions: words.count(questions) })];
  const more = answersLeft > 0 ? [words.say("report.doubt.moreAnswers", { count: words.count(answersLeft) })] : [];
  return [...cure, ...mend, ...more].join(" ");
}

/**
 * The box under the title of a draft; null when every figure is certain.
 * @example doubtBox(situation)?.lead // "⚠ SỐ LIỆU CHƯA ĐỦ TIN CẬY – CHƯA KÝ"
 */
export function doubtBox(source: DoubtSource): DoubtBox | null {
  const doubt = doubtOf(source);
  if (doubt === null) return null;
  const { words, effects = [] } = source;
  const table = effectTable(effects, words);
  return {
    mark: words.say("report.draft.mark"), lead: words.say("report.draft.lead"), open: openList(source, doubt), effects: table,
    remedy: remedyOf(source, doubt, effects.length - (table?.rows.length ?? 0)),
  };
}
