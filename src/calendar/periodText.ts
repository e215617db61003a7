import { dayOf } from "./day";
import type { Day } from "./day";
import { customPeriod, FIRST_YEAR, isPeriodIndex, LAST_YEAR, makePeriod } from "./period";
import type { ClosingDay, Period, RegularKind } from "./period";
import { romanValue } from "./romanNumerals";

const WORDS: Record<string, number> = { dau: 1, first: 1, cuoi: 2, second: 2 };

/** What a user may write, on folded text; `year` last in each. The more special shapes come first. */
const SHAPES: { pattern: RegExp; kind: RegularKind; index: (found: string) => number }[] = [
  { pattern: /^(?:(?:12 ?(?:t|thang|months?)|ca nam|nam|year)[ /]*(?:nam |of )?)?(\d{4})$/, kind: "year", index: () => 0 },
  { pattern: /^(?:9|chin) ?(?:t|thang|m|months?)(?: dau)?[ /]*(?:nam |of )?(\d{4})$/, kind: "nineMonths", index: () => 0 },
  { pattern: /^(?:6|sau) ?(?:t|thang|m|months?)[ /]*(dau|cuoi|)[ /]*(?:nam |of )?(\d{4})$/, kind: "half", index: (word) => WORDS[word] ?? 1 },
  { pattern: /^(?:nua )?(dau|cuoi) nam (\d{4})$/, kind: "half", index: (word) => WORDS[word] },
  { pattern: /^(first|second) half[ /]*(?:of )?(\d{4})$/, kind: "half", index: (word) => WORDS[word] },
  { pattern: /^h ?([12])[ /]+(\d{4})$/, kind: "half", index: Number },
  { pattern: /^(?:quy|quarter|q)[ /]?(i|ii|iii|iv|0?[1-4])[ /]+(?:nam |of )?(\d{4})$/, kind: "quarter", index: (name) => romanValue(name) ?? Number(name) },
  { pattern: /^(i|ii|iii|iv)[ /]+(?:nam )?(\d{4})$/, kind: "quarter", index: (name) => romanValue(name) ?? 0 },
  { pattern: /^(?:(?:thang|month|thg|t|m)[ /]?)?(\d{1,2})[ /]+(?:nam |of )?(\d{4})$/, kind: "month", index: Number },
];

const DATE = "(?:(\\d{1,2})[ /](\\d{1,2})(?:[ /](\\d{4}))?|(\\d{4})-(\\d{1,2})-(\\d{1,2}))";
const RANGE = new RegExp(`^(?:ky )?(?:tinh )?(?:tu |from )?(?:ngay )?${DATE} ?(?:-|~|den het|den|to|toi) ?(?:ngay )?${DATE}$`);

/**
 * Reads a reporting period as people write it: `9/2021`, `T9/2021`, `Tháng 9 năm 2021`, `Q3/2021`, `III/2021`,
 * `Quý III năm 2021`, `6T/2021`, `6 tháng cuối năm 2021`, `9T/2021`, `2021`, `Năm 2021`, `21/6/2021-20/9/2021`,
 * `từ ngày 21/6/2021 đến ngày 20/9/2021`. Case, blanks, tone marks and their Unicode form do not matter.
 * Null when it is none of these, or names a day, month or quarter that does not exist.
 * @example parsePeriod("Quý III/2021", 20) // 21/6/2021 … 20/9/2021
 */
export function parsePeriod(text: string, closingDay: ClosingDay): Period | null {
  if (text.length > 100) return null;
  const folded = fold(text);
  const range = RANGE.exec(datesJoined(folded));
  if (range) return readRange(range);
  const plain = folded.replace(/[/,.\-]+/g, "/").replace(/ ?\/ ?/g, "/");
  for (const { pattern, kind, index } of SHAPES) {
    const found = pattern.exec(plain);
    if (found) return regular(kind, Number(found[found.length - 1]), index(found[1]), closingDay);
  }
  return null;
}

function regular(kind: RegularKind, year: number, index: number, closingDay: ClosingDay): Period | null {
  const known = isPeriodIndex(kind, index) && year >= FIRST_YEAR && year <= LAST_YEAR;
  return known ? makePeriod(kind, year, index, closingDay) : null;
}

/** Lower case, no tone marks, đ as d, one plain blank between words, dashes alike; full-width and other compatible forms as plain ones. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u200b-\u200d\ufeff]/g, "")
    .toLowerCase()
    .replace(/[đð]/g, "d")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\\/g, "/")
    .replace(/[\s()]+/g, " ")
    .trim();
}

/** d-M-yyyy and d.M.yyyy as d/M/yyyy, so that a dash that is left separates the two days. */
function datesJoined(folded: string): string {
  return folded
    .replace(/(\d{1,2}) ?[./] ?(\d{1,2}) ?[./] ?(\d{4})/g, "$1/$2/$3")
    .replace(/(^|\D)(\d{1,2})-(\d{1,2})-(\d{4})/g, "$1$2/$3/$4");
}

function readRange(found: RegExpExecArray): Period | null {
  const to = endOf(found.slice(7, 13), 0);
  const from = endOf(found.slice(1, 7), to.year);
  const first = from.day > to.day && found[3] === undefined && found[4] === undefined ? endOf(found.slice(1, 7), to.year - 1) : from;
  return customPeriod(first.day, to.day);
}

/** One end of a range; without a year of its own ("21/6 - 20/9/2021") it takes the one given. */
function endOf([day, month, year, isoYear, isoMonth, isoDay]: (string | undefined)[], otherYear: number): { day: Day; year: number } {
  const itsYear = Number(year ?? isoYear ?? otherYear);
  return { day: dayOf(itsYear, Number(month ?? isoMonth), Number(day ?? isoDay)), year: itsYear };
}
