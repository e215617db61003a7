import { type Day, weekday } from "../../../calendar/day";
import { cleanText } from "../../texts/cell";
import { withoutMarks } from "../../texts/marks";
import { readLooseDay } from "./dayLoose";
import { DAY_MARK, unmarkedDay } from "./dayMark";
import { plausibleDay, UNREADABLE } from "./plausibleDay";

const LONGEST = 60;

/** Clock, weekday and part of the day in front, "ngày", and part of the day behind: words that leave the day as it is. */
const HALF = "(?:buoi )?(?:sang|trua|chieu|toi)";
const CLOCK = "\\d{1,2}(?::\\d{2}(?::\\d{2})?|[hg]\\d{0,2}'?| gio(?: \\d{1,2}(?: phut)?)?)";
const FRAME = new RegExp(
  `^'?(?:(?:(?:vao )?luc )?${CLOCK}[, ]+(?=${HALF}|ngay))?(?:${HALF}[, ]+)?(?:(thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|t[2-7])[, ]+)?(ngay\\s*:?\\s*)?(.+?)(?:[, ]*\\(${HALF}\\)|[, ]+${HALF}|[, ]+luc ${CLOCK})?$`,
);
/** "Đã trả 12/8/2021", "Hẹn: 12/8/2021": the column says it already; "trả lại" is another event. */
const EVENT = /^(?:da )?(?:tra|giao|nhan|tiep nhan|hen|hen tra|ky|xong|hoan thanh|co)(?: ket qua| kq| ho so| hs)?(?: ngay)?\s*[:,]?\s+(?=\d)/;
const WORDED = /^(\d{1,2})[, ]*thang ([a-z ]+?|\d{1,2})[, ]+(?:nam )?(\d{4})$/;
const ENGLISH = /^(\d{1,2})[- ]([a-z]{3,9})\.?,?[- ](\d{2}|\d{4})$/;
/** "Sep 21, 2021", "September 21, 2021": the month is a word, so nothing is guessed. */
const ENGLISH_MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/;

const MONTHS = ["gieng", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "muoi mot", "muoi hai"];
const ENGLISH_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const WEEKDAYS = ["hai", "ba", "tu", "nam", "sau", "bay"];

/**
 * Day number of a date with words around or in it: "ngày 20/9/2021", "20 tháng 9 năm 2021", "20/09/2021 (chiều)", "Thứ Hai,
 * 20/9/2021", "20-Sep-2021". Dates with "ngày" or "tháng" are marked as worded. UNREADABLE for anything else: two dates,
 * other words, a weekday that is not the date's. Source: domain.md 4.4.2.
 * @example readWordedDay("20/09/2021 (chiều)") // 44459
 */
export function readWordedDay(text: string): Day | typeof UNREADABLE {
  if (text.length > LONGEST || !/\d/.test(text)) return UNREADABLE;
  const frame = FRAME.exec(folded(text).replace(EVENT, ""));
  if (frame === null) return UNREADABLE;
  const [, dayOfWeek, prefix, core] = frame;
  const day = coreDay(core);
  if (day <= 0 || (dayOfWeek !== undefined && weekdayOf(dayOfWeek) !== weekday(unmarkedDay(day)))) return UNREADABLE;
  return prefix === undefined ? day : day | DAY_MARK.worded;
}

function folded(text: string): string {
  return withoutMarks(cleanText(text)).toLowerCase().replace(/\u00f0/g, "d");
}

function coreDay(core: string): Day | typeof UNREADABLE {
  const worded = WORDED.exec(core);
  if (worded) return marked(plausibleDay(Number(worded[3]), monthOf(worded[2]), Number(worded[1])), DAY_MARK.worded);
  const english = ENGLISH.exec(core);
  if (english) return englishDay(english[1], english[2], english[3]);
  const monthFirst = ENGLISH_MONTH_FIRST.exec(core);
  return monthFirst ? englishDay(monthFirst[2], monthFirst[1], monthFirst[3]) : readLooseDay(core);
}

function marked(day: Day, mark: number): Day {
  return day > 0 ? day | mark : day;
}

function monthOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  return word === "mot" ? 1 : MONTHS.indexOf(word) + 1;
}

function englishDay(day: string, month: string, year: string): Day | typeof UNREADABLE {
  return readLooseDay(`${day}/${englishMonth(month)}/${year}`);
}

/** 1…12 for a month's name or its short form ("sep", "sept"); 0 for another word. */
function englishMonth(word: string): number {
  return ENGLISH_MONTHS.findIndex((name) => name === word || (name.startsWith(word) && word.length <= 4)) + 1;
}

/** 1 = Monday … 7 = Sunday. */
function weekdayOf(words: string): number {
  if (words === "cn" || words === "chu nhat") return 7;
  const last = words.replace(/^thu |^t/, "");
  return /\d/.test(last) ? Number(last) - 1 : WEEKDAYS.indexOf(last) + 1;
}
