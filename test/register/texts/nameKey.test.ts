import fc from "fast-check";
import { nameKey } from "../../../src/register/texts/nameKey";

it.each([
  ["UBND xã Hoà Bình", "ubnd xã  hòa bình"], ["UBND xã Thuỷ Xuân", "UBND XÃ THỦY XUÂN"], ["Sở LĐ-TB&XH", "Sở LĐ - TB & XH"],
  ["Ðức Thọ", "Đức Thọ"], ["Sở Y tế\u00a0", " Sở\tY tế"], ["Khoẻ", "Khỏe"],
])("takes %j and %j for one name, or a unit would stand in two rows of the report", (first, second) => {
  expect(nameKey(first)).toBe(nameKey(second));
});

it.each([
  ["Xã Tân Lập", "Xã Tấn Lập"], ["Xã Đồng Ích", "Xã Động Ích"], ["Sở Y tế", "Sở Y tế 2"], ["Huyện Lạc", "Huyện Lắc"], ["Đa Phúc", "Da Phúc"],
])("keeps %j and %j apart, or two places would be counted as one", (first, second) => {
  expect(nameKey(first)).not.toBe(nameKey(second));
});

it("is the same for composed and decomposed names", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồ aBcD -") }), (name) => {
    expect(nameKey(name.normalize("NFD"))).toBe(nameKey(name.normalize("NFC")));
  }));
});

it("is empty for a name of signs only, so that the caller can keep it as it is", () => {
  expect(nameKey(" --- ")).toBe("");
});
