/** Headers and titles of aggregate tables (domain.md 1.3, 4.1 C). */
export const AGGREGATE_WORDS = [
  "Tổng số", "Trong kỳ", "Từ kỳ trước", "Trực tuyến", "Trực tiếp, dịch vụ bưu chính", "Trước hạn", "Đúng hạn", "Quá hạn", "Trong hạn",
  "Số hồ sơ nhận giải quyết", "Số lượng hồ sơ đã giải quyết", "Số lượng hồ sơ đang giải quyết", "Tỷ lệ trước hạn, đúng hạn", "Trả lại", "Rút hồ sơ",
  "Lĩnh vực", "Đơn vị", "(Từ ngày 21/6/2021 đến ngày 20/9/2021)", "Quý III năm 2021", "Tổng cộng", "Sở ban ngành", "Huyện, thành phố, thị xã",
] as const;
