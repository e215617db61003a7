import { missingFor } from "../../src/indicators/availability";
import { figureFunction } from "../../src/functions/figures/figureFunction";
import { makePeriod } from "../../src/calendar/period";
import { totalOf } from "../../src/indicators/counts";
import { FIGURE_NAMES } from "../../src/indicators/figureNames";
import { figuresOf } from "../../src/indicators/figures";
import { tally } from "../../src/indicators/tally";
import { readRows } from "../register/readGrids";
import { FUNCTIONS } from "../../src/functions/functionTable";
import { ask, outcomeOf, specOf } from "./ask";
import { HEADER } from "./dirtyMatrix";

const CASES = [
  HEADER,
  ["A1", "Sở Y tế", 44430, 44440, 44435, 44436, "Đã trả kết quả", "Trực tuyến", "Toàn trình"],
  ["A2", "Sở Y tế", 44430, 44440, 44441, 44442, "Đã trả kết quả", "Trực tiếp", ""],
  ["A3", "Sở Nội vụ", 44430, 44450, "", "", "Đang xử lý", "Trực tiếp", ""],
  ["A4", "Phường Tân Lập", 44400, 44410, 44431, "", "Đã xử lý xong", "Trực tiếp", ""],
  ["A5", "Phường Tấn Lập", 44300, 44310, 44309, 44310, "Đã trả kết quả", "Trực tiếp", ""],
];

const columns = (...places: number[]): unknown[][] => CASES.map((row) => places.map((place) => row[place]));

test("no period counts all cases, judged on the last day with data", () => {
  expect(ask("RECEIVED", CASES)).toBe(5);
  expect(ask("CARRIEDOVER", CASES)).toBe(0);
  expect(ask("RESOLVED", CASES, "")).toBe(4);
  expect(ask("OVERDUE", CASES, undefined)).toBe(0);
  const later = [...CASES, ["A6", "Sở Nội vụ", 44455, 44460, "", "", "Đang xử lý", "Trực tiếp", ""]];
  expect(ask("OVERDUE", later)).toBe(1);
});

test.each<[string, unknown, unknown]>([
  ["a text", "9/2021", 3],
  ["a cell with a text", [["9/2021"]], 3],
  ["two cells side by side", [[44429, 44459]], 3],
  ["two cells one below the other", [[44429], [44459]], 3],
  ["two text dates", [["21/8/2021", "20/9/2021"]], 3],
  ["days with a time of day", [[44429.5, 44459.9]], 3],
  ["the day that Excel makes of a typed 9/2021", 44440, 3],
  ["the same in a cell", [[44440]], 3],
  ["a year as a number", 2021, 5],
  ["a year in a cell", [[2021]], 5],
  ["a text with an odd blank", [["\u00a09/2021 "]], 3],
])("a period given as %s is understood", (_title, period, received) => {
  expect(ask("RECEIVED", CASES, period)).toBe(received);
});

test.each<[string, unknown, string]>([
  ["an empty cell (web)", [[null]], "periodBlank"],
  ["an empty cell (desktop)", [[0]], "periodBlank"],
  ["a cell with an empty text", [[""]], "periodBlank"],
  ["two empty cells", [["", null]], "periodBlank"],
  ["an error cell", [["#N/A"]], "periodError"],
  ["an error among two cells", [[44429, "#REF!"]], "periodError"],
  ["a word", "quý này", "period"],
  ["a day that is not the first of its month", 44441, "period"],
  ["a negative number", -3, "periodNumber"],
  ["a fraction", 2021.5, "periodNumber"],
  ["Q3/2021 without quotes, where cell Q3 holds a number", [[5 / 2021]], "periodNumber"],
  ["9/2021 without quotes", [[9 / 2021]], "periodNumber"],
  ["Q3/2021 without quotes, where cell Q3 holds a day", [[44400 / 2021]], "periodNumber"],
  ["21/6/2021-20/9/2021 without quotes", [[21 / 6 / 2021 - 20 / 9 / 2021]], "periodNumber"],
  ["Q3/2021 without quotes, where cell Q3 holds a text", [["#VALUE!"]], "periodError"],
  ["III/2021 without quotes", "#NAME?", "periodError"],
  ["true", true, "period"],
  ["three cells", [[44429, 44440, 44459]], "periodShape"],
  ["a whole table", CASES, "periodShape"],
  ["no cell at all", [[]], "periodShape"],
  ["days the wrong way round", [[44459, 44429]], "periodOrder"],
  ["one day and a blank", [[44429, ""]], "periodDays"],
  ["words in two cells", [["từ", "đến"]], "periodDays"],
])("a period given as %s is refused with its own sentence", (_title, period, key) => {
  expect(ask("RECEIVED", CASES, period)).toBe(`invalidValue ${key}`);
});

test("a unit is found by its name, written as people write it", () => {
  for (const name of ["Sở Y tế", "sở y tế", " SỞ  Y TẾ ", "Sở Y tế".normalize("NFD"), "So Y te"]) expect(ask("RECEIVED", CASES, "9/2021", name)).toBe(2);
  expect(ask("RECEIVED", CASES, "9/2021", [["Sở Y tế"]])).toBe(2);
  expect(ask("RECEIVED", CASES, "9/2021", null)).toBe(3);
});

test("a unit with nothing in the period is 0, a unit that is not in the register is not", () => {
  expect(ask("RECEIVED", CASES, "9/2021", "Phường Tấn Lập")).toBe(0);
  expect(ask("ONTIME", CASES, "9/2021", "Phường Tấn Lập")).toBe("notAvailable noBase");
  expect(ask("RECEIVED", CASES, "9/2021", "Sở Y tê\u0301 tỉnh")).toBe("notAvailable unknownUnit");
  expect(ask("RECEIVED", CASES, "9/2021", 7)).toBe("notAvailable unknownUnit");
  expect(ask("RECEIVED", CASES, "9/2021", "#N/A")).toBe("invalidValue unitError");
});

test("a name without marks that fits two units is not guessed", () => {
  expect(ask("RECEIVED", CASES, null, "Phuong Tan Lap")).toBe("notAvailable ambiguousUnit");
  expect(ask("RECEIVED", CASES, null, "phường tân lập")).toBe(1);
});

test("a figure whose column is missing is not available, never 0", () => {
  expect(ask("ONLINE", columns(2, 3, 4), "9/2021")).toBe("notAvailable missingColumns");
  expect(ask("ONTIME", columns(2, 4, 6), "9/2021")).toBe("notAvailable missingColumns");
  expect(ask("CARRIEDOVER", columns(3, 4), "9/2021")).toBe("notAvailable missingColumns");
  expect(ask("RECEIVED", columns(2, 3, 4), "9/2021", "Sở Y tế")).toBe("invalidValue noUnitColumn");
  expect(ask("SUMMARY", columns(2, 3, 4), "9/2021")).toBe("invalidValue noUnitColumn");
});

test("the sentence names the columns that are missing", () => {
  expect(outcomeOf(specOf("ONLINE"), columns(3, 4), "9/2021")).toMatchObject({ ok: false, problem: { values: { columns: "“Ngày tiếp nhận”, “Hình thức tiếp nhận”" } } });
});

test.each<[string, unknown, string]>([
  ["nothing", null, "casesShape"],
  ["a number", 5, "casesShape"],
  ["a text", "HoSo", "casesShape"],
  ["one cell", [["Ngày tiếp nhận"]], "casesShape"],
  ["an empty array", [], "casesShape"],
  ["an error", "#REF!", "casesError"],
  ["an error in a matrix", [["#REF!"]], "casesError"],
  ["an error object", { type: "Error", basicValue: "#REF!" }, "casesError"],
  ["words without a header", [["a", "b", "c", "d"], ["e", "f", "g", "h"]], "noHeader"],
  ["four bare columns of days", [[44400, 44410, 44405, 44406]], "noHeader"],
])("cases given as %s are refused with a sentence", (_title, cases, key) => {
  expect(ask("RECEIVED", cases, "9/2021")).toBe(`invalidValue ${key}`);
});

test("a header without cases is an empty register: zeros, and no rate", () => {
  expect(ask("RECEIVED", [HEADER], "9/2021")).toBe(0);
  expect(ask("ONTIME", [HEADER], "9/2021")).toBe("notAvailable noBase");
  expect((ask("SUMMARY", [HEADER], "9/2021") as unknown[][]).map((row) => row[0])).toEqual(["Đơn vị", "Tổng cộng"]);
});

test("title rows above the header and error cells inside do not stop a formula", () => {
  const titled = [["SỔ THEO DÕI HỒ SƠ", ...new Array<string>(8).fill("")], ...CASES, ["A9", "Sở Y tế", { type: "Error", basicValue: "#N/A" }, 44450, "", "", "", "", ""]];
  const many = Array.from({ length: 60 }, (_case, at) => [`B${at}`, "Sở Y tế", 44430, 44440, 44435, 44436, "Đã trả kết quả", "Trực tiếp", ""]);
  expect(ask("RECEIVED", [...titled, ...many], "9/2021")).toBe(63);
  // One case in four is no small part of the figure any more: nobody may take the other three for all.
  expect(ask("RECEIVED", titled, "9/2021")).toBe("notAvailable unreadCells");
});

test("a spilled table is rectangular, without null, in the order of names whatever the order of rows", () => {
  const table = ask("SUMMARY", CASES, "9/2021") as unknown[][];
  expect(new Set(table.map((row) => row.length)).size).toBe(1);
  expect(table.flat().every((cell) => typeof cell === "number" || typeof cell === "string")).toBe(true);
  const [header, ...rows] = CASES;
  expect(ask("SUMMARY", [header, ...rows.reverse()], "9/2021")).toEqual(table);
  expect(table.map((row) => row[0])).toEqual(["Đơn vị", "Phường Tân Lập", "Sở Nội vụ", "Sở Y tế", "Tổng cộng"]);
});

test("what the range does not tell stays empty in the table instead of 0", () => {
  const table = ask("SUMMARY", columns(0, 1, 2, 3, 4, 6), "9/2021") as unknown[][];
  expect(table[1].slice(11)).toEqual(["", ""]);
  expect(table[1].slice(1, 3)).toEqual([0, 1]);
});

test("cases without a unit, above all that have one, have their own line at the end", () => {
  const [header, ...rows] = CASES;
  const table = ask("SUMMARY", [header, ["A7", "", 44430, 44440, 44435, "", "", "", ""], ...rows], "9/2021") as unknown[][];
  expect(table[table.length - 2].slice(0, 2)).toEqual(["(Không ghi đơn vị)", 1]);
});

test.each<[unknown, unknown, unknown]>([
  ["Q3/2021", null, [[44368, 44459]]],
  ["Q3/2021", 20, [[44368, 44459]]],
  ["Q3/2021", 14, [[44362, 44453]]],
  ["9/2021", 31, [[44440, 44469]]],
  ["9/2021", "31", [[44440, 44469]]],
  ["21/6/2021-20/9/2021", 14, [[44368, 44459]]],
  [2021, 31, [[44197, 44561]]],
  ["Q3/2021", 0, "invalidValue closingDay"],
  ["Q3/2021", 32, "invalidValue closingDay"],
  ["Q3/2021", 20.5, "invalidValue closingDay"],
  ["Q3/2021", "cuối tháng", "invalidValue closingDay"],
  [null, null, "invalidValue periodRequired"],
  [0, null, "invalidValue periodBlank"],
  ["quý này", null, "invalidValue period"],
  ["#N/A", null, "invalidValue periodError"],
])("PERIOD(%j; %j) is %j", (text, closing, expected) => {
  expect(ask("PERIOD", text, closing)).toEqual(expected);
});

test("what PERIOD spills is a period for the other functions", () => {
  expect(ask("RECEIVED", CASES, ask("PERIOD", "9/2021"))).toBe(ask("RECEIVED", CASES, "9/2021"));
});

test("no function changes its arguments", () => {
  const frozen = CASES.map((row) => Object.freeze([...row])) as unknown[][];
  Object.freeze(frozen);
  for (const { id } of FUNCTIONS) if (id !== "PERIOD") ask(id, frozen, "9/2021", "Sở Y tế");
  expect(frozen).toEqual(CASES);
});

test("any figure of the catalogue is a line of the table and gives the report's number, or a cell would say 0 for what the register holds", () => {
  const period = "9/2021";
  const { table } = readRows(CASES);
  const window = makePeriod("month", 2021, 9, 20);
  const total = figuresOf(totalOf(tally(table, window)));
  for (const figure of FIGURE_NAMES) {
    const outcome = outcomeOf(figureFunction("RECEIVED", figure, "", ""), CASES, period);
    const expected = missingFor(figure, table.roles).length > 0 ? "function.problem.missingColumns" : total[figure] ?? "function.problem.noBase";
    expect([figure, outcome.ok ? outcome.value : outcome.problem.key]).toEqual([figure, expected]);
  }
  expect(total.handedOver).toBeGreaterThan(0);
});
