import type { LawName } from "./laws";

/** Who issued a law and what it is about, in the words of its own title; those that a paper never cites in full have none. */
export const LAW_TITLES: Readonly<Partial<Record<LawName, { issuer: string; title: string }>>> = {
  oneStop2018: { issuer: "Chính phủ", title: "về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính" },
  oneStop2025: {
    issuer: "Chính phủ", title: "về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia",
  },
  reporting2019: { issuer: "Chính phủ", title: "quy định về chế độ báo cáo của cơ quan hành chính nhà nước" },
  reportForms2017: { issuer: "Văn phòng Chính phủ", title: "hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính" },
  reportForms2020: {
    issuer: "Văn phòng Chính phủ",
    title: "quy định chế độ báo cáo định kỳ và quản lý, sử dụng, khai thác Hệ thống thông tin báo cáo của Văn phòng Chính phủ",
  },
};
