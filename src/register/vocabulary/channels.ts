import { CHANNEL, type Channel } from "../types";

/** How a case came in (domain.md 4.3). */
export const CHANNEL_TEXTS: readonly { channel: Channel; texts: readonly string[] }[] = [
  {
    channel: CHANNEL.direct,
    texts: [
      "Trực tiếp", "Nộp trực tiếp", "Tại quầy", "Tiếp nhận trực tiếp", "Trực tiếp tại quầy", "Nộp trực tiếp tại quầy",
      "Trực tiếp tại Bộ phận Một cửa", "Tại Bộ phận Một cửa", "Tại trung tâm", "Nộp hồ sơ trực tiếp",
      "Trực tiếp tại trung tâm", "Trực tiếp tại BPMC", "Trực tiếp tại Trung tâm PVHCC", "In person", "1",
    ],
  },
  {
    channel: CHANNEL.online,
    texts: [
      "Trực tuyến", "Nộp trực tuyến", "Online", "Cổng DVCQG", "DVC tỉnh", "VNeID", "Qua mạng", "Tiếp nhận trực tuyến",
      "Cổng dịch vụ công", "Cổng dịch vụ công quốc gia", "Cổng dịch vụ công tỉnh", "Cổng DVC", "DVCQG", "Cổng DVC quốc gia",
      "Dịch vụ công trực tuyến", "DVCTT", "Trực tuyến toàn trình", "Trực tuyến một phần", "Nộp online", "Qua Cổng DVCQG",
      "Nộp hồ sơ trực tuyến", "Qua Cổng dịch vụ công", "Từ Cổng DVCQG", "Qua VNeID", "Ứng dụng VNeID", "Qua internet", "Cổng DVC tỉnh", "2",
    ],
  },
  {
    channel: CHANNEL.post,
    texts: [
      "Qua bưu chính công ích", "BCCI", "Bưu điện", "DVBC", "Bưu chính công ích", "Bưu chính", "Qua BCCI", "Qua bưu điện",
      "Dịch vụ bưu chính", "Dịch vụ bưu chính công ích", "Qua dịch vụ bưu chính công ích", "Nộp qua bưu điện",
      "Nộp qua bưu chính", "Nộp qua bưu chính công ích", "Qua bưu chính", "DVBCCI", "Qua DVBCCI", "VNPost",
      "Đường bưu điện", "By post", "Postal", "3",
    ],
  },
];
