import fc from "fast-check";
import { makePeriod } from "../../src/calendar/period";
import { aggregateTally } from "../../src/indicators/aggregateTally";
import { tally } from "../../src/indicators/tally";
import { groupFigures } from "../../src/indicators/units";
import { GROUP_BYS, type GroupBy } from "../../src/indicators/types";
import { buildReports } from "../../src/report/buildReports";
import type { TableBlock } from "../../src/report/model/model";
import { rankUnits } from "../../src/report/situation/ranking";
import { settingsFor } from "../../src/report/request/settings";
import { withAggregates } from "../../src/register/aggregate/withAggregates";
import { createRegisterReader } from "../../src/register/reader/registerReader";
import type { Grid } from "../../src/register/model/grid";
import { readTables } from "../register/aggregate/described";
import { anyCase } from "./anyReport";
import { readingOf } from "./readings";

const quarter = makePeriod("quarter", 2021, 3, 20);

describe("the ranking of any cut", () => {
  it("keeps its laws: equal rates share a place, nobody below the minimum or without cases has one", () => {
    fc.assert(fc.property(fc.array(anyCase, { maxLength: 80 }), fc.constantFrom<GroupBy>(...GROUP_BYS), fc.constantFrom("A" as const, "B" as const, "C" as const), fc.integer({ min: 0, max: 8 }), (cases, groupBy, base, minimum) => {
      const groups = groupFigures(tally(readingOf(cases).table, quarter, { groupBy }), base);
      const { ranked, none, tooFew } = rankUnits(groups, minimum);
      for (const a of ranked) {
        const better = ranked.filter((b) => b.figures.onTimeCount * a.figures.baseCount > a.figures.onTimeCount * b.figures.baseCount).length;
        expect([a.name, a.rank]).toEqual([a.name, better + 1]);
      }
      expect(none.every(({ figures }) => figures.onTimeRate === null)).toBe(true);
      expect(tooFew.every(({ figures }) => figures.baseCount > 0 && figures.baseCount < minimum)).toBe(true);
      expect([...ranked, ...none, ...tooFew].some(({ name }) => name === "")).toBe(false);
    }), { numRuns: 60 });
  });
});

describe("the ranking of printed tables", () => {
  const printed: Grid = {
    sheet: "Quý III", top: 1, left: 1,
    rows: [
      ["Quý III năm 2021 (từ ngày 21/6/2021 đến ngày 20/9/2021)"],
      ["Đơn vị", "Tiếp nhận mới", "Tồn kỳ trước", "Đến hạn giải quyết", "Trả trước và đúng hạn", "Chậm và quá hạn"],
      ["Huyện A", 100, 0, 100, 100, 0], ["Huyện B", 200, 0, 200, 200, 0], ["Huyện C", 100, 0, 100, 90, 10], ["Huyện D", 4, 0, 4, 4, 0], ["Huyện E", 0, 0, 0, 0, 0],
    ],
  };
  const reading = withAggregates(createRegisterReader().finish(), readTables([printed]));

  function ranking(): TableBlock {
    const made = buildReports(reading, { ...settingsFor(reading), period: "Q3/2021" }, ["summary"]);
    if (!made.ok) throw new Error(made.problem.message);
    const table = made.sheets[0].blocks.find((block): block is TableBlock => block.type === "table" && block.id === "ranking");
    if (!table) throw new Error("no ranking");
    return table;
  }

  it("shares places, leaves out few cases, names units without any, and says the base", () => {
    const { rows, notes } = ranking();
    expect(rows.map(({ cells: [rank, unit] }) => [rank, unit])).toEqual([[1, "Huyện B"], [1, "Huyện A"], [3, "Huyện C"]]);
    expect(notes.join(" ")).toMatch(/Huyện D/);
    expect(notes.join(" ")).toMatch(/[Kk]hông phát sinh.*Huyện E|Huyện E.*không phát sinh/);
    expect(notes[notes.length - 1]).toContain("Tỷ lệ tính trên số hồ sơ đến hạn giải quyết");
  });

  it("is not made on a base that the table does not give", () => {
    const counted = aggregateTally(reading.aggregates[0]);
    expect(counted.gives.has("resolved")).toBe(false);
    const made = buildReports(reading, { ...settingsFor(reading), period: "Q3/2021", rateBase: "B" }, ["summary"]);
    if (!made.ok) throw new Error(made.problem.message);
    expect([made.json.total.onTimeRate, made.json.total.unitsAt100]).toEqual([null, null]);
    const keys = made.sheets[0].blocks.flatMap((block) => (block.type === "keyFigures" ? block.items : []));
    expect(keys.find(({ key }) => key === "unitsAt100")).toMatchObject({ value: null, note: expect.stringMatching(/./) });
    expect(made.sheets[0].blocks.some((block) => block.type === "table" && block.id === "ranking")).toBe(false);
  });
});
