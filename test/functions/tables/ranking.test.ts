import { doubtsOf } from "../../../src/indicators/doubts";
import { groupingOf } from "../../../src/indicators/grouping";
import { tally } from "../../../src/indicators/tally";
import { groupFigures } from "../../../src/indicators/units";
import { functionText } from "../../../src/locales/functionText";
import { rankUnits } from "../../../src/report/situation/ranking";
import { inTableOrder } from "../../../src/report/situation/tableOrder";
import { ask, outcomeOf, specOf, valueOf } from "../ask";
import { cellsOf, goldenRegisters } from "./goldenRegisters";
import { registerWith } from "./register";

type Table = (number | string)[][];
const [HEAD] = registerWith();

/** So many cases of a unit, some of them late. */
function casesOf(unit: string, count: number, late: number): unknown[][] {
  return Array.from({ length: count }, (_case, at) => [at, `${unit}${at}`, "Đất đai", "Cấp giấy", unit, 44430, 44440, at < late ? 44445 : 44435, 44446, "Đã trả kết quả", "Trực tiếp", "Lan", "", "", ""]);
}

test("ranks every golden register as the report does, or says why not", () => {
  let compared = 0;
  for (const { name, cells, reading, period } of goldenRegisters()) {
    const outcome = outcomeOf(specOf("RANKING"), cells, cellsOf(period));
    if (!outcome.ok) {
      expect(functionText("vi", outcome.problem.key, outcome.problem.values).length).toBeGreaterThan(40);
      continue;
    }
    const doubts = doubtsOf(reading, groupingOf(reading.table, "unit"), period);
    const { ranked } = rankUnits(inTableOrder(groupFigures(tally(reading.table, period))), 10, (unit) => doubts.isDoubtful("onTimeRate", unit));
    const rows = (outcome.value as Table).filter(([rank]) => typeof rank === "number");
    expect([name, rows]).toEqual([name, ranked.map(({ rank, name: unit, figures: { onTimeRate, onTimeCount, baseCount, lateCount } }) => [rank, unit, onTimeRate, onTimeCount, baseCount, lateCount])]);
    compared++;
  }
  expect(compared).toBeGreaterThan(15);
});

test("equal rates share a rank; units with few cases or none come last, and say why they have no rank", () => {
  const open = [99, "M1", "Đất đai", "Cấp giấy", "Sở Mới", 44430, 44490, "", "", "Đang xử lý", "Trực tiếp", "Lan", "", "", ""];
  const cells = [HEAD, ...casesOf("Sở A", 10, 1), ...casesOf("Sở B", 20, 2), ...casesOf("Sở C", 12, 0), ...casesOf("Sở D", 9, 0), open];
  expect(valueOf("RANKING", cells, "9/2021")).toEqual([
    ["Hạng", "Đơn vị", "Tỷ lệ trước và đúng hạn trên số đến hạn", "Trước và đúng hạn", "Đến hạn giải quyết", "Chậm, quá hạn"],
    [1, "Sở C", 1, 12, 12, 0],
    [2, "Sở B", 0.9, 18, 20, 2],
    [2, "Sở A", 0.9, 9, 10, 1],
    ["Dưới 10 hồ sơ", "Sở D", 1, 9, 9, 0],
    ["Không phát sinh", "Sở Mới", "", 0, 0, 0],
  ]);
});

test("a doubtful rate is not ranked, and its unit does not vanish", () => {
  const doubtful = casesOf("Sở B", 20, 2).map((row, at) => (at === 0 ? row.map((cell, place) => (place === 9 ? "Kết chuyển" : cell)) : row));
  const table = valueOf("RANKING", [HEAD, ...casesOf("Sở A", 10, 1), ...doubtful], "9/2021") as Table;
  expect(table.slice(1)).toEqual([[1, "Sở A", 0.9, 9, 10, 1], ["Chưa rõ", "Sở B", "Chưa rõ", "Chưa rõ", "Chưa rõ", "Chưa rõ"]]);
});

test("is refused where all rates are doubtful, where cases may be another unit's, and where there is no column of units", () => {
  const doubtful = casesOf("Sở B", 20, 2).map((row, at) => (at === 0 ? row.map((cell, place) => (place === 9 ? "Kết chuyển" : cell)) : row));
  expect(ask("RANKING", [HEAD, ...doubtful], "9/2021")).toBe("notAvailable unclearWords");
  expect(ask("RANKING", registerWith([1, "unit", ""]), "9/2021")).toBe("notAvailable unitGaps");
  expect(ask("RANKING", registerWith().map((row) => [...row.slice(0, 4), ...row.slice(5)]), "9/2021")).toBe("invalidValue noUnitColumn");
  const open = [HEAD, ...casesOf("Sở A", 3, 0)].map((row, at) => (at === 0 ? row : [...row.slice(0, 6), 44500, "", "", "Đang xử lý", ...row.slice(10)]));
  expect(ask("RANKING", open, "9/2021")).toBe("notAvailable noBase");
});

test("the header names the base of the rate", () => {
  const [byResolved, byCumulative] = ["B", "C"].map((base) => (valueOf("RANKING", registerWith(), "9/2021", null, [[["Mẫu số"]], [[base]]]) as Table)[0]);
  expect(byResolved.slice(2)).toEqual(["Tỷ lệ trước và đúng hạn trên số đã giải quyết", "Trước và đúng hạn", "Đã giải quyết", "Chậm hạn"]);
  expect(byCumulative.slice(2)).toEqual(["Tỷ lệ trước, đúng và trong hạn trên lũy kế", "Trước, đúng hạn và còn trong hạn", "Lũy kế", "Chậm, quá hạn"]);
});
