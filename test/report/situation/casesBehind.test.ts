import fc from "fast-check";
import { makePeriod } from "../../../src/calendar/period";
import { countsOf, totalOf } from "../../../src/indicators/counts";
import { figuresOf } from "../../../src/indicators/figures";
import { tally } from "../../../src/indicators/tally";
import type { Conventions } from "../../../src/indicators/conventions";
import type { GroupBy } from "../../../src/indicators/types";
import type { ReportSettings } from "../../../src/report/request/request";
import { STATUS } from "../../../src/register/model/caseCodes";
import { casesBehind } from "../../../src/report/situation/casesBehind";
import { COUNT_NAMES } from "../../../src/indicators/figureNames";
import { isListedFigure } from "../../../src/report/lists/listedFigures";
import { defaultSettings } from "../../../src/report/request/settings";
import { anyConventions } from "../../indicators/anyConventions";
import { anyCase } from "../anyReport";
import { caseOf } from "../cases";
import { readingOf } from "../readings";

const quarter = makePeriod("quarter", 2021, 3, 20);
const { conventions } = defaultSettings;
const by = (chosen: Conventions): ReportSettings => ({ ...defaultSettings, conventions: chosen });
const CUTS: readonly GroupBy[] = ["unit", "field", "channel", "level"];

describe("the cases behind a figure", () => {
  it("are as many as the report counts, for every figure, every convention and every group of every cut", () => {
    fc.assert(fc.property(fc.array(anyCase, { maxLength: 60 }), anyConventions, fc.constantFrom(...CUTS), (cases, chosen, cut) => {
      const { table } = readingOf(cases);
      const counted = tally(table, quarter, { conventions: chosen, groupBy: cut });
      const total = figuresOf(totalOf(counted));
      for (const figure of COUNT_NAMES) {
        expect([figure, casesBehind(table, quarter, by(chosen), figure).length]).toEqual([figure, total[figure]]);
        counted.groups.forEach((name, group) => {
          const own = casesBehind(table, quarter, by(chosen), figure, { by: cut, name });
          expect([figure, name, own.length]).toEqual([figure, name, figuresOf(countsOf(counted, group))[figure]]);
        });
      }
    }), { numRuns: 30 });
  });

  it("of a whole are those of its groups, each once and in the table's order", () => {
    fc.assert(fc.property(fc.array(anyCase, { maxLength: 60 }), fc.constantFrom(...COUNT_NAMES), (cases, figure) => {
      const { table } = readingOf(cases);
      const parts = table.units.flatMap((name) => casesBehind(table, quarter, defaultSettings, figure, { by: "unit", name }));
      const whole = casesBehind(table, quarter, defaultSettings, figure);
      expect([...parts].sort((a, b) => a - b)).toEqual(whole);
      expect(new Set(whole).size).toBe(whole.length);
    }));
  });

  it("are found past the first few thousand too, or a large register would show half of its late cases", () => {
    const cases = Array.from({ length: 9000 }, (_, at) => caseOf(at % 2 === 0 ? "Sở Y tế" : "Sở Xây dựng", at % 60, at === 4095 || at === 4096 || at === 8999 ? 9 : 2));
    const { table } = readingOf(cases);
    expect(casesBehind(table, quarter, defaultSettings, "late")).toEqual([4095, 4096, 8999]);
    expect(casesBehind(table, quarter, defaultSettings, "late", { by: "unit", name: "Sở Y tế" })).toEqual([4096]);
  });

  it("follow the convention: a case returned late is behind the late ones only where days decide", () => {
    const { table } = readingOf([caseOf("Sở Y tế", 3, 9, { status: STATUS.returned })]);
    expect(casesBehind(table, quarter, defaultSettings, "late")).toEqual([]);
    expect(casesBehind(table, quarter, by({ ...conventions, returnedCounts: "byDate" }), "late")).toEqual([0]);
    expect(casesBehind(table, quarter, defaultSettings, "returnedAndWithdrawn")).toEqual([0]);
  });

  it("of a group that the table has not are none", () => {
    const { table } = readingOf([caseOf("Sở Y tế", 3, 2)]);
    expect(casesBehind(table, quarter, defaultSettings, "received", { by: "unit", name: "Sở Y tế khác" })).toEqual([]);
    expect(casesBehind(table, quarter, defaultSettings, "received", { by: "handler", name: "" })).toEqual([0]);
  });
});

it("knows rates and means for what they are: no list of cases stands behind them alone", () => {
  expect((["onTimeRate", "meanOnline", "unitsAt100", "unitsWithOnline"] as const).filter(isListedFigure)).toEqual([]);
});
