import { procedureIndex, type FoundProcedure } from "../../../src/register/procedures/procedureIndex";
import { hasFee, limitOf } from "../../../src/register/procedures/procedureFacts";
import { listThatCounts, withProcedures } from "../../../src/register/procedures/withProcedures";
import { readRows } from "../readGrids";
import { onlyList, sheetList } from "./lists";

const list = onlyList([
  ["STT", "Mã TTHC", "Tên thủ tục", "Thời hạn giải quyết", "Phí", "Lệ phí"],
  [1, "1.000656", "Thủ tục đăng ký khai sinh", "Trong ngày", "Không", "Không"],
  [2, "2.000635.000.00.00.H62", "Cấp bản sao trích lục", "5", "Không", "8.000"],
  [3, "1.004560", "Đăng ký lại", "5 ngày làm việc", "", "Không"],
  [4, "1.004561", "Đăng ký lại", "5 ngày làm việc", "theo quy định", ""],
  [5, "", "Đăng ký hoà giải", "", "", ""],
]);
const index = procedureIndex(list);
const named = (found: FoundProcedure): string => (typeof found === "string" ? found : found.name);

it.each([
  ["1.000656", "", "Thủ tục đăng ký khai sinh"],
  [" 1.000656 ", "tên khác", "Thủ tục đăng ký khai sinh"],
  ["1.00456", "", "Đăng ký lại"],
  ["2.000635", "", "Cấp bản sao trích lục"],
  ["1.000656.000.00.00.H62", "", "Thủ tục đăng ký khai sinh"],
  ["", "Đăng ký khai sinh", "Thủ tục đăng ký khai sinh"],
  ["", "THỦ TỤC ĐĂNG KÝ KHAI SINH ", "Thủ tục đăng ký khai sinh"],
  ["", "dang ky khai sinh", "Thủ tục đăng ký khai sinh"],
  ["", "Thủ tục hành chính: Đăng ký khai sinh", "Thủ tục đăng ký khai sinh"],
  ["", "Đăng ký hòa giải", "Đăng ký hoà giải"],
  ["-", "Cấp bản sao trích lục", "Cấp bản sao trích lục"],
])("finds the procedure of a case with code %p and name %p", (code, name, expected) => {
  expect(named(index.find(code, name))).toBe(expected);
});

it.each([
  ["9.999999", "Đăng ký khai sinh", "none"],
  ["1.0006560", "", "none"],
  ["", "Đăng ký khai sinh có yếu tố nước ngoài", "none"],
  ["", "Đăng ký khai", "none"],
  ["", "Đăng ký lại", "several"],
  ["", "", "none"],
])("never gives a case with code %p and name %p a procedure that is only alike", (code, name, expected) => {
  expect(named(index.find(code, name))).toBe(expected);
});

it("gives a limit only where a due day can be counted by it", () => {
  expect(list.procedures.map(limitOf)).toEqual([{ number: 0, unit: "sameDay" }, null, { number: 5, unit: "workingDays" }, { number: 5, unit: "workingDays" }, null]);
});

it("calls a procedure free only where all that the list has says so", () => {
  expect(list.procedures.map((procedure) => hasFee(procedure, list))).toEqual(["no", "yes", "", "", ""]);
});

describe("of several lists", () => {
  const rows = (names: readonly string[]) => [["STT", "Mã TTHC", "Tên thủ tục", "Lĩnh vực"], ...names.map((name, at) => [at + 1, `1.00000${at}`, name, "Hộ tịch"])];
  const lists = (...each: [string, readonly string[], boolean?][]) => each.map(([sheet, names, isHidden = false]) => ({ list: sheetList(rows(names), sheet), isHidden }));

  it.each([
    ["the only one", lists(["A", ["x y"]]), "A", []],
    ["a visible one before a hidden one with more", lists(["A", ["x y"]], ["B", ["x y", "z t"], true]), "A", ["B"]],
    ["the one with more", lists(["A", ["x y", "z t"]], ["B", ["x y"]]), "A", ["B"]],
    ["the later of two alike", lists(["A", ["x y"]], ["B", ["x y"]], ["C", ["x y"], true]), "B", ["A", "C"]],
    ["a hidden one where no other is", lists(["A", ["x y"], true]), "A", []],
  ])("counts %s and names the others", (_which, given, counts, others) => {
    const chosen = listThatCounts(given);
    expect([chosen?.sheet, chosen?.others.map(({ sheet }) => sheet)]).toEqual([counts, others]);
    expect(chosen?.findings.filter(({ type }) => type === "procedureOtherList").map(({ sheet, value }) => [sheet, value])).toEqual(others.map((sheet) => [sheet, counts]));
  });

  it("never counts a decision's changes where the whole list is there", () => {
    const whole = sheetList(rows(["x y"]), "Danh mục");
    const annex = sheetList([
      ["STT", "Mã TTHC", "Tên thủ tục", "Lĩnh vực"], ["A. DANH MỤC TTHC SỬA ĐỔI"], [1, "1.000000", "x y", "Hộ tịch"], [2, "1.000005", "a b", "Hộ tịch"], ["B. DANH MỤC TTHC BÃI BỎ"], [1, "1.000001", "c d", "Hộ tịch"],
    ], "QĐ 12");
    expect(listThatCounts([{ list: whole, isHidden: false }, { list: annex, isHidden: false }])?.sheet).toBe("Danh mục");
  });

  it("leaves a reading without a list as it is", () => {
    const reading = readRows([["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả"], ["A1", 44400, 44410]]);
    expect(withProcedures(reading, [])).toBe(reading);
    expect(withProcedures(reading, lists(["A", ["x y"]])).procedures?.procedures).toHaveLength(1);
  });
});
