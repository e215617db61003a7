import fc from "fast-check";
import { checkReportText } from "../../../src/checks/reportText/checkReportText";
import { parseReportText } from "../../../src/checks/reportText/parseReportText";
import { buildReport } from "../../../src/report/build";
import { STYLES, type ReportSettings } from "../../../src/report/request/request";
import type { BuiltReport } from "../../../src/report/model/result";
import { settingsFor } from "../../../src/report/request/settings";
import type { Reading } from "../../../src/register/model/reading";
import { anyCases } from "../../indicators/tables";
import { casesOf, readingOf } from "../../report/readings";
import { districtRegister } from "../../samples/districtRegister";
import { provinceRegister } from "../../samples/provinceRegister";

const province = readingOf(casesOf(provinceRegister()));
const district = readingOf(casesOf(districtRegister()));

function built(reading: Reading, settings: Partial<ReportSettings>): BuiltReport | null {
  const result = buildReport(reading, { ...settingsFor(reading), ...settings });
  return result.ok ? result.report : null;
}

/** What is open about a report's own paragraphs, its mean known as the pane knows it. */
function open({ json, period }: BuiltReport) {
  const mean = json.total.meanOnlineRate;
  const means = !mean || mean.mean === null ? [] : [{ from: period.from, to: period.to, mean: mean.mean, n: mean.n }];
  return checkReportText(json.narrative, { means }).filter(({ ok }) => !ok).map(({ rule, expected, actual, phrase }) => ({ rule, expected, actual, phrase: phrase?.text }));
}

const PERIODS = ["Q3/2021", "9/2021", "8/2021", "7/2021", "6T/2021", "9T/2021", "2021", "1/7/2021-15/8/2021"];

describe.each([["province", province, "published"], ["district", district, "published"], ["province", province, "signed"], ["district", district, "signed"]] as const)("the paragraphs that the %s sample's own report writes", (_name, reading, style) => {
  it.each(PERIODS)("%s: pass without any finding, or the checker would cry wolf", (period) => {
    for (const rateBase of ["A", "B", "C"] as const) {
      const report = built(reading, { period, rateBase, style });
      if (report) expect([rateBase, open(report)]).toEqual([rateBase, []]);
    }
  });

  it.each(["Q3/2021", "9/2021"])("%s: read back to the figures that they were written from", (period) => {
    const report = built(reading, { period, style });
    if (!report) throw new Error("no report");
    const { total } = report.json;
    const [statement] = parseReportText(report.json.narrative).statements;
    const read = Object.fromEntries(Object.values(statement.figures).map(({ name, value }) => [name, value]));
    expect(read).toMatchObject({ received: total.received, carriedOver: total.carriedOver, cumulative: total.cumulative, due: total.due, earlyAndOnTime: total.earlyAndOnTime, lateAndOverdue: total.lateAndOverdue, online: total.online });
    expect(statement.window).toMatchObject({ from: report.period.from, to: report.period.to });
    expect(statement.scope).toBe(reading === province ? "centre" : "local");
  });
});

test("paragraphs of any register whose cases all name a unit pass, whatever period, scope and base", () => {
  fc.assert(fc.property(anyCases, fc.constantFrom("9/2021", "Q3/2021", "8/2021", "2021"), fc.constantFrom("province", "district"), fc.constantFrom("A", "B", "C"), fc.constantFrom(...STYLES), (cases, period, scope, rateBase, style) => {
    const report = built(readingOf(cases.map((each) => ({ ...each, received: each.received ?? 0, unit: each.unit || "Sở D" }))), { period, scope: scope as "province", rateBase: rateBase as "A", style });
    if (report) expect(open(report)).toEqual([]);
  }), { numRuns: 150 });
});

test("month and quarter of one register pass together, and months beside their quarter", () => {
  for (const [reading, style] of [[province, "published"], [district, "published"], [province, "signed"], [district, "signed"]] as const) {
    const texts = ["7/2021", "8/2021", "9/2021", "Q3/2021"].map((period) => built(reading, { period, style })?.json.narrative.split("\n\n")[0] ?? "");
    const results = checkReportText(texts.join("\n\n"));
    expect(results.filter(({ ok, rule }) => !ok && rule !== "wording.mean").map(({ rule, phrase }) => [rule, phrase?.text])).toEqual([]);
    expect(results.filter(({ rule }) => rule.startsWith("periods.")).length).toBeGreaterThan(20);
  }
});
