import fc from "fast-check";
import { toTcvn3 } from "../../register/legacy/encode";
import { valueOf } from "../ask";
import { HEADER } from "../dirtyMatrix";

const settled = (...column: unknown[]): unknown[] => (valueOf("UNITNAME", column.map((cell) => [cell])) as unknown[][]).map(([cell]) => cell);
const one = (cell: unknown): unknown => settled(cell)[0];

test.each([
  ["Sở Y tế", "Sở Y tế"], ["  Sở\u00a0  Y tế\t", "Sở Y tế"], ["Sở\nY tế", "Sở Y tế"], ["Sở Y tế".normalize("NFD"), "Sở Y tế"], ["\u200bSở Y tế\ufeff", "Sở Y tế"],
  ["UBND quận \u00d0ống \u00d0a", "UBND quận Đống Đa"], ["SỞ Y TẾ", "SỞ Y TẾ"], ["SYT", "SYT"], ["Së Y tÕ", "Sở Y tế"], ["=Sở", "=Sở"],
])("one cell shows the name that a register would: %j", (written, name) => {
  expect(one(written)).toBe(name);
});

test("spellings of one unit become the one that most cells have", () => {
  expect(settled("Sở Y tế", "SỞ Y TẾ", " sở  y tế", "Sở Y tế")).toEqual(Array(4).fill("Sở Y tế"));
  expect(settled("UBND xã Hòa Bình", "UBND xã Hoà Bình", "UBND XÃ HOÀ BÌNH.", "UBND xã Hoà Bình")).toEqual(Array(4).fill("UBND xã Hoà Bình"));
});

test("names that differ in a mark are two units", () => {
  expect(settled("Xã Tân Lập", "Xã Tấn Lập", "Xã Tân Lập")).toEqual(["Xã Tân Lập", "Xã Tấn Lập", "Xã Tân Lập"]);
});

test("what a register only asks about stays: a count of these names is what the other functions count", () => {
  for (const names of [["SKHĐT", "Sở Kế hoạch và Đầu tư"], ["TP. Vĩnh Yên", "Thành phố Vĩnh Yên"], ["Xã Tân Lập", "UBND xã Tân Lập"]]) expect(settled(...names)).toEqual(names);
});

test("a short form that may be two units, or none of the range, stays", () => {
  expect(settled("SNV", "Sở Nội vụ", "Sở Ngoại vụ")).toEqual(["SNV", "Sở Nội vụ", "Sở Ngoại vụ"]);
  expect(settled("SYT", "Sở Nội vụ")).toEqual(["SYT", "Sở Nội vụ"]);
});

test("units that took over from others, and names one letter apart, are two: only the register's reader can be asked", () => {
  const names = ["Sở Tài chính", "Sở Kế hoạch và Đầu tư", "Sở Tài nguyên và Môi trườn", ...Array<string>(9).fill("Sở Tài nguyên và Môi trường")];
  expect(settled(...names)).toEqual(names);
});

test("a blank and what says nothing is an empty text; numbers, truth values and errors stay", () => {
  expect(settled("Sở Y tế", null, "", "-", "…", "NULL", "  ")).toEqual(["Sở Y tế", "", "", "", "", "", ""]);
  expect(settled(12, true, { type: "Error", basicValue: "#N/A" })).toMatchObject([12, true, { kind: "notAvailable" }]);
});

test("a ditto mark is the name above it, in its own column", () => {
  expect(valueOf("UNITNAME", [["Sở Y tế", "Sở Nội vụ"], ["nt", "\""], [null, "-nt-"], ["như trên", "Sở Y tế"]])).toEqual(
    [["Sở Y tế", "Sở Nội vụ"], ["Sở Y tế", "Sở Nội vụ"], ["", "Sở Nội vụ"], ["Sở Y tế", "Sở Y tế"]],
  );
  expect(one("nt")).toBe("nt");
});

test("names of an old encoding are read first, so that they join those in Unicode", () => {
  expect(settled(toTcvn3("Sở y tế"), "Sở y tế", toTcvn3("Sở y tế"), toTcvn3("Chi cục thuế"))).toEqual(["Sở y tế", "Sở y tế", "Sở y tế", "Chi cục thuế"]);
});

test("the order of rows makes no difference", () => {
  const name = fc.constantFrom("Sở Y tế", "SỞ Y TẾ", "sở y tế ", "SYT", "Sở Nội vụ", "SNV", "Xã Hoà Bình", "UBND xã Hòa Bình");
  fc.assert(fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), fc.infiniteStream(fc.nat()), (names, order) => {
    const byName = new Map(names.map((each, at) => [each, settled(...names)[at]]));
    const shuffled = names.map((each) => ({ each, rank: order.next().value })).sort((a, b) => a.rank - b.rank).map(({ each }) => each);
    expect(settled(...shuffled)).toEqual(shuffled.map((each) => byName.get(each)));
  }));
});

test("spellings settle as in the summary of the same cases, or a COUNTIFS over the names would not add up to it", () => {
  const units = ["Sở Y tế", "SỞ Y TẾ", "Sở  Y tế", "Sở Nội vụ", "sở nội vụ", "sở nội vụ", "Xã Hoà Bình", "Xã Hòa Bình", "Xã Tân Lập", "Xã Tấn Lập"];
  const cases = [HEADER, ...units.map((unit, at) => [`A${at}`, unit, 44430, 44440, 44435, 44436, "Đã trả kết quả", "Trực tuyến", "Toàn trình"])];
  const summary = valueOf("SUMMARY", cases, "9/2021") as unknown[][];
  const counted = (name: unknown): number => settled(...units).filter((each) => each === name).length;
  for (const [name, received, carriedOver, cumulative] of summary.slice(1, -1)) expect([name, cumulative ?? received ?? carriedOver]).toEqual([name, counted(name)]);
  expect(new Set(settled(...units))).toEqual(new Set(summary.slice(1, -1).map(([name]) => name)));
});

test("no cell and many cells are as many names, and the range itself is not touched", () => {
  const cells = Object.freeze(Array.from({ length: 3000 }, (_none, at) => Object.freeze([`Xã Số ${at}`])));
  expect(valueOf("UNITNAME", cells)).toEqual(cells);
  expect(valueOf("UNITNAME", null)).toEqual([[""]]);
});
