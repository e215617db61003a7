import { isTotalWord } from "../../src/register/vocabulary/totalWords";
import { beginsWith } from "../../src/register/vocabulary/markedWords";
import { bandKind } from "../../src/register/vocabulary/unitWords";
import { placeKindOf, shownPlace } from "../../src/register/vocabulary/placeKinds";

it.each([
  "Tổng", "TỔNG CỘNG", "Tổng cộng:", "Tổng số", "Tổng số hồ sơ: 12", "Tổng cộng toàn sổ", "Cộng", "Cộng:", "Cộng trang 3", "Cộng tháng 7", "Cộng dồn", "Lũy kế", "Luỹ kế từ đầu năm", "Mang sang",
  "Chuyển trang sau", "Trung bình", "Bình quân", "Lớn nhất", "Nhỏ nhất", "Tong cong", "TONG SO", "Total", "Grand Total", "Subtotal", "Sub-total", "Sum", "Average", "Max", "MIN", "Count: 12",
  "Sở Y tế Total", "Sở Y tế Count", "Grand Count", "Cộng Sở Y tế", "Tổng xã Tân Lập", "Cộng (I)", "Cộng mục II", "Tổng cộng".normalize("NFD"), "Σ",
])("%s begins a row of sums, never a case", (label) => {
  expect(isTotalWord(label)).toBe(true);
});

it.each([
  "Tổng công ty Điện lực", "TỔNG CÔNG TY", "Tổng cục Thuế", "Cộng đồng dân cư thôn 3", "Công an tỉnh", "Tong cong ty dien luc", "TOTAL-2", "MAX-001", "H62-210921-0001", "Trung tâm", "Sum Sê", "Mai Thị Tổng", "12", "",
])("%s is a name or an id, and its case counts", (name) => {
  expect(isTotalWord(name)).toBe(false);
});

describe("what a name begins with", () => {
  it.each([
    ["SỞ Y TẾ", "Sở", true], ["So Y te", "Sở", true], ["SỔ TD 2025", "Sở", false], ["Số liệu T7", "Sở", false], ["sở y tế".normalize("NFD"), "Sở", true], ["Sởi", "Sở", false], ["Phương án 2", "Phường", false],
    ["Hoà Bình", "Hòa Bình", true],
  ])("%s / %s is told by its marks: a book is no department", (name, words, begins) => {
    expect(beginsWith(name, words)).toBe(begins);
  });

  it.each([
    ["SỔ TD 2025", "other"], ["Số liệu T7", "other"], ["So lieu", "other"], ["So TD", "other"], ["Sổ theo dõi hồ sơ", "other"], ["Phương án", "other"], ["Quản lý đất đai", "other"], ["Quân sự", "other"],
    ["Xã hội", "other"], ["Bản in", "other"], ["Trưởng phòng", "other"], ["Tính toán", "other"], ["SỞ Y TẾ", "unit"], ["So Y te", "unit"], ["Quận 3", "unit"], ["Xã Hội Hợp", "unit"], ["UBND xã Tân Lập", "unit"], ["Phường 3", "unit"],
  ])("%s is a unit or none", (name, kind) => {
    expect(bandKind(name)).toBe(kind);
  });

  it.each([["Phương án 2", ""], ["Quản lý dự án", ""], ["Xã Tân Lập", "xa"], ["xa Tan Lap", "xa"], ["UBND phường 3", "phuong"], ["TP. Vĩnh Yên", "thanh pho"]])("%s is a place or none", (name, kind) => {
    expect(placeKindOf(name)).toBe(kind);
  });
});

it.each([
  ["UBND XÃ TAM DƯƠNG", "UBND xã Tam Dương"], ["ỦY BAN NHÂN DÂN PHƯỜNG VIỆT TRÌ", "Ủy ban nhân dân phường Việt Trì"], ["XÃ ĐỒNG ÍCH", "Xã Đồng Ích"], ["UBND xã Tân Lập", "UBND xã Tân Lập"], ["SỞ Y TẾ", "SỞ Y TẾ"],
  ["TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ VÂN PHÚ", "Trung tâm Phục vụ hành chính công xã Vân Phú"],
])("a place in the capitals of a letterhead, %s, is written as a report writes it", (name, shown) => {
  expect(shownPlace(name)).toBe(shown);
});
