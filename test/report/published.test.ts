import { buildReport } from "../../src/report/build";
import type { ReportSettings } from "../../src/report/request/request";
import type { BuiltReport } from "../../src/report/model/result";
import { settingsFor } from "../../src/report/request/settings";
import { districtRegister } from "../samples/districtRegister";
import { percent } from "../samples/plainCount";
import { provinceRegister } from "../samples/provinceRegister";
import { DISTRICT_MONTH, DISTRICT_QUARTER, PROVINCE_MONTH, PROVINCE_QUARTER } from "../samples/publishedFigures";
import { corrected } from "./published";
import { casesOf, readingOf } from "./readings";

const province = readingOf(casesOf(provinceRegister()));
const district = readingOf(casesOf(districtRegister()));

function built(reading: typeof province, settings: Partial<ReportSettings>): BuiltReport {
  const result = buildReport(reading, { ...settingsFor(reading), style: "published", ...settings });
  if (!result.ok) throw new Error(result.problem.message);
  return result.report;
}

const reports = {
  provinceQuarter: built(province, { period: "Q3/2021" }),
  provinceMonth: built(province, { period: "9/2021" }),
  districtQuarter: built(district, { period: "III/2021" }),
  districtMonth: built(district, { period: "Tháng 9/2021" }),
};

const printedRate = (share: number | null, decimals = 2) => percent(share ?? Number.NaN, decimals);

describe.each([
  ["province, quarter III/2021", reports.provinceQuarter, PROVINCE_QUARTER],
  ["province, September 2021", reports.provinceMonth, PROVINCE_MONTH],
  ["districts, quarter III/2021", reports.districtQuarter, DISTRICT_QUARTER],
  ["districts, September 2021", reports.districtMonth, DISTRICT_MONTH],
])("%s", (_name, { json, period }, published) => {
  const { total } = json;

  it("gives the published figures digit for digit, or the centre could not sign", () => {
    expect({ from: period.from, to: period.to }).toEqual({ from: published.from, to: published.to });
    expect(total).toMatchObject({
      received: published.received, carriedOver: published.carriedOver, cumulative: published.cumulative, due: published.due,
      earlyAndOnTime: published.earlyAndOnTime, lateAndOverdue: published.lateAndOverdue, online: published.online,
    });
    expect((total.returned ?? 0) + (total.withdrawn ?? 0)).toBe(published.returnedAndWithdrawn);
    expect([printedRate(total.onTimeRate), printedRate(total.lateRate), printedRate(total.returnedAndWithdrawnRate)])
      .toEqual([published.onTimeRate, published.lateRate, published.returnedAndWithdrawnRate]);
  });

  it("keeps every balance, or the leader would find the mistake first", () => {
    expect(json.checks.length).toBeGreaterThan(20);
    expect(json.checks.filter(({ ok }) => !ok)).toEqual([]);
  });
});

describe.each([["quarter", reports.provinceQuarter, PROVINCE_QUARTER], ["month", reports.provinceMonth, PROVINCE_MONTH]])(
  "province, %s: the figures beyond the balance", (_name, { json: { total } }, published) => {
    it("counts results handed over, online cases by level, units and means as published", () => {
      expect(total).toMatchObject({
        handedOver: published.handedOver, onlinePartial: published.onlinePartial, onlineFull: published.onlineFull,
        unitsWithOnline: published.unitsWithOnline, unitsAt100: published.unitsAt100,
      });
      expect(total.meanOnlineRate).toMatchObject({ n: 20, method: "meanOfUnits" });
      expect(printedRate(total.meanOnlineRate?.mean ?? null, 1)).toBe(published.meanOnlineRate);
    });
  });

describe("the report's paragraphs", () => {
  const paragraphs = (report: BuiltReport) => report.json.narrative.split("\n\n");

  it("are the province's quarter word for word, its misprints put right", () => {
    expect(paragraphs(reports.provinceQuarter)).toEqual([corrected("provinceQuarter"), corrected("provinceUnits")]);
  });

  it("are the province's month word for word", () => {
    expect(paragraphs(reports.provinceMonth)[0]).toBe(corrected("provinceMonth"));
  });

  it("are the districts' quarter word for word, with the sum that the print got wrong", () => {
    expect(paragraphs(reports.districtQuarter)).toEqual([corrected("districtQuarter"), corrected("districtUnits")]);
  });

  it("are the districts' month word for word", () => {
    expect(paragraphs(reports.districtMonth)[0]).toBe(corrected("districtMonth"));
  });

  it("do not say that all others are below 1 % late in the month, where two are not", () => {
    expect(paragraphs(reports.provinceMonth)[1])
      .toBe("Trong tháng 09/2021, có 18 cơ quan, đơn vị đạt tỷ lệ 100%, các đơn vị còn lại có tỷ lệ giải quyết chậm, quá hạn từ 0,98% đến 1,70%.");
  });

  it("compare with August, which the register covers, by differences that can be checked by subtraction", () => {
    expect(paragraphs(reports.provinceMonth)[2])
      .toBe("So với kỳ trước (Tháng 08/2021), số hồ sơ tiếp nhận mới giảm 714 hồ sơ (giảm 14,74%), tỷ lệ giải quyết trước và đúng hạn tăng 0,03 điểm phần trăm (từ 99,68% lên 99,71%).");
  });

  it("claim no rise over a quarter or a year that the register does not hold", () => {
    expect(reports.provinceQuarter.json.narrative).not.toMatch(/tăng|giảm|so với/i);
    expect(reports.districtQuarter.json.narrative).not.toMatch(/tăng|giảm|so với/i);
  });

  it("never put a blank before %, nor 3 decimals, nor a comma in a count", () => {
    for (const { json } of Object.values(reports)) {
      expect(json.narrative).not.toMatch(/\d\s%|,\d{3,}%|NaN|undefined|null|\{\w+\}/);
    }
  });
});

describe("the suggested period", () => {
  it("is the last complete quarter, so that one click reports quarter III on its last evening", () => {
    expect(built(province, {}).json.period).toEqual({ label: "Quý III năm 2021", from: "2021-06-21", to: "2021-09-20" });
  });
});

describe("scope", () => {
  it("is seen from the units' names, or districts would be reported in the words of the province's centre", () => {
    expect([settingsFor(province).scope, settingsFor(district).scope]).toEqual(["province", "district"]);
  });
});

describe("best and worst district", () => {
  it("stand first and last in the ranking with the published rates", () => {
    const ranking = reports.districtQuarter.model.blocks.find((block) => block.type === "table" && block.id === "ranking");
    const rows = ranking?.type === "table" ? ranking.rows : [];
    const shown = (row: (typeof rows)[number] | undefined) => ({ unit: row?.cells[1], rate: printedRate(Number(row?.cells[5])) });
    expect([shown(rows[0]), shown(rows[rows.length - 1])]).toEqual([DISTRICT_QUARTER.best, DISTRICT_QUARTER.worst]);
  });
});
