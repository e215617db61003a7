import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkReportText } from "../../../src/checks/reportText/checkReportText";
import { isFailed } from "../../../src/checks/types";
import type { CheckResult } from "../../../src/checks/types";

const seed = readFileSync(join(__dirname, "seed-report.txt"), "utf8");
const brief = ({ rule, expected, actual, difference, phrase }: CheckResult) => ({ rule, expected, actual, difference, phrase: phrase?.text });

describe("the published report of September and quarter III of 2021", () => {
  const results = checkReportText(seed);

  it("fails exactly for its four mistakes, each with the phrase, or the leader finds them", () => {
    expect(results.filter(isFailed).map(brief)).toEqual([
      { rule: "window.from", expected: 44368, actual: 44003, difference: -365, phrase: "Quý III năm 2021 (Tính từ ngày 21/6/2020 đến ngày 20/9/2021)" },
      { rule: "cumulative.inflow", expected: 55326, actual: 55845, difference: 519, phrase: "lũy kế đã và đang giải quyết trong kỳ là 55.845 hồ sơ" },
      { rule: "periods.openInTime", expected: 481, actual: 477, difference: -4, phrase: "Đến hạn giải quyết là 17.810 hồ sơ" },
      { rule: "periods.openingByFlow", expected: 699, actual: 695, difference: -4, phrase: "tồn kỳ trước chuyển sang 695 hồ sơ" },
    ]);
  });

  it("warns of means that no text can prove, of two meanings and of mixed wording, and of nothing else", () => {
    expect(results.filter(({ ok, severity }) => !ok && severity === "warning").map(({ rule, phrase }) => [rule, phrase?.text])).toEqual([
      ["wording.mean", "Tỷ lệ hồ sơ trực tuyến trung bình đạt 18,9%"],
      ["wording.mean", "Tỷ lệ hồ sơ trực tuyến trung bình đạt 19,5 %"],
      ["wording.meanTwice", "trung bình đạt 96,47%"],
      ["wording.decimals", "3,3%"],
      ["wording.percentBlank", "19,5 %"],
      ["wording.quarter", "Quý 3"],
      ["wording.month", "Tháng 9 năm 2021"],
      ["wording.returnedScope", "23 hồ sơ (chiếm 0,13%) các cơ quan thụ lý trả lại hồ sơ"],
    ]);
  });

  it("notes a claim without a figure and online cases without a rate, without alarm", () => {
    expect(results.filter(({ ok, severity }) => !ok && severity === "info").map(({ rule }) => rule)).toEqual([
      "wording.claim", "wording.onlineWithoutRate", "wording.onlineWithoutRate",
    ]);
  });

  it("holds dozens of balances, so that silence means something", () => {
    expect(results.filter(({ ok }) => ok).length).toBeGreaterThan(50);
  });

  it("gives the place of every phrase, so that it can be shown in the text", () => {
    for (const { phrase } of results) if (phrase) expect(seed.slice(phrase.offset, phrase.offset + phrase.text.length)).toBe(phrase.text);
    expect(results.filter(({ ok, phrase }) => !ok && !phrase)).toEqual([]);
  });

  it("finds the same in decomposed letters and with other line ends, as a browser or a PDF gives them", () => {
    const expected = results.map(({ rule, ok, expected: should, actual }) => [rule, ok, should, actual]);
    for (const text of [seed.normalize("NFD"), seed.replace(/\n/g, "\r\n"), seed.replace(/ (?=\S)/g, "\u00a0"), seed.replace(/(, )/g, ",\n")]) {
      expect(checkReportText(text).map(({ rule, ok, expected: should, actual }) => [rule, ok, should, actual])).toEqual(expected);
    }
  });
});

test("a text without a report gives nothing, whatever it is", () => {
  for (const text of ["", "   ", "Kính gửi Ông/Bà", "Thống kê: 487.567 Online: 28", "%%% ((( 9/9", "ngày 31/2/2021", "\u0000\ud800 9999999999999999999999"]) {
    expect(checkReportText(text).filter(isFailed)).toEqual([]);
  }
});

describe("a text of the press that mixes bases", () => {
  const PRESS = "Từ ngày 01/7 đến ngày 30/9/2025, Trung tâm đã giải quyết 12.970 hồ sơ, trong đó có 102 hồ sơ quá hạn, đạt 99,21%. Đã giải quyết 2.602 trong 2.760 hồ sơ, đạt 96,2%.";
  const of = (text: string, rule: string) => checkReportText(text).filter((each) => each.rule === rule).map(({ ok, expected, actual }) => [ok, expected, actual]);

  it("takes the rate of the cases resolved as right though only the late ones are named, and the share beside it as wrong", () => {
    expect(of(PRESS, "rate.earlyAndOnTime")).toEqual([[true, 99.21, 99.21]]);
    expect(of(PRESS, "rate.share")).toEqual([[false, 94.3, 96.2]]);
    expect(of(PRESS.replace("96,2%", "94,28%"), "rate.share")).toEqual([[true, 94.28, 94.28]]);
  });

  it.each([
    "12.970 hồ sơ đã giải quyết, 102 quá hạn, đạt 98,21%", "Đã giải quyết 12.970 hồ sơ (102 hồ sơ quá hạn), đạt tỷ lệ đúng hạn 98,21%",
    "Đã giải quyết 12.970 hồ sơ, trong đó quá hạn 102 hồ sơ, tỷ lệ đúng hạn đạt 98,21%",
  ])("doubts the rate that does not follow from the late cases: %s", (text) => {
    expect(of(text, "rate.earlyAndOnTime")).toEqual([[false, 99.21, 98.21]]);
  });

  it.each(["Giải quyết 2.602/2.760 hồ sơ, đạt 96,2%.", "Có 2.602 trong tổng số 2.760 hồ sơ được giải quyết, đạt tỷ lệ 96,2%.", "2.602 trong 2.760, đạt 96,2%."])("sees the share however it is written: %s", (text) => {
    expect(of(text, "rate.share")).toEqual([[false, 94.3, 96.2]]);
  });

  it.each(["Giải quyết 120 hồ sơ trong 3 ngày, đạt 95%.", "Rà soát 120 thủ tục trong 9 tháng, đạt 40%."])("takes no span of time for a whole: %s", (text) => {
    expect(of(text, "rate.share")).toEqual([]);
  });
});
