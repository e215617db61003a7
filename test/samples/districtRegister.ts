import { districtPlan } from "./districtPlan";
import { registerOf, type SampleRegister } from "./sheet";

/** The register of the nine districts (about 55,700 cases): gives DISTRICT_QUARTER and DISTRICT_MONTH digit for digit. */
export function districtRegister(): SampleRegister {
  return registerOf(districtPlan(), [
    ["UBND TỈNH VĨNH PHÚC"],
    ["BỘ PHẬN MỘT CỬA CẤP HUYỆN, CẤP XÃ"],
    ["SỔ THEO DÕI TIẾP NHẬN, GIẢI QUYẾT VÀ TRẢ KẾT QUẢ HỒ SƠ"],
    ["(Số liệu trích xuất đến 17 giờ 30 ngày 21/9/2021 - dữ liệu mẫu)"],
  ]);
}
