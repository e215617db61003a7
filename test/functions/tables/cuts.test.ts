import { functionText } from "../../../src/locales/functionText";
import { isAsked } from "../../../src/indicators/askedDoubts";
import { figuresOf } from "../../../src/indicators/figures";
import { totalOf } from "../../../src/indicators/counts";
import { missingFor } from "../../../src/indicators/availability";
import { tally } from "../../../src/indicators/tally";
import { groupFigures } from "../../../src/indicators/units";
import { SUMMARY_FIGURES } from "../../../src/functions/tables/summaryTable";
import { provinceRegister } from "../../samples/provinceRegister";
import { tableOf } from "../../samples/sheet";
import { ask, outcomeOf, specOf, valueOf } from "../ask";
import { cellsOf, goldenRegisters } from "./goldenRegisters";
import { registerWith } from "./register";

type Table = (number | string)[][];
const CUTS = [["BYFIELD", "field"], ["BYPROCEDURE", "procedure"], ["BYCHANNEL", "channel"]] as const;
const shownName = (by: "field" | "procedure" | "channel", name: string): string => (
  name === "" ? functionText("vi", `report.group.${by}.none`) : by === "channel" ? functionText("vi", `report.group.channel.${name as "direct"}`) : name
);

test.each(CUTS)("%s over every golden register gives the numbers of the report's table by %s, or says why not", (id, by) => {
  let compared = 0;
  for (const { name, cells, reading, period } of goldenRegisters()) {
    const outcome = outcomeOf(specOf(id), cells, cellsOf(period));
    if (!outcome.ok) {
      expect(functionText("vi", outcome.problem.key, outcome.problem.values).length).toBeGreaterThan(40);
      continue;
    }
    const counted = tally(reading.table, period, { groupBy: by });
    const report = new Map(groupFigures(counted).map((group) => [shownName(by, group.name), group.figures]));
    const rows = outcome.value as Table;
    rows.slice(1).forEach(([label, ...values], at) => {
      const figures = at === rows.length - 2 ? figuresOf(totalOf(counted)) : report.get(String(label));
      SUMMARY_FIGURES.forEach((figure, place) => {
        const isGiven = missingFor(figure, reading.table.roles).length === 0;
        if (values[place] !== "Chưa rõ") expect([name, label, figure, values[place]]).toEqual([name, label, figure, isGiven ? figures?.[figure] ?? "" : ""]);
      });
    });
    // None of the report's rows with anything in it is missing.
    const busy = [...report].filter(([, { cumulative, due }]) => cumulative + due > 0).map(([label]) => label);
    expect([name, busy.filter((label) => !rows.some(([each]) => each === label))]).toEqual([name, []]);
    expect(reading.offers.filter(isAsked).some((offer) => "role" in offer && offer.role === by)).toBe(false);
    compared++;
  }
  expect(compared).toBeGreaterThan(10);
});

test("rows come in the order of names, the total last, and cases that name no procedure last of the rows", () => {
  const table = valueOf("BYPROCEDURE", registerWith([0, "procedure", ""]), "9/2021") as Table;
  expect(table.map(([name]) => name)).toEqual(["Thủ tục hành chính", "Cấp giấy", "Đăng ký", "Trích lục", "(không ghi thủ tục)", "Tổng cộng"]);
  expect(table[4].slice(1, 6)).toEqual([1, 0, 1, 1, 1]);
  expect(table[5].slice(1, 6)).toEqual([5, 1, 6, 4, 1]);
});

test("channels have the report's own words, and cases without one a row of their own", () => {
  const table = valueOf("BYCHANNEL", registerWith([1, "channel", ""]), "9/2021") as Table;
  expect(table.map(([name, received]) => [name, received]).slice(1)).toEqual([["Bưu chính công ích", 1], ["Trực tiếp", 1], ["Trực tuyến", 2], ["(không ghi hình thức)", 1], ["Tổng cộng", 5]]);
});

test("a unit and criteria of columns restrict a table, as they restrict a figure", () => {
  const asked = [tableOf(provinceRegister()), "Q3/2021", [["Sở Y tế"]], [[["Hình thức tiếp nhận"]], [["Trực tuyến"]]]] as const;
  const table = valueOf("BYFIELD", ...asked) as Table;
  const total = table[table.length - 1];
  expect([total[1], total[4]]).toEqual([ask("INTAKE", ...asked), ask("DUE", ...asked)]);
});

describe("a table whose rows cannot be told is refused", () => {
  test("where a channel has no meaning, although no other figure asks for it", () => {
    expect(ask("BYCHANNEL", registerWith([1, "channel", "Zalo"]), "9/2021")).toBe("notAvailable unclearWords");
    expect(ask("BYFIELD", registerWith([1, "channel", "Zalo"]), "9/2021")).toEqual(expect.any(Array));
    // Not of the period: nobody's row.
    expect(ask("BYCHANNEL", registerWith([1, "channel", "Zalo"], [1, "received", 44470], [1, "due", 44480], [1, "finished", ""]), "9/2021")).toEqual(expect.any(Array));
  });

  test("where a field may be a merged cell that a range does not show", () => {
    expect(ask("BYFIELD", registerWith([1, "field", ""]), "9/2021")).toBe("notAvailable cutGaps");
    expect(ask("BYFIELD", registerWith([0, "field", ""]), "9/2021")).toEqual(expect.any(Array));
  });

  test("where its column is missing", () => {
    const without = registerWith().map((row) => [...row.slice(0, 2), ...row.slice(3)]);
    expect(outcomeOf(specOf("BYFIELD"), without, "9/2021")).toMatchObject({ ok: false, problem: { key: "function.problem.missingColumns", values: { columns: "“Lĩnh vực”" } } });
  });

  test("where every figure is doubtful", () => {
    expect(ask("BYFIELD", registerWith(), "Q1/1999")).toMatch(/noCasesInPeriod/);
  });
});

test("a doubtful column says so, as in TTHC.SUMMARY, and only there", () => {
  const table = valueOf("BYFIELD", registerWith([1, "channel", "Zalo"]), "9/2021") as Table;
  const online = SUMMARY_FIGURES.indexOf("online") + 1;
  expect(table.slice(1).map((row) => [row[0], row[1], row[online], row[online + 1]])).toEqual([["Đất đai", 2, "Chưa rõ", "Chưa rõ"], ["Hộ tịch", 3, "Chưa rõ", "Chưa rõ"], ["Tổng cộng", 5, "Chưa rõ", "Chưa rõ"]]);
});

test("a cell of a unit says that it is unclear where the report marks it, although the whole is certain", () => {
  const many = Array.from({ length: 120 }, (_case, at) => [at, `B${at}`, "Đất đai", "Cấp giấy", at < 115 ? "Sở Y tế" : "Sở Nội vụ", 44430, 44440, 44435, 44436, "Đã trả kết quả", "Trực tiếp", "Lan", "", "", ""]);
  const [head] = registerWith();
  const lost = many.map((row, at) => (at === 119 ? row.map((cell, place) => (place === 5 ? "chưa rõ" : cell)) : row));
  const table = valueOf("SUMMARY", [head, ...lost], "9/2021") as Table;
  expect(table.map((row) => row.slice(0, 2))).toEqual([["Đơn vị", "Tiếp nhận mới"], ["Sở Nội vụ", "Chưa rõ"], ["Sở Y tế", 115], ["Tổng cộng", 119]]);
});

test("rates carry their format, counts are bare numbers, and headers follow the language", () => {
  const outcome = evaluateTable("en");
  expect(outcome[0].slice(0, 2)).toEqual(["Field", "Newly received"]);
  expect(outcome[outcome.length - 1][10]).toEqual({ value: 0.25, format: "rate" });
  expect(outcome[outcome.length - 1][1]).toBe(5);
});

function evaluateTable(language: "vi" | "en"): unknown[][] {
  const outcome = specOf("BYFIELD").compute({ args: [registerWith(), "9/2021", null, []], language });
  if (!outcome.ok) throw new Error(outcome.problem.key);
  return outcome.value as unknown[][];
}
