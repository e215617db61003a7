import type { FunctionSpec } from "../../src/functions/model/spec";
import { figureFunction } from "../../src/functions/figures/figureFunction";
import type { FigureName } from "../../src/indicators/figureNames";
import { outcomeOf } from "./ask";
import { HEADER } from "./dirtyMatrix";

/** A function as one more line of the table would make it. */
const lineOf = (id: string, figure: FigureName): FunctionSpec => figureFunction(id, figure, "", "");

const CASES = [
  HEADER,
  ["A1", "Sở Y tế", 44430, 44440, 44435, 44436, "Đã trả kết quả", "Trực tuyến", "Toàn trình"],
  ["A2", "Sở Y tế", 44431, 44440, 44438, 44439, "Trả lại", "Trực tuyến", "Một phần"],
  ["A3", "Sở Nội vụ", 44300, 44310, 44305, 44440, "Đã trả kết quả", "Trực tiếp", ""],
  ["A4", "Sở Nội vụ", 44432, 44450, "", "", "Yêu cầu bổ sung giấy tờ", "Trực tiếp", ""],
];

test.each<[FunctionSpec, number]>([
  [lineOf("HANDEDOVER", "handedOver"), 3],
  [lineOf("ONLINEFULL", "onlineFull"), 1],
  [lineOf("ONLINEFULLRATE", "onlineFullRate"), 1 / 2],
  [lineOf("RETURNED", "returned"), 1],
  [lineOf("PAUSED", "pausedInTime"), 1],
  [lineOf("PENDING", "pending"), 1],
])("a new line of the table just works: what $id needs is read because the figure is made of it", (spec, value) => {
  expect(outcomeOf(spec, CASES, "9/2021")).toEqual({ ok: true, value });
  // The same by the register's own reader, to which a case that stands twice sends it.
  expect(outcomeOf(spec, [...CASES, CASES[1]], "9/2021")).toEqual({ ok: true, value });
});

test("and is refused by name where its column is missing", () => {
  const without = CASES.map((row) => [...row.slice(0, 5), ...row.slice(6)]);
  expect(outcomeOf(lineOf("HANDEDOVER", "handedOver"), without, "9/2021")).toMatchObject({ ok: false, problem: { values: { columns: "“Ngày trả kết quả”" } } });
});
