import { CHANNEL, type Channel } from "../model/caseCodes";

/**
 * How a case came in, by the words of the systems (domain.md 4.3; the numbers are those of the national data standard).
 * A text is read as one of these or as composed of these, of a level (serviceLevels.ts) and of idle words: see filings.ts.
 * A text stands under one channel only; a test holds this.
 */
export const CHANNEL_TEXTS: readonly { channel: Channel; texts: readonly string[] }[] = [
  {
    channel: CHANNEL.direct,
    texts: ["Trực tiếp", "Tại quầy", "Tại Bộ phận Một cửa", "Tại BPMC", "Tại trung tâm", "Tại Trung tâm PVHCC", "Tại TTPVHCC", "Tại Trung tâm HCC",
      "Tại Trung tâm Phục vụ hành chính công", "Tại Trung tâm hành chính công", "In person"],
  },
  {
    channel: CHANNEL.online,
    texts: [
      "Trực tuyến", "Online", "Qua mạng", "Qua internet", "Qua mạng internet", "VNeID", "Ứng dụng VNeID",
      "Dịch vụ công trực tuyến", "DVC trực tuyến", "DVCTT", "DVC TT",
      "Cổng dịch vụ công", "Cổng DVC", "Cổng DVCTT", "Cổng DVC trực tuyến", "Cổng dịch vụ công trực tuyến",
      "Cổng DVCQG", "DVCQG", "Cổng DVC quốc gia", "DVC quốc gia", "Cổng dịch vụ công quốc gia", "Dịch vụ công quốc gia",
      "Cổng DVC tỉnh", "DVC tỉnh", "Cổng dịch vụ công tỉnh",
    ],
  },
  {
    channel: CHANNEL.post,
    texts: ["Bưu chính công ích", "BCCI", "DVBCCI", "Bưu điện", "Đường bưu điện", "DVBC", "Bưu chính", "Dịch vụ bưu chính", "VNPost", "By post", "Postal"],
  },
];

/** The numbers of the national data standard: a cell that holds nothing else (domain.md 4.3). */
export const CHANNEL_CODES: readonly { channel: Channel; code: string }[] = [
  { channel: CHANNEL.direct, code: "1" }, { channel: CHANNEL.online, code: "2" }, { channel: CHANNEL.post, code: "3" },
];

/** Words beside a channel that change nothing: of filing, of who files, of a case that may be filed anywhere. None of them turns a meaning. */
export const IDLE_TEXTS: readonly string[] = [
  "Hồ sơ", "HS", "Nộp", "Nộp hồ sơ", "Nộp HS", "Gửi", "Gửi hồ sơ", "Tiếp nhận", "Tiếp nhận hồ sơ", "Nhận", "Nhận hồ sơ", "Qua", "Thông qua", "Từ",
  "Trên", "Bằng", "Theo", "Tại", "Của", "Đã", "Được", "Hình thức", "Phương thức", "Kênh", "Hệ thống", "Dịch vụ", "Dịch vụ công", "DVC", "Công dân", "Người dân",
  "Tổ chức", "Tự", "Phi địa giới",
];

/** Counters of one-stop units: they go with "trực tiếp" and say nothing without it. */
export const COUNTER_TEXTS: readonly string[] = [
  "Bộ phận Một cửa", "BPMC", "Một cửa", "Trung tâm Phục vụ hành chính công", "Trung tâm PVHCC", "Trung tâm hành chính công", "Trung tâm HCC",
  "TTPVHCC", "TTHCC", "Trung tâm", "Quầy", "Trụ sở", "Cơ quan",
];
