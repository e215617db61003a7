import { coverage } from "../../../src/indicators/coverage";
import { makePeriod } from "../../../src/calendar/period";
import { provinceRegister } from "../../samples/provinceRegister";
import { tableOf } from "../../samples/sheet";
import { readRows } from "../../register/readGrids";
import { ask, valueOf } from "../ask";
import { registerWith } from "./register";

type Table = (number | string)[][];
const province = tableOf(provinceRegister());

test("two months of the sample: each side is what the functions give, rates are told in points of the printed ones", () => {
  const table = valueOf("COMPARE", province, "9/2021") as Table;
  expect(table[0]).toEqual(["Chỉ tiêu", "9/2021", "8/2021", "Tăng, giảm (tỷ lệ: điểm phần trăm)", "Tăng, giảm (%)"]);
  expect(table[1]).toEqual(["Tiếp nhận mới", 4131, 4845, -714, -714 / 4845]);
  const rate = table.find(([name]) => String(name).startsWith("Tỷ lệ trước"));
  // 99,71% against 99,68%: a reader who subtracts finds the same.
  expect(rate).toEqual(["Tỷ lệ trước và đúng hạn trên số đến hạn", 4157 / 4169, 5228 / 5245, 0.03, ""]);
  for (const [id, name] of [["DUE", "Đến hạn giải quyết"], ["CUMULATIVE", "Lũy kế"], ["ONLINE", "Trực tuyến"]] as const) {
    expect(table.find(([each]) => each === name)?.slice(1, 3)).toEqual([ask(id, province, "9/2021"), ask(id, province, "8/2021")]);
  }
  expect(valueOf("COMPARE", province, "9/2021", "8/2021")).toEqual(table);
});

test("a period that the register does not hold whole is shown and not compared: an extract would have grown fivefold", () => {
  expect(coverage(readRows(province).table, makePeriod("quarter", 2021, 2, 20)).covered).toBe(false);
  const table = valueOf("COMPARE", province, "Q3/2021") as Table;
  expect(table[0].slice(1, 3)).toEqual(["Q3/2021", "Q2/2021"]);
  expect(table[1]).toEqual(["Tiếp nhận mới", 14043, ask("INTAKE", province, "Q2/2021"), "Không so sánh", "Không so sánh"]);
  expect(table[table.length - 1][0]).toMatch(/^Không so sánh vì sổ không có/);
});

test("what is doubtful on one side has no change", () => {
  const head = province[0];
  const channel = head.indexOf("Hình thức tiếp nhận");
  const received = head.indexOf("Ngày tiếp nhận");
  const doubtful = province.map((row) => [...row]);
  const at = doubtful.findIndex((row) => Number(row[received]) >= 44400 && Number(row[received]) < 44428);
  doubtful[at][channel] = "Zalo";
  const table = valueOf("COMPARE", doubtful, "9/2021") as Table;
  expect(table.find(([name]) => name === "Trực tuyến")).toEqual(["Trực tuyến", 1598, "Chưa rõ", "Chưa rõ", "Chưa rõ"]);
  expect(table[1].slice(1, 4)).toEqual([4131, 4845, -714]);
});

test("without a period, with one of no data, and with cases of another unit it is refused", () => {
  expect(ask("COMPARE", registerWith())).toBe("invalidValue periodNeeded");
  expect(ask("COMPARE", registerWith(), "9/2021", "9/1999")).toBe("notAvailable noCasesInPeriod");
  expect(ask("COMPARE", registerWith(), "9/2021", "tháng nào đó")).toBe("invalidValue period");
  expect(ask("COMPARE", registerWith([1, "unit", ""]), "9/2021", "8/2021", [["Sở Y tế"]])).toBe("notAvailable unitGaps");
});
