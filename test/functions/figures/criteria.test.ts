import { ask } from "../ask";

const HEADER = ["STT", "Mã hồ sơ", "Thủ tục", "Lĩnh vực", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái", "Hình thức tiếp nhận", "Người thụ lý", "Lệ phí", "", "", ""];
const CASES = [
  HEADER,
  [1, "A1", "Cấp bản sao", "Hộ tịch", "UBND xã Tân Lập", 44430, 44440, 44435, "Đã trả kết quả", "Trực tuyến", "Nguyễn An", 50000, "", "", ""],
  [2, "A2", "Khai sinh", "Hộ tịch", "UBND xã Tân Lập", 44431, 44440, 44445, "Đã trả kết quả", "Qua mạng", "Trần Bình", 0, "", "", ""],
  [3, "A3", "Cấp sổ", "Đất đai", "UBND xã Tấn Lập", 44432, 44450, "", "Đang xử lý", "Trực tiếp", "Nguyễn An", 200000, "", "", ""],
  [4, "A4", "Biến động", "Đất đai", "UBND xã Tấn Lập", 44433, 44450, "", "Đang xử lý", "", "Lê Cúc", 120000, "", "", ""],
  [5, "A5", "Cấp sổ *", "Đất đại", "UBND xã Tấn Lập", 44434, 44450, "", "Đang xử lý", "Qua bưu chính", "", 0, "", "", ""],
];
const list = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const count = (...pairs: unknown[]): unknown => ask("INTAKE", CASES, "9/2021", null, pairs.map((each) => (Array.isArray(each) ? each : [[each]])));

describe("pairs of a column and a criterion, as in COUNTIFS", () => {
  test.each<[string, unknown[], unknown]>([
    ["a text", ["Lĩnh vực", "Hộ tịch"], 2],
    ["a text without marks", ["linh vuc", "ho tich"], 2],
    ["a text without marks that two fit", ["Lĩnh vực", "dat dai"], "notAvailable criterionAmbiguous"],
    ["a text with marks is that one", ["Lĩnh vực", "Đất đai"], 2],
    ["all but one", ["Lĩnh vực", "<>Hộ tịch"], 3],
    ["wildcards", ["Thủ tục", "Cấp*"], 3],
    ["a wildcard's sign itself", ["Thủ tục", "Cấp sổ ~*"], 1],
    ["wildcards that fit none count none, as COUNTIFS does", ["Thủ tục", "Đăng ký*"], 0],
    ["a list as a range", ["Người thụ lý", list("Nguyễn An", "Lê Cúc", "")], 3],
    ["none of a list", ["Người thụ lý", list("<>Nguyễn An", "<>Lê Cúc")], 2],
    ["blank cells", ["Người thụ lý", "="], 1],
    ["filled cells", ["Người thụ lý", "<>"], 4],
    ["two criteria both hold", ["Lĩnh vực", "Đất đai", "Người thụ lý", "Nguyễn An"], 1],
    ["numbers above another", ["Lệ phí", ">=120.000"], 2],
    ["days after another", ["Ngày hẹn trả", ">15/9/2021"], 0],
    ["a column by what it holds", ["Handler", "Nguyễn An"], 2],
    ["options stand among them", ["Mẫu số", "B", "Lĩnh vực", "Hộ tịch"], 2],
    ["a text that the column does not spell, by what it means", ["Hình thức tiếp nhận", "Bưu chính công ích"], 1],
    ["a level that only the units' names tell", ["Cấp", "xã"], 5],
  ])("%s", (_what, pairs, counted) => {
    expect(count(...pairs)).toBe(counted);
  });
});

describe("days and amounts that a register has as text, as systems export them", () => {
  const AS_TEXT = [
    HEADER,
    [1, "A1", "Cấp bản sao", "Hộ tịch", "UBND xã Tân Lập", 44430, "20/09/2021", 44435, "Đã trả kết quả", "Trực tuyến", "Nguyễn An", "50.000", "", "", ""],
    [2, "A2", "Khai sinh", "Hộ tịch", "UBND xã Tân Lập", 44431, "21/09/2021 17:00:00", 44445, "Đã trả kết quả", "Qua mạng", "", "120000", "", "", ""],
    [3, "A3", "Cấp sổ", "Đất đai", "UBND xã Tấn Lập", 44432, 44459, "", "Đang xử lý", "Trực tiếp", " ", 120000, "", "", ""],
    [4, "A4", "Biến động", "Đất đai", "UBND xã Tấn Lập", 44433, 44440, "", "Đang xử lý", "", "Lê Cúc", "Miễn phí", "", "", ""],
  ];
  const countText = (...pairs: unknown[]): unknown => ask("INTAKE", AS_TEXT, "9/2021", null, pairs.map((each) => [[each]]));
  test.each<[string, unknown[], unknown]>([
    ["days on and after one", ["Ngày hẹn trả", ">=20/9/2021"], 3],
    ["days before one", ["Ngày hẹn trả", "<20/9/2021"], 1],
    ["days between two", ["Ngày hẹn trả", ">=1/9/2021", "Ngày hẹn trả", "<=20/9/2021"], 3],
    ["one day, as a text and as a day", ["Ngày hẹn trả", "20/9/2021"], 2],
    ["one day by a cell that holds it", ["Ngày hẹn trả", 44459], 2],
    ["all but one day", ["Ngày hẹn trả", "<>20/9/2021"], 2],
    ["amounts above another; words are none", ["Lệ phí", ">=100000"], 2],
    ["one amount, however it is written", ["Lệ phí", 50000], 1],
    ["and with its thousands", ["Lệ phí", "120.000"], 2],
    ["any text, which a blank cell has none of", ["Người thụ lý", "*"], 2],
    ["cells that have no text", ["Người thụ lý", "<>*"], 2],
  ])("%s", (_what, pairs, counted) => {
    expect(countText(...pairs)).toBe(counted);
  });

  test("a text of digits that is neither is said, and never left out of a comparison in silence", () => {
    const cells = AS_TEXT.map((row, at) => (at === 2 ? row.map((cell, column) => (column === 11 ? "12o.000" : cell)) : row));
    expect(ask("INTAKE", cells, "9/2021", null, [[["Lệ phí"]], [[">=100000"]]])).toBe("notAvailable criterionUncompared");
  });
});

test("a list of thousands of texts, and wildcards over a cell full of text, end at once", () => {
  const names = Array.from({ length: 4000 }, (_each, at) => `Cán bộ số ${at}`);
  const rows = [HEADER, ...names.map((name, at) => [at + 1, `B${at}`, "Cấp sổ", at === 7 ? "a ".repeat(16_000) : "Đất đai", "UBND xã Tân Lập", 44430, 44440, 44435, "Đã trả kết quả", "Trực tuyến", name, 0, "", "", ""])];
  const began = performance.now();
  expect(ask("INTAKE", rows, "9/2021", null, [[["Người thụ lý"]], list(...names)])).toBe(4000);
  expect(ask("INTAKE", rows, "9/2021", null, [[["Lĩnh vực"]], [["*a*a*a*a*a*a*b"]]])).toBe(0);
  expect(performance.now() - began).toBeLessThan(20_000);
});

describe("what no criterion can mean is a problem, and never 0", () => {
  test.each<[string, unknown[], string]>([
    ["a text that stands nowhere: a typing mistake", ["Lĩnh vực", "Hộ tich khác"], "notAvailable criterionUnknown"],
    ["all but a text that stands nowhere", ["Lĩnh vực", "<>Y tế"], "notAvailable criterionUnknown"],
    ["a list with one that stands nowhere", ["Lĩnh vực", list("Hộ tịch", "Y tế")], "notAvailable criterionUnknown"],
    ["a column that is not there", ["Ngạch", "A"], "invalidValue columnUnknown"],
    ["a lost cell", ["Lĩnh vực", list("")], "invalidValue criterionBlank"],
    ["an error cell", ["Lĩnh vực", "#REF!"], "invalidValue criterionError"],
    ["a list of both kinds", ["Lĩnh vực", list("Hộ tịch", "<>Đất đai")], "invalidValue criterionMixed"],
    ["more than a text", ["Lĩnh vực", ">Hộ tịch"], "invalidValue criterionOperator"],
    ["a criterion without its column", ["Hộ tịch"], "invalidValue optionAlone"],
  ])("%s", (_what, pairs, problem) => {
    expect(count(...pairs)).toBe(problem);
  });
});

test("the rate and the table count the same cases", () => {
  expect(ask("ONTIME", CASES, "9/2021", null, [[["Lĩnh vực"]], [["Hộ tịch"]]])).toBe(0.5);
  const table = ask("SUMMARY", CASES, "9/2021", null, [[["Lĩnh vực"]], [["Đất đai"]]]) as unknown[][];
  expect(table.map(([unit, received]) => [unit, received]).slice(1)).toEqual([["UBND xã Tấn Lập", 2], ["Tổng cộng", 2]]);
});

test("units chosen by their column leave gaps as open as the unit's own argument does: a gap may be a merged cell", () => {
  const gaps = CASES.map((row, at) => (at === 2 || at === 4 ? row.map((cell, column) => (column === 4 ? "" : cell)) : row));
  const pairs = [[["Đơn vị giải quyết"]], [["UBND xã Tân Lập"]]];
  expect(ask("INTAKE", gaps, "9/2021", "UBND xã Tân Lập")).toBe("notAvailable unitGaps");
  expect(ask("INTAKE", gaps, "9/2021", null, pairs)).toBe("notAvailable unitGaps");
  expect(ask("INTAKE", gaps, "9/2021", null, [...pairs, [["Lĩnh vực"]], [["Hộ tịch"]]])).toBe("notAvailable unitGaps");
  // No gap is among the cases of this handler.
  expect(ask("INTAKE", gaps, "9/2021", null, [...pairs, [["Người thụ lý"]], [["Nguyễn An"]]])).toBe(1);
  expect(ask("INTAKE", gaps, "9/2021", null, [[["Đơn vị giải quyết"]], [["="]]])).toBe(2);
});

test("a level is asked for by its number or by its words", () => {
  const levels = [[...HEADER.slice(0, 12), "Mức độ DVC", "", "", ""], ...CASES.slice(1).map((row, at) => [...row.slice(0, 12), ["Toàn trình", "Một phần", "Toàn trình", "", "Toàn trình"][at], "", "", ""])];
  const level = (word: string): unknown => ask("INTAKE", levels, "9/2021", null, [[["Mức độ DVC"]], [[word]]]);
  expect(["Mức độ 4", "Toàn trình", "Mức độ 3", "mức 4"].map(level)).toEqual([3, 3, 1, 3]);
});
