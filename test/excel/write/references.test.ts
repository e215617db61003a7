import { pointsAt } from "../../../src/excel/write/references";

test.each([
  ["='Tổng hợp Q3-2021'!B5", true], ["=SUM('TỔNG HỢP Q3-2021'!B5:B9)", true], ["='Tổng hợp Q3-2021 (2)'!B5", false],
  ["Tổng hợp Q3-2021'!B5", false], ["=B5", false], [5, false], ["", false],
])("%j refers to our sheet: %s", (formula, expected) => {
  expect(pointsAt(formula, "Tổng hợp Q3-2021")).toBe(expected);
});

test("a name with an apostrophe is found as Excel writes it", () => {
  expect(pointsAt("='Sở''A'!B5", "Sở'A")).toBe(true);
  expect(pointsAt("=TongHop!B5", "TongHop")).toBe(true);
});
