/** Beginnings of cells that stand in band and signature rows, never in a case (domain.md 4.4.4); totals: totalWords.ts. */
export const CLOSING_STARTS: readonly string[] = [
  "Người lập", "Người làm báo cáo", "Người tổng hợp", "Người báo cáo", "Thủ trưởng", "Giám đốc", "Phó giám đốc",
  "Chủ tịch", "Phó chủ tịch", "TM", "KT", "TL", "TUQ", "Ký tên", "Ký, ghi rõ họ tên", "Ký và ghi rõ họ tên", "Nơi nhận",
  "Xác nhận của", "Trưởng phòng", "Chánh văn phòng",
  "Người kiểm tra", "Thủ quỹ", "Cán bộ tổng hợp", "Trong đó", "Tỷ lệ", "Tỉ lệ", "Cộng hòa xã hội chủ nghĩa Việt Nam",
  "Độc lập - Tự do - Hạnh phúc",
];

/** Whole cells of such rows: as beginnings they would also fit names. */
export const CLOSING_WHOLE: readonly string[] = ["Kế toán", "Lãnh đạo", "Ghi chú"];
