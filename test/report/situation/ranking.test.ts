import fc from "fast-check";
import type { GroupFigures } from "../../../src/indicators/units";
import { figuresOf } from "../../../src/indicators/figures";
import type { Counts } from "../../../src/indicators/types";
import { COUNTERS } from "../../../src/indicators/figureNames";
import { rankUnits } from "../../../src/report/situation/ranking";

function unit(name: string, onTime: number, late: number): GroupFigures {
  const none = Object.fromEntries(COUNTERS.map((counter) => [counter, 0])) as Counts;
  return { name, figures: figuresOf({ ...none, onTime, late }) };
}

const names = (units: readonly GroupFigures[]) => units.map(({ name }) => name);

describe("ranking", () => {
  it("puts the highest rate first and, of equal rates, the larger caseload", () => {
    const { ranked } = rankUnits([unit("C", 19, 1), unit("A", 30, 0), unit("B", 300, 0)], 10);
    expect(ranked.map(({ name, rank }) => [rank, name])).toEqual([[1, "B"], [1, "A"], [3, "C"]]);
  });

  it("sees a tie in whole numbers, or 1/3 and 100/300 would be ranked apart", () => {
    const { ranked } = rankUnits([unit("A", 100, 200), unit("B", 10, 20), unit("C", 1, 2)], 1);
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 1, 1]);
  });

  it("has no worst when all are equal: nobody is shamed for a tie", () => {
    expect(rankUnits([unit("A", 20, 0), unit("B", 30, 0)], 10).worst).toEqual([]);
  });

  it("leaves out units with few cases, but counts them among those at 100 %", () => {
    const result = rankUnits([unit("A", 50, 1), unit("B", 3, 0), unit("C", 1, 1)], 10);
    expect(names(result.ranked)).toEqual(["A"]);
    expect(names(result.tooFew)).toEqual(["B", "C"]);
    expect(names(result.at100)).toEqual(["B"]);
  });

  it("ranks small units when all are small, or a small commune would see nothing", () => {
    const result = rankUnits([unit("A", 4, 1), unit("B", 3, 0)], 10);
    expect(names(result.ranked)).toEqual(["B", "A"]);
    expect(result.tooFew).toEqual([]);
  });

  it("names units without cases apart, and ranks no nameless one", () => {
    const result = rankUnits([unit("A", 40, 1), unit("B", 0, 0), unit("", 90, 0)], 10);
    expect(names(result.none)).toEqual(["B"]);
    expect(names(result.ranked)).toEqual(["A"]);
    expect(result.at100).toEqual([]);
  });

  it("puts every named unit in exactly one place", () => {
    const anyUnit = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 5 }));
    fc.assert(fc.property(fc.array(anyUnit, { maxLength: 30 }), fc.integer({ min: 0, max: 20 }), (counts, minimum) => {
      const units = counts.map(([onTime, late], index) => unit(`U${index}`, onTime, late));
      const { ranked, tooFew, none, at100, below100 } = rankUnits(units, minimum);
      expect([...names(ranked), ...names(tooFew), ...names(none)].sort()).toEqual(names(units).sort());
      expect([...names(at100), ...names(below100), ...names(none)].sort()).toEqual(names(units).sort());
      const rates = ranked.map(({ figures }) => figures.onTimeRate ?? -1);
      expect(rates).toEqual([...rates].sort((a, b) => b - a));
    }));
  });
});
