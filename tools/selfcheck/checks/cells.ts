/** Cells that formulas point at, by what stands in them: names of the workbook on the sheet of cells. */
export const CELLS = {
  handlers: "HaiNguoi", otherHandlers: "KhacHaiNguoi", mixedHandlers: "LanLon", units: "HaiDonVi",
  empty: "OTrong", emptyText: "ORong", zero: "OSoKhong", errorCell: "OLoi",
  daysAcross: "KyNgang", daysDown: "KyDoc", daysAsText: "KyChu", reversed: "KyNguoc", three: "BaNgay", firstOfMonth: "NgayMungMot", periodText: "KyQuy", year: "SoNam",
  unit: "TenSo", option: "TenChon", optionValue: "GiaTriChon", tcvn: "ChuTCVN", spellings: "CachViet", ownDays: "LichRieng", late: "HenTra", done: "CoKetQua",
} as const;
