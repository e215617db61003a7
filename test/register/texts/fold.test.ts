import fc from "fast-check";
import { foldKey, foldText, squeezedKey } from "../../../src/register/texts/fold";

const vietnamese = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
const plain = "aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd";

it("folds every Vietnamese letter, or a header in capitals or on a Mac would not be known", () => {
  for (const text of [vietnamese, vietnamese.toUpperCase(), vietnamese.normalize("NFD"), vietnamese.toUpperCase().normalize("NFD")]) {
    expect(foldText(text)).toBe(plain);
  }
});

it.each([
  ["Ðơn vị", "don vi"], ["ðơn vị", "don vi"], ["  Mã\u00a0hồ\tsơ \r\n", "ma ho so"], ["Ngày hẹn trả (KQ)", "ngay hen tra kq"],
  ["Sở, ngành", "so nganh"], ["ngay_tiep_nhan", "ngay tiep nhan"], ["“Đúng hạn”/Trễ hạn…", "dung han tre han"], ["Ｎgày", "ngay"],
  ["Ma\u200b hồ\u00ad sơ\ufeff", "ma ho so"], ["", ""], [" \u3000-_/. ", ""], ["(3)=(4)+(5)", "3 4 5"], ["日本 Việt", "日本 viet"],
])("folds %j to %j, or headers typed in another way would be lost", (text, key) => {
  expect(foldText(text)).toBe(key);
});

it("makes no difference between places of the tone mark, or hoà and hòa would be two headers", () => {
  expect(foldKey("Hoà giải, thuỷ lợi, khoẻ")).toBe(foldKey("Hòa giải, thủy lợi, khỏe"));
});

it("gives the same key for composed and decomposed input and for a folded key again", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...vietnamese, "A", "b", "9", " ", "\u00a0", "-", "(", "Đ", "Ð") }), (text) => {
    const key = foldText(text);
    expect(foldText(text.normalize("NFD"))).toBe(key);
    expect(foldText(text.toUpperCase())).toBe(key);
    expect(foldText(key)).toBe(key);
    expect(key).toBe(key.trim().replace(/ {2,}/g, " "));
  }));
});

it("remembers without mixing texts up, however many there are", () => {
  for (let i = 0; i < 10_000; i++) expect(foldKey(`Hồ sơ ${i}`)).toBe(`ho so ${i}`);
  expect(foldKey("Hồ sơ 7")).toBe("ho so 7");
});

it("folds texts of any length and any code unit without failing", () => {
  expect(foldText("Đ".repeat(100_000))).toBe("d".repeat(100_000));
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    expect(typeof foldText(text)).toBe("string");
  }));
});

it.each([["MaHoSo", "mahoso"], ["ma_ho_so", "mahoso"], ["Mã H.S", "mahs"], ["S. T. T.", "stt"]])(
  "squeezes %j to %j, or field names and abbreviations would need an entry each", (text, key) => {
    expect(squeezedKey(text)).toBe(key);
  },
);
