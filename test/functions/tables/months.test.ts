import { provinceRegister } from "../../samples/provinceRegister";
import { tableOf } from "../../samples/sheet";
import { ask, valueOf } from "../ask";
import { registerWith } from "./register";

type Table = (number | string)[][];
const HEADER = [
  "Tháng báo cáo", "Tiếp nhận mới", "Tồn kỳ trước", "Lũy kế", "Đến hạn giải quyết", "Trước và đúng hạn", "Chậm và quá hạn", "Trả lại và rút", "Đã trả kết quả", "Trực tuyến",
  "Tỷ lệ trước và đúng hạn trên số đến hạn", "Tỷ lệ chậm, quá hạn trên số đến hạn", "Tỷ lệ trả lại, rút trên số đến hạn", "Tỷ lệ trực tuyến trên tiếp nhận mới",
];
const NUMBER = (row: (number | string)[]): (number | string)[] => row.slice(0, 10);

test("a row a reporting month and a total of what adds up: a stock is in several months and has none", () => {
  const table = valueOf("BYMONTH", registerWith(), [[44398, 44459]]) as Table;
  expect(table[0]).toEqual(HEADER);
  // 21/7–20/8 holds the receipt of A4 (22/7); 21/8–20/9 all others.
  expect(table.slice(1).map(NUMBER)).toEqual([
    ["8/2021", 1, 0, 1, 1, 0, 1, 0, 0, 0],
    ["9/2021", 5, 1, 6, 4, 1, 3, 0, 3, 2],
    ["Tổng cộng", 6, "", "", "", 1, "", 0, 3, 2],
  ]);
  expect(table[3].slice(10)).toEqual(["", "", "", 2 / 6]);
});

test("rates add up where both of their counts do: on base B, not on base A", () => {
  const total = (base: string): (number | string)[] => (valueOf("BYMONTH", registerWith(), [[44398, 44459]], null, [[["Mẫu số"]], [[base]]]) as Table)[3].slice(10);
  expect(total("B")).toEqual([1 / 3, 2 / 3, 0, 2 / 6]);
  expect(total("C")).toEqual(["", "", "", 2 / 6]);
});

test("months follow the closing day that the formula names, and a row's name is a period for other functions", () => {
  const closing = [[["Ngày chốt"]], [[31]]];
  const table = valueOf("BYMONTH", registerWith(), "Q3/2021", null, closing) as Table;
  expect(table.map(([name]) => name)).toEqual(["Tháng báo cáo", "7/2021", "8/2021", "9/2021", "Tổng cộng"]);
  for (const [name, received] of table.slice(1, 4)) expect(ask("INTAKE", registerWith(), name, null, closing)).toBe(received);
});

test("days that cut a month give its part, named by its days", () => {
  const table = valueOf("BYMONTH", registerWith(), [[44429, 44440]]) as Table;
  expect(table.map(([name]) => name)).toEqual(["Tháng báo cáo", "21/8/2021-1/9/2021", "Tổng cộng"]);
});

test("a month that is yet to come is blank: its open cases are not overdue at a day that nobody has seen", () => {
  const table = valueOf("BYMONTH", registerWith(), "Q4/2021") === undefined ? [] : (valueOf("BYMONTH", registerWith(), "2021") as Table);
  const rows = new Map(table.map(([name, ...cells]) => [name, cells]));
  expect(rows.get("9/2021")?.[0]).toBe(5);
  for (const month of ["10/2021", "11/2021", "12/2021"]) expect(rows.get(month)).toEqual(HEADER.slice(1).map(() => ""));
});

test("without a period: the months that the register holds whole, which an extract's older cases do not make", () => {
  const table = valueOf("BYMONTH", tableOf(provinceRegister())) as Table;
  expect(table.map(([name, received]) => [name, received]).slice(1)).toEqual([["7/2021", 5067], ["8/2021", 4845], ["9/2021", 4131], ["Tổng cộng", 14043]]);
});

test("what is doubtful in one month says so in that month", () => {
  const table = valueOf("BYMONTH", registerWith([3, "channel", "Zalo"]), [[44398, 44459]]) as Table;
  expect(table.slice(1).map((row) => row[9])).toEqual(["Chưa rõ", 2, "Chưa rõ"]);
});

test("is refused where cases may be another unit's, and where no month can be given", () => {
  expect(ask("BYMONTH", registerWith([1, "unit", ""]), "9/2021", [["Sở Y tế"]])).toBe("notAvailable unitGaps");
  expect(ask("BYMONTH", registerWith(), "Q1/1999")).toBe("notAvailable noCasesInPeriod");
  expect(ask("BYMONTH", registerWith(), [[""]])).toBe("invalidValue periodBlank");
});
