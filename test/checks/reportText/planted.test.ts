import fc from "fast-check";
import { checkReportText } from "../../../src/checks/reportText/checkReportText";
import { buildReport } from "../../../src/report/build";
import { settingsFor } from "../../../src/report/request/settings";
import type { Reading } from "../../../src/register/model/reading";
import { casesOf, readingOf } from "../../report/readings";
import { districtRegister } from "../../samples/districtRegister";
import { provinceRegister } from "../../samples/provinceRegister";

function narrative(reading: Reading, period: string): { text: string; means: { from: number; to: number; mean: number; n: number }[] } {
  const result = buildReport(reading, { ...settingsFor(reading), style: "published", period });
  if (!result.ok) throw new Error(result.problem.message);
  const { json, period: window } = result.report;
  const mean = json.total.meanOnlineRate;
  return { text: json.narrative, means: mean && mean.mean !== null ? [{ from: window.from, to: window.to, mean: mean.mean, n: mean.n }] : [] };
}

const province = readingOf(casesOf(provinceRegister()));
const district = readingOf(casesOf(districtRegister()));
const texts = [narrative(province, "Q3/2021"), narrative(province, "9/2021"), narrative(district, "Q3/2021"), narrative(district, "9/2021")];

/** Every number of a text: a count, a rate, a day's part. */
function numbersIn(text: string): { at: number; written: string }[] {
  return [...text.matchAll(/\d+(?:\.\d{3})*(?:,\d+)?/g)].map((found) => ({ at: found.index, written: found[0] }));
}

/** One digit exchanged for another; the first digit never becomes 0, so that it stays a number of that length. */
function misprint(written: string, place: number, digit: number): string {
  const digits = [...written].flatMap((sign, i) => (/\d/.test(sign) ? [i] : []));
  const at = digits[place % digits.length];
  const wrong = at === 0 && digits.length > 1 ? String(1 + (digit % 9)) : String(digit);
  return written.slice(0, at) + wrong + written.slice(at + 1);
}

/**
 * Figures that no other figure of one paragraph is tied to, or only by a bound or a rounding: what stands there alone
 * cannot be proved by the text. Every other number must be found.
 */
const FREE: { name: string; pattern: RegExp }[] = [
  { name: "results handed over: an event of its own (domain.md 2.1.6)", pattern: /đã trả [\d.]+ kết quả/g },
  { name: "units with online cases", pattern: /Có [\d.]+ cơ quan, đơn vị cấp tỉnh/g },
  { name: "units at 100 %, their rate and the limit of the rest", pattern: /có [\d.]+ cơ quan, đơn vị đạt tỷ lệ \d+%|dưới \d+%/g },
  { name: "places of all places", pattern: /\d+\/\d+ (?:huyện|địa phương)/g },
  { name: "best and worst unit: only bounded", pattern: /với [\d,]+%/g },
  { name: "returned cases: tied by a rounded rate only", pattern: /Có [\d.]+ hồ sơ \(chiếm/g },
  { name: "online cases of districts: only below those received", pattern: /phát sinh [\d.]+ hồ sơ trực tuyến/g },
  { name: "received and its share in comparisons with periods that are not in the text", pattern: /tiếp nhận mới (?:tăng|giảm) [\d.]+ hồ sơ(?: \((?:tăng|giảm) [\d,]+%\))?/g },
  { name: "names of other periods", pattern: /So với [^)]*\)/g },
  { name: "least and most late unit: only bounded", pattern: /từ [\d,]+% đến [\d,]+%/g },
  { name: "names of service levels", pattern: /mức độ \d/g },
  { name: "the number of a quarter's or month's year in remarks", pattern: /Trong (?:Quý|tháng) [^,]*,/g },
];

function isFree(text: string, at: number): boolean {
  return FREE.some(({ pattern }) => [...text.matchAll(pattern)].some((found) => at >= found.index && at < found.index + found[0].length));
}

const clean = texts.map(({ text, means }) => checkReportText(text, { means }).filter(({ ok }) => !ok).length);

test("the texts are clean before anything is planted, and most of their numbers are tied to others", () => {
  expect(clean).toEqual([0, 0, 0, 0]);
  for (const { text } of texts) {
    const numbers = numbersIn(text);
    expect(numbers.filter(({ at }) => !isFree(text, at)).length).toBeGreaterThan(numbers.length / 2);
  }
});

test("one wrong digit in any number that another is tied to is found, with a phrase that is in the text", () => {
  fc.assert(fc.property(fc.constantFrom(...texts), fc.nat(200), fc.nat(9), fc.nat(9), ({ text, means }, which, place, digit) => {
    const numbers = numbersIn(text).filter(({ at }) => !isFree(text, at));
    const { at, written } = numbers[which % numbers.length];
    const wrong = misprint(written, place, digit);
    fc.pre(wrong !== written);
    const planted = text.slice(0, at) + wrong + text.slice(at + written.length);
    const found = checkReportText(planted, { means }).filter(({ ok }) => !ok);
    if (found.length === 0) throw new Error(`nobody sees ${written} printed as ${wrong}: …${planted.slice(Math.max(at - 60, 0), at + 40)}…`);
    for (const { phrase } of found) expect(planted.includes(phrase?.text ?? "\u0000")).toBe(true);
  }), { numRuns: 600 });
});

test("a month's count that is changed with its own sum and rate is still found beside the quarter", () => {
  const month = narrative(district, "9/2021").text.split("\n\n")[0];
  const quarter = narrative(district, "Q3/2021").text.split("\n\n")[0];
  const shifted = month.replace("699 hồ sơ", "695 hồ sơ").replace("18.291", "18.287");
  expect(shifted).not.toBe(month);
  const failed = checkReportText(`${shifted}\n\n${quarter}`).filter(({ ok }) => !ok);
  expect(failed.map(({ rule, difference }) => [rule, difference])).toEqual([["periods.openInTime", -4], ["periods.openingByFlow", -4]]);
});
