import { FileNames } from "../../../src/merge/across/fileNames";
import { KnownUnits } from "../../../src/register/names/knownUnits";

test.each([
  ["Xã Tam Dương.xlsx", "Xã Tam Dương"],
  ["02. UBND xã Yên Lạc - T9.2026.xlsx", "UBND xã Yên Lạc"],
  ["02_UBND xã Yên Lạc_T9.2026.xlsx", "UBND xã Yên Lạc"],
  ["Xã Tam Dương/so.xlsx", "Xã Tam Dương"],
  ["Quý III/Xã Tam Dương/so theo doi.xlsx", "Xã Tam Dương"],
  ["Báo cáo xã Tam Dương quý III năm 2026.xls", "xã Tam Dương"],
  ["BC T9.2026 - Phường Vĩnh Yên (bản cuối).xlsx", "Phường Vĩnh Yên"],
  ["Báo cáo tháng 9 của UBND phường Vĩnh Phúc.ods", "UBND phường Vĩnh Phúc"],
  ["Xã Nam Sơn 2026-09-21.csv", "Xã Nam Sơn"],
  ["Xã Quý Lộc.xlsx", "Xã Quý Lộc"],
  ["Phường 1 - quý 3.xlsx", "Phường 1"],
  ["Đặc khu Phú Quốc 9T2026.xlsx", "Đặc khu Phú Quốc"],
  ["Sở Y tế.xlsx", "Sở Y tế"],
  ["SỞ Y TẾ - BÁO CÁO QUÝ III.xlsx", "SỞ Y TẾ"],
  ["Sở Lao động - Thương binh và Xã hội - T9.2026.xlsx", "Sở Lao động Thương binh và Xã hội"],
  ["Sở Văn hóa, Thể thao và Du lịch.xlsx", "Sở Văn hóa Thể thao và Du lịch"],
  ["15) Thị trấn Hợp Hòa (1).xlsx", "Thị trấn Hợp Hòa"],
  ["Xã Tân Lập - Nguyễn Văn A.xlsx", "Xã Tân Lập"],
  ["Xã Tân Lập - huyện Lập Thạch.xlsx", "Xã Tân Lập"],
  ["Xã Yên Lạc".normalize("NFD") + ".xlsx", "Xã Yên Lạc"],
  ["bao_cao_xa_tam_duong_Q3.xlsx", "Xa Tam Duong"],
])("takes the unit of %s from the name: nothing else may say whose the cases are", (path, unit) => {
  expect(new FileNames(new KnownUnits()).unitOf(path)).toBe(unit);
});

test.each([
  "so.xlsx", "So theo doi ho so.xlsx", "Sổ theo dõi hồ sơ.xlsx", "Báo cáo quý III năm 2026.xlsx", "Book1.xlsx", "Tháng 9.xlsx", "T9.2026.xlsx",
  "Phòng chống dịch.xlsx", "Báo cáo phòng cháy.xlsx", "Phương án mở rộng.xlsx", "quan ly ho so.xlsx", "Danh sách hồ sơ xã hội.xlsx", "BC cac xa phuong.xlsx",
  "Tổng hợp các xã.xlsx", "Đội hình.xlsx", "So lieu thang 9.xlsx", "xa.xlsx", "Xã.xlsx", "02.xlsx", "danh sach truong hop.xlsx", "Số liệu.xlsx", "export (3).csv", "tinh hinh giai quyet.xls",
  "Cấp xã.xlsx", "Báo cáo cấp xã.xlsx", "báo cáo xã, phường.xlsx", "HoSo_2026.xlsx", "x".repeat(500), "", "/", "....xlsx", "Thuế đất.xlsx",
])("says nothing of %s: a name that is no unit must not become one", (path) => {
  expect(new FileNames(new KnownUnits()).unitOf(path)).toBe("");
});

describe("units that are known otherwise", () => {
  const names = new FileNames(new KnownUnits(["Xã Tam Dương", "Xã Tam Dương Bắc", "Sở Kế hoạch và Đầu tư", "Xã Hòa Bình", "Tam Đảo", "Xã Tân Lập", "Xã Tấn Lập"]));
  test.each([
    ["bao_cao_xa_tam_duong_Q3.xlsx", "Xã Tam Dương"],
    ["bao_cao_xa_tam_duong_bac_Q3.xlsx", "Xã Tam Dương Bắc"],
    ["UBND xã Tam Dương.xlsx", "Xã Tam Dương"],
    ["BaoCao-xa-tam-duong-T9-2026.xlsx", "Xã Tam Dương"],
    ["SKHĐT T9.xlsx", "Sở Kế hoạch và Đầu tư"],
    ["XÃ HOÀ BÌNH.xlsx", "Xã Hòa Bình"],
    ["Tam Đảo - quý III.xlsx", "Tam Đảo"],
    ["Tam Dương.xlsx", "Xã Tam Dương"],
    ["tam duong T9.xlsx", "Xã Tam Dương"],
    ["Bao cao Xa Tam Duong Q3.xlsx", "Xã Tam Dương"],
  ])("%s is of the unit as it is written there, whatever the name lacks", (path, unit) => {
    expect(names.unitOf(path)).toBe(unit);
  });

  it("leaves a name without marks as it is where two units would fit", () => {
    expect(names.unitOf("xa_tan_lap.xlsx")).toBe("Xa Tan Lap");
    expect(names.unitOf("Tân Lập.xlsx")).toBe("Xã Tân Lập");
  });
});
