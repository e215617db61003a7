import { provincePlan } from "./provincePlan";
import { registerOf, type SampleRegister } from "./sheet";

/** The province centre's register (about 17,000 cases): gives PROVINCE_QUARTER and PROVINCE_MONTH digit for digit. */
export function provinceRegister(): SampleRegister {
  return registerOf(provincePlan(), [
    ["VĂN PHÒNG UBND TỈNH VĨNH PHÚC"],
    ["TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"],
    ["SỔ THEO DÕI TIẾP NHẬN, GIẢI QUYẾT VÀ TRẢ KẾT QUẢ HỒ SƠ"],
    ["(Số liệu trích xuất đến 17 giờ 30 ngày 22/9/2021 - dữ liệu mẫu)"],
  ]);
}
