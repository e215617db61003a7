/** A small register whose figures are counted by hand, with all columns that tables ask for and a blank one behind them. */
export const HEAD = ["STT", "Mã hồ sơ", "Lĩnh vực", "Tên thủ tục hành chính", "Cơ quan giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái", "Hình thức tiếp nhận", "Người thụ lý"];

export const AT = { id: 1, field: 2, procedure: 3, unit: 4, received: 5, due: 6, finished: 7, handedOver: 8, status: 9, channel: 10, handler: 11 } as const;

// The reporting month 9/2021 is 44429 (21/8) to 44459 (20/9).
const CASES: readonly (readonly unknown[])[] = [
  ["A1", "Đất đai", "Cấp giấy", "Sở Y tế", 44430, 44440, 44435, 44436, "Đã trả kết quả", "Trực tuyến", "Lan"],
  ["A2", "Đất đai", "Cấp giấy", "Sở Y tế", 44431, 44440, 44445, 44446, "Đã trả kết quả", "Trực tiếp", "Lan"],
  ["A3", "Hộ tịch", "Đăng ký", "Sở Nội vụ", 44432, 44450, "", "", "Đang xử lý", "Trực tiếp", "Minh"],
  ["A4", "Hộ tịch", "Trích lục", "Sở Nội vụ", 44400, 44410, 44430, 44431, "Đã xử lý xong", "Trực tiếp", "Minh"],
  ["A5", "Hộ tịch", "Trích lục", "Sở Nội vụ", 44432, 44462, "", "", "Đang xử lý", "Qua bưu chính công ích", "Hoa"],
  ["A6", "Hộ tịch", "Đăng ký", "Sở Nội vụ", 44433, 44463, "", "", "Yêu cầu bổ sung giấy tờ", "Trực tuyến", "Hoa"],
];

/** The register with some cells changed: case, column of AT, value. */
export function registerWith(...changes: readonly [number, keyof typeof AT, unknown][]): unknown[][] {
  const rows = CASES.map((row, at) => [at + 1, ...row]);
  for (const [at, column, value] of changes) rows[at][AT[column]] = value;
  return [HEAD, ...rows].map((row) => [...row, "", "", ""]);
}
