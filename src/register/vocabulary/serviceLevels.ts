import type { ServiceLevel } from "../types";

/** Levels of online service: 3 is "một phần", 4 "toàn trình" since NĐ 42/2022 (domain.md 2.2, 4.3). */
export const SERVICE_LEVEL_TEXTS: readonly { level: ServiceLevel; texts: readonly string[] }[] = [
  {
    level: 4,
    texts: [
      "4", "Mức 4", "Mức độ 4", "Toàn trình", "DVC toàn trình", "DVCTT toàn trình", "Trực tuyến toàn trình", "MĐ4", "Cấp độ 4",
      "Dịch vụ công trực tuyến toàn trình", "Dịch vụ công toàn trình", "DVC mức độ 4", "Mức độ IV", "Mức IV", "DVCTT mức độ 4",
      "Dịch vụ công trực tuyến mức độ 4",
    ],
  },
  {
    level: 3,
    texts: [
      "3", "Mức 3", "Mức độ 3", "Một phần", "DVC một phần", "DVCTT một phần", "Trực tuyến một phần", "MĐ3", "Cấp độ 3",
      "Dịch vụ công trực tuyến một phần", "Dịch vụ công một phần", "DVC mức độ 3", "Mức độ III", "Mức III", "DVCTT mức độ 3",
      "Dịch vụ công trực tuyến mức độ 3",
    ],
  },
  {
    level: 2,
    texts: [
      "2", "Mức 2", "Mức độ 2", "DVC cung cấp thông tin", "Cung cấp thông tin", "Cung cấp thông tin trực tuyến", "MĐ2", "Cấp độ 2",
      "Dịch vụ công cung cấp thông tin", "Dịch vụ cung cấp thông tin trực tuyến", "DVC mức độ 2", "Mức độ II", "Mức II",
      "DVC cung cấp thông tin trực tuyến", "Còn lại",
    ],
  },
  { level: 1, texts: ["1", "Mức 1", "Mức độ 1", "MĐ1", "Cấp độ 1", "DVC mức độ 1", "Mức độ I", "Mức I"] },
];
