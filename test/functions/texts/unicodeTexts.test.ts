import fc from "fast-check";
import type { FunctionValue } from "../../../src/functions/model/cells";
import { toTcvn3, toVni, VIETNAMESE_LETTERS } from "../../register/legacy/encode";
import { valueOf } from "../ask";

const unicode = (...column: unknown[]): unknown[] => (valueOf("TOUNICODE", column.map((cell) => [cell])) as unknown[][]).map(([cell]) => cell);
const one = (cell: unknown): unknown => unicode(cell)[0];

const UNITS = ["sở y tế", "sở kế hoạch và đầu tư", "ubnd xã hoà bình", "thị trấn thổ tang", "văn phòng đăng ký đất đai"];

test.each([
  ["Së Y tÕ", "Sở Y tế"], ["UBND x· Hoµ B×nh", "UBND xã Hoà Bình"], ["Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"],
  ["§ång ThÞ Nga", "Đồng Thị Nga"], ["Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"], ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
])("one cell of several words says enough by itself: %s", (written, read) => {
  expect(one(written)).toBe(read);
});

test.each([
  "Hµ", "Hé", "tÕ", "Sôû Y teá", "Hoà", "Thaï né", "Château", "café", "Crème brûlée", "Müller", "São Paulo", "10 °C", "5 µm", "© 2021", "½ ngày", "Đà Nẵng", "xã", "thôn", "Hoà Bình", "công chính", "phòng tài chính", "UBND", "", "A1",
])("what may be sense as it stands stays: %j", (text) => {
  expect(one(text)).toBe(text);
});

test("a word that says too little alone is read by what stands in its column", () => {
  expect(one("Hµ")).toBe("Hµ");
  expect(unicode("Hµ", "NguyÔn", "TrÇn", "Lª", "Ph¹m")).toEqual(["Hà", "Nguyễn", "Trần", "Lê", "Phạm"]);
  expect(valueOf("TOUNICODE", [["Hä tªn", "Së Y tÕ"], ["Hµ", "UBND x· Hoµ B×nh"]])).toEqual([["Họ tên", "Sở Y tế"], ["Hà", "UBND xã Hoà Bình"]]);
});

test("cells that people went on to write in Unicode stay beside the old ones", () => {
  expect(unicode("Së Y tÕ", "Sở Nội vụ", "UBND xã Hòa Bình", "UBND x· Hoµ B×nh", "Trả đúng hạn")).toEqual(
    ["Sở Y tế", "Sở Nội vụ", "UBND xã Hòa Bình", "UBND xã Hoà Bình", "Trả đúng hạn"],
  );
});

test("each column has its own encoding, and a column of Unicode has none", () => {
  const rows = UNITS.map((name) => [toTcvn3(name), toVni(name), name, "Château d'été"]);
  expect(valueOf("TOUNICODE", rows)).toEqual(UNITS.map((name) => [name, name, name, "Château d'été"]));
});

test("letters that are split into signs are put together, whichever of their marks are split off", () => {
  for (const name of ["Sở Y tế", "Đường Trường Chinh", "UBND XÃ HOÀ BÌNH"]) expect(one(name.normalize("NFD"))).toBe(name);
  expect(one("tê\u0301 Sơ\u0309")).toBe("tế Sở");
  // A Mac splits the signs of the old encodings as well.
  expect(one("Së Y tÕ".normalize("NFD"))).toBe("Sở Y tế");
});

test("blanks, signs, line ends and a leading = are text like any other: nothing is tidied, nothing becomes a formula", () => {
  expect(one("  Së   Y tÕ \n- UBND x· ")).toBe("  Sở   Y tế \n- UBND xã ");
  expect(unicode("=1+1", "=Së Y tÕ", "'01", "  ")).toEqual(["=1+1", "=Sở Y tế", "'01", "  "]);
});

test("a blank is an empty text and not 0; numbers, truth values and errors stay what they are", () => {
  expect(unicode("Së Y tÕ", null, "", "UBND x·")).toEqual(["Sở Y tế", "", "", "UBND xã"]);
  expect(unicode(12, -0.5, true, false, 44459)).toEqual([12, -0.5, true, false, 44459]);
  const errors = unicode("#N/A", { type: "Error", basicValue: "#REF!" }, { type: "Error", basicValue: "#DIV/0!" }, "#SPILL!");
  expect(errors).toMatchObject([
    { kind: "notAvailable", values: { error: "#N/A" } }, { kind: "invalidReference", values: { error: "#REF!" } },
    { kind: "divisionByZero", values: { error: "#DIV/0!" } }, { kind: "invalidValue", values: { error: "#SPILL!" } },
  ]);
  expect(valueOf("TOUNICODE", [[null]])).toEqual([[""]]);
});

test("nothing that is Unicode ever changes, and what was read is not read a second time", () => {
  const word = fc.array(fc.constantFrom(...VIETNAMESE_LETTERS.filter((letter) => /[^\u0000-\u00ff]/.test(letter)), "b", "c", "n", "T", "h"), { minLength: 1, maxLength: 6 }).map((letters) => letters.join(""));
  const column = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `${words.join(" ")} đ`), { minLength: 1, maxLength: 20 });
  fc.assert(fc.property(column, (texts) => expect(unicode(...texts)).toEqual(texts)));
  fc.assert(fc.property(fc.shuffledSubarray(UNITS, { minLength: 2 }), fc.constantFrom(toTcvn3, toVni), (names, written) => {
    const read = unicode(...names.map(written));
    // Few words may say too little: then the whole column stays, never a part of it.
    expect([names, names.map(written)]).toContainEqual(read);
    if (names.length === UNITS.length) expect(read).toEqual(names);
    expect(unicode(...read)).toEqual(read);
  }));
});

test("the range itself is not touched", () => {
  const cells = Object.freeze([Object.freeze(["Së Y tÕ", null]), Object.freeze(["S\u01a1\u0309", 1])]);
  const value: FunctionValue = valueOf("TOUNICODE", cells);
  expect(value).toEqual([["Sở Y tế", ""], ["Sở", 1]]);
  expect(cells[0][0]).toBe("Së Y tÕ");
});
