import { buildReport } from "../../../src/report/build";
import { settingsFor } from "../../../src/report/request/settings";
import type { Reading } from "../../../src/register/model/reading";
import { readGrids } from "../../register/readGrids";
import { districtRegister } from "../../samples/districtRegister";
import { provinceRegister } from "../../samples/provinceRegister";
import { tableOf } from "../../samples/sheet";
import { ask, outcomeOf, prepareFunctions, specOf, valueOf } from "../ask";
import { cellsOf, goldenRegisters } from "./goldenRegisters";
import { registerWith } from "./register";

test("before its words are there the cell says so, and is not blank", () => {
  jest.isolateModules(() => {
    const fresh = jest.requireActual<typeof import("../../../src/functions/tables/reportFunctions")>("../../../src/functions/tables/reportFunctions");
    expect(fresh.narrativeCell({ args: [registerWith(), "9/2021", null, []], language: "vi" })).toMatchObject({ ok: false, problem: { key: "function.problem.notLoaded" } });
  });
});

describe("the paragraph in a cell", () => {
  beforeAll(prepareFunctions);

  const narrativeOf = (reading: Reading, period: string, more = {}): string => {
    const result = buildReport(reading, { ...settingsFor(reading), ...more, period });
    if (!result.ok) throw new Error(result.problem.message);
    return result.report.json.narrative;
  };

  it.each([["province", provinceRegister, "Q3/2021"], ["province", provinceRegister, "9/2021"], ["district", districtRegister, "III/2021"]] as const)("is the report's of the %s's sample, digit for digit", (_name, register, period) => {
    const cells = tableOf(register());
    const reading = readGrids([{ sheet: "HoSo", top: 1, left: 1, rows: cells }]) as Reading;
    const text = valueOf("NARRATIVE", cells, period);
    expect(text).toBe(narrativeOf(reading, period));
    expect(String(text).length).toBeGreaterThan(500);
  });

  it("follows the rules that the formula names, as the report does", () => {
    const cells = tableOf(provinceRegister());
    const reading = readGrids([{ sheet: "HoSo", top: 1, left: 1, rows: cells }]) as Reading;
    expect(valueOf("NARRATIVE", cells, "Q3/2021", null, [[["Mẫu số"]], [["B"]], [["Ngày chốt"]], [[14]]])).toBe(narrativeOf(reading, "Q3/2021", { rateBase: "B", closingDay: 14 }));
  });

  it("is the report's over every golden register, or says why there is none", () => {
    let same = 0;
    // Each makes a whole report three times: every third register is enough to tell.
    for (const { name, cells, reading, period } of goldenRegisters().filter((_each, at) => at % 3 === 0)) {
      const outcome = outcomeOf(specOf("NARRATIVE"), cells, cellsOf(period));
      const { from, to } = period;
      const days = [from, to].map((day) => new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10).split("-").reverse().join("/")).join("-");
      const result = buildReport(reading, { ...settingsFor(reading), period: days });
      if (outcome.ok) expect([name, outcome.value]).toEqual([name, result.ok ? result.report.json.narrative : result.problem.message]);
      if (outcome.ok) same++;
    }
    expect(same).toBeGreaterThan(10);
  });

  it("begins with the report's warning where figures are not certain", () => {
    expect(String(valueOf("NARRATIVE", registerWith([0, "channel", "Zalo"]), "9/2021"))).toMatch(/chưa đủ tin cậy/);
    expect(String(valueOf("NARRATIVE", registerWith(), "9/2021"))).not.toMatch(/chưa đủ tin cậy/);
  });

  it("tells of one unit alone what the figures of that unit say", () => {
    expect(valueOf("NARRATIVE", registerWith(), "9/2021", [["Sở Y tế"]])).toContain("tiếp nhận mới 2 hồ sơ");
    expect(ask("NARRATIVE", registerWith(), "9/2021", [["Sở Xây dựng"]])).toBe("notAvailable unknownUnit");
  });

  it("is refused without a period, without a column that it needs, and where cases may be another unit's", () => {
    expect(ask("NARRATIVE", registerWith())).toBe("invalidValue periodNeeded");
    expect(ask("NARRATIVE", registerWith().map((row) => [...row.slice(0, 6), ...row.slice(7)]), "9/2021")).toBe("notAvailable missingColumns");
    expect(ask("NARRATIVE", registerWith([1, "unit", ""]), "9/2021")).toBe("notAvailable unitGaps");
    expect(ask("NARRATIVE", registerWith(), "Q1/1999")).toBe("notAvailable noCasesInPeriod");
  });
});
