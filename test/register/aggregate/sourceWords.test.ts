import { isSourceHeader, isSourceLabel, sourceIn, sourceKey } from "../../../src/register/aggregate/sourceWords";

describe("the name of a system", () => {
  it.each([
    "Trên Hệ thống các Bộ", "Trên Hệ thống thành phố", "hệ thống của tỉnh", "Cổng DVC quốc gia", "phần mềm một cửa", "Hệ thống thông tin giải quyết TTHC tỉnh",
    "HTTT giải quyết TTHC của tỉnh", "Phần mềm của Bộ Tư pháp", "CSDL quốc gia về dân cư", "VNeID", "Nguồn: Cổng DVCQG", "Ngoài hệ thống", "HT Bộ",
    "Phần mềm một cửa điện tử (iGate)", "TTHC thực hiện trên hệ thống của Bộ Công an", "Hệ thống ILIS", "Phần mềm ngành dọc", "HỆ THỐNG TRUNG ƯƠNG",
  ])("%s makes a band of rows a source, or the same field of two systems would be lost as a repeat", (label) => expect(isSourceLabel(label)).toBe(true));

  it.each(["Hệ thống văn bằng, chứng chỉ", "Hệ thống điện", "Dịch vụ công ích", "Hộ tịch", "Công chứng", "Nguồn nước", "Sở Y tế", "Cấp tỉnh", "Phí, lệ phí", "Ngoài giờ", ""])(
    "%s is none: a field taken for a band would lose its cases", (label) => expect(isSourceLabel(label)).toBe(false));

  it("is found in a title without the period behind it, and compared without the words before it", () => {
    expect(sourceIn("KẾT QUẢ GIẢI QUYẾT TTHC TRÊN HỆ THỐNG CỦA BỘ QUÝ III NĂM 2026")).toBe("HỆ THỐNG CỦA BỘ");
    expect(sourceIn("Kết quả giải quyết TTHC trên địa bàn tỉnh")).toBe("");
    expect(new Set(["Trên Hệ thống các Bộ", "HỆ THỐNG CỦA BỘ", "HT Bộ"].map(sourceKey)).size).toBe(1);
  });

  it("may head a column", () => {
    expect(["Hệ thống", "Nguồn số liệu", "Phần mềm tiếp nhận", "Nguồn thu", "Đơn vị"].map(isSourceHeader)).toEqual([true, true, true, false, false]);
  });
});
