import { dateOf } from "../../calendar/day";
import type { Period } from "../../calendar/period";
import { romanNumeral } from "../../calendar/romanNumerals";
import type { ReportKind } from "../request/reportKind";
import type { Wording } from "./wording";

function valuesOf(period: Period): Record<string, string | number> {
  const to = dateOf(period.to);
  const month = period.kind === "month" ? period.index : to.month;
  return { year: period.year, month, month2: String(month).padStart(2, "0"), quarter: romanNumeral(period.index), number: period.index };
}

function nameKey(period: Period): "month" | "quarter" | "firstHalf" | "secondHalf" | "nineMonths" | "year" | "custom" {
  return period.kind === "half" ? (period.index === 1 ? "firstHalf" : "secondHalf") : period.kind;
}

/**
 * A period as the report's paragraph names it.
 * @example periodName(makePeriod("quarter", 2021, 3, 20), wordingOf("vi")) // "Quý III năm 2021"
 */
export function periodName(period: Period, words: Wording): string {
  return words.say(`report.period.${nameKey(period)}`, { ...valuesOf(period), from: words.day(period.from), to: words.day(period.to) });
}

/**
 * A period in the middle of a sentence, short where the year is known from what was said before.
 * @example periodInSentence(makePeriod("quarter", 2021, 3, 20), wordingOf("vi")) // "Quý III"
 */
export function periodInSentence(period: Period, words: Wording): string {
  return words.say(`report.periodShort.${nameKey(period)}`, { ...valuesOf(period), from: words.day(period.from), to: words.day(period.to) });
}

/**
 * A period as a table row names it.
 * @example periodTag(makePeriod("month", 2021, 9, 20), wordingOf("vi")) // "9/2021"
 */
export function periodTag(period: Period, words: Wording): string {
  return words.say(`report.periodTag.${nameKey(period)}`, { ...valuesOf(period), from: words.day(period.from), to: words.day(period.to) });
}

/**
 * The window under a title.
 * @example windowWords(period, wordingOf("vi")) // "(Tính từ ngày 21/6/2021 đến ngày 20/9/2021)"
 */
export function windowWords(period: Period, words: Wording): string {
  return words.say("report.window", { from: words.day(period.from), to: words.day(period.to) });
}

/** Days of a window in a sheet name: no slash is allowed there, and the first year only when it differs. */
function windowTag(period: Period): string {
  const from = dateOf(period.from);
  const to = dateOf(period.to);
  const first = from.year === to.year ? `${from.day}.${from.month}` : `${from.day}.${from.month}.${from.year}`;
  return `${first}-${to.day}.${to.month}.${to.year}`;
}

/** A period in a sheet's name: "Q3-2021". */
export function sheetTag(period: Period, words: Wording): string {
  return words.say(`report.sheet.${nameKey(period)}`, { ...valuesOf(period), window: windowTag(period) });
}

/**
 * The wanted sheet name, at most 31 characters and free of what Excel forbids.
 * @example sheetName("summary", makePeriod("quarter", 2021, 3, 20), wordingOf("vi")) // "Tổng hợp Q3-2021"
 */
export function sheetName(kind: ReportKind, period: Period, words: Wording): string {
  return words.say(`report.kind.${kind}.sheet`, { period: sheetTag(period, words) });
}
