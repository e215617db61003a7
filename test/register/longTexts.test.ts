import { evaluate } from "../../src/functions/evaluate";
import { functionSpec } from "../../src/functions/functionTable";
import { withoutPeriod } from "../../src/register/layout/titleRows";
import { isTotalWord } from "../../src/register/vocabulary/totalWords";

const HEADER = ["STT", "Mã hồ sơ", "Đơn vị giải quyết", "Lĩnh vực", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái", "Hình thức tiếp nhận", "Mức độ", "Ghi chú"];
const LONGEST = 32_767;
const FILLINGS = ["a", "1", ".", " ", "xã ", "1 ", "hồ sơ 12 ", "trả lại ", "IX", "- '", "từ ngày "];

/** Excel waits for a cell that is computed: what takes the square of a text's length looks like a hang. */
function secondsWith(text: string, column: number): number {
  const rows: unknown[][] = Array.from({ length: 6 }, (_row, at) => [at + 1, `H${at}`, "Sở Y tế", "Đất đai", "01/07/2021", "20/07/2021", "15/07/2021", "Đã trả kết quả", "Trực tuyến", "Mức độ 4", ""]);
  if (column < 0) rows.splice(3, 0, [text, ...HEADER.slice(1).map(() => "")]);
  else rows[3][column] = text;
  const spec = functionSpec("ONTIME");
  if (!spec) throw new Error("ONTIME");
  const began = performance.now();
  evaluate(spec, [[HEADER, ...rows], "Q3/2021", null, null], "vi");
  return (performance.now() - began) / 1000;
}

test.each(FILLINGS)("a cell full of %j, in any column or as a row of its own, holds nothing up", (filling) => {
  const text = `Sở Y tế quý 1 ${filling.repeat(LONGEST)}`.slice(0, LONGEST - 1) + "x";
  for (const column of [-1, ...HEADER.keys()]) expect(secondsWith(text, column)).toBeLessThan(3);
});

test("a line above the register that ends in a long number is looked at once", () => {
  const began = performance.now();
  expect(withoutPeriod(`Sở Y tế tháng 1 ${"1".repeat(60)}x`)).toBe(`Sở Y tế tháng 1 ${"1".repeat(60)}x`);
  expect(withoutPeriod("Sở Y tế - quý III năm 2025")).toBe("Sở Y tế");
  expect(withoutPeriod("Sở Y tế (tháng 7 - 2025)")).toBe("Sở Y tế");
  expect(performance.now() - began).toBeLessThan(500);
});

test("a total is one with blanks behind it to the end of the cell", () => {
  expect(isTotalWord(`Tổng cộng${" ".repeat(30_000)}`)).toBe(true);
  expect(isTotalWord(`Tổng cộng ${".".repeat(30_000)}x`)).toBe(false);
});
