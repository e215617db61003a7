/** Beginnings of cells that stand in total, band and signature rows, never in a case (domain.md 4.4.4). */
export const CLOSING_WORDS: readonly string[] = [
  "Tổng cộng", "Tổng số", "Cộng", "Tổng", "Người lập", "Người làm báo cáo", "Người tổng hợp", "Người báo cáo", "Kế toán",
  "Thủ trưởng", "Giám đốc", "Phó giám đốc", "Chủ tịch", "Phó chủ tịch", "TM", "KT", "TL", "TUQ", "Ký tên", "Ký, ghi rõ họ tên",
  "Ký và ghi rõ họ tên", "Ghi chú", "Nơi nhận", "Xác nhận của", "Trưởng phòng", "Chánh văn phòng", "Lãnh đạo", "Ngày tháng năm",
  "Cộng trang", "Cộng tháng", "Lũy kế", "Mang sang", "Chuyển trang sau", "Người kiểm tra", "Thủ quỹ", "Cán bộ tổng hợp",
];
