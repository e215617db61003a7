import { columnOf, blocksOf, caseOf, report, tableOf, FROM } from "../cases";
import { readingOf, type PlainCase } from "../readings";

/** Cases on every working week of two years before the quarter's end, more each year, so that all is covered. */
function long(days: number, perDay: (day: number) => number): PlainCase[] {
  return Array.from({ length: days }, (_each, index) => index - days + 92)
    .flatMap((day) => Array.from({ length: perDay(day) }, (_each, index) => caseOf(index % 2 === 0 ? "Sở Xây dựng" : "Sở Y tế", day, index === 0 && day < 0 ? 7 : 3)));
}

const covered = report(readingOf(long(560, (day) => (day >= 0 ? 4 : 3))));

describe("comparison", () => {
  it("sets the previous quarter and the same one last year beside this one when the data cover them", () => {
    const tables = blocksOf(covered.model, "table").map(({ id }) => id);
    expect(tables).toEqual(expect.arrayContaining(["previousCounts", "previousRates", "lastYearCounts", "lastYearRates"]));
    expect(blocksOf(covered.model, "paragraph").map(({ id }) => id)).not.toContain("notCompared");
  });

  it("shows differences that agree with the numbers beside them", () => {
    const table = tableOf(covered.model, "previousCounts");
    const [now, before, change] = ["now", "before", "change"].map((key) => columnOf(table, key).map(Number));
    expect(change).toEqual(now.map((count, index) => count - before[index]));
    const rates = tableOf(covered.model, "previousRates");
    const [rateNow, rateBefore, points] = ["now", "before", "points"].map((key) => columnOf(rates, key).map(Number));
    const rounded = (rate: number) => Math.round(rate * 10000);
    expect(points.map((each) => Math.round(each * 100))).toEqual(rateNow.map((rate, index) => rounded(rate) - rounded(rateBefore[index])));
  });

  it("says the direction in words and in percentage points", () => {
    expect(covered.json.narrative).toMatch(/So với kỳ trước \(Quý II năm 2021\), số hồ sơ tiếp nhận mới tăng \d+ hồ sơ \(tăng [\d,]+%\), tỷ lệ giải quyết trước và đúng hạn tăng [\d,]+ điểm phần trăm \(từ [\d,]+% lên 98,10%\)\./);
    expect(covered.json.narrative).toContain("So với cùng kỳ năm trước (Quý III năm 2020), ");
  });

  it("shows twelve months, those before the period marked", () => {
    const months = columnOf(tableOf(covered.model, "months"), "month");
    expect(months).toHaveLength(12);
    expect(months.slice(-4)).toEqual(["6/2021*", "7/2021", "8/2021", "9/2021"]);
  });

  it("says why there is none when the register begins with the quarter", () => {
    const { model, json } = report(readingOf(long(92, () => 3)));
    const why = blocksOf(model, "paragraph").find(({ id }) => id === "notCompared");
    expect(why?.text).toMatch(/^Không so sánh với kỳ trước \(Quý II năm 2021\): sổ không có .+\. Không so sánh với cùng kỳ năm trước \(Quý III năm 2020\): sổ không có .+\.$/);
    expect(json.narrative).not.toContain("So với");
  });

  it("does not compare a quarter that is itself cut short, or half a quarter would look like a collapse", () => {
    const cut = long(560, () => 3).filter((each) => each.received < FROM + 40);
    const { model, json } = report(readingOf(cut));
    expect(json.narrative).not.toContain("So với");
    expect(blocksOf(model, "paragraph").find(({ id }) => id === "notCompared")?.text).toContain("số liệu của chính kỳ báo cáo chưa đầy đủ");
    expect(tableOf(model, "units").notes[0]).toContain("có thể chưa đầy đủ");
  });
});
