/**
 * The report of Vĩnh Phúc province on September and quarter III of 2021, as printed. Its mistakes are put right by
 * `corrected`, one by one and by name, so that every other letter is compared.
 */
const PRINTED = {
  provinceMonth: "Tháng 09/2021 (Tính từ ngày 21/8/2021 đến ngày 20/9/2021), Trung tâm tiếp nhận mới 4.131 hồ sơ, tồn kỳ trước chuyển sang 2.171 hồ sơ, lũy kế đã và đang giải quyết trong kỳ là 6.302 hồ sơ. Đến hạn giải quyết là 4.169 hồ sơ. Đã có kết quả trả trước và đúng hạn là 4.157 hồ sơ (đạt 99,71%). Hồ sơ đã trả kết quả nhưng chậm hạn và hồ sơ quá hạn giải quyết nhưng chưa có kết quả là 12 hồ sơ (chiếm 0,29%). Có 90 hồ sơ (chiếm 2,16%) các cơ quan thụ lý trả lại hồ sơ và người nộp đề nghị rút hồ sơ. Trung tâm đã trả 4.328 kết quả TTHC cho tổ chức, cá nhân. Có 15 cơ quan, đơn vị cấp tỉnh phát sinh hồ sơ trực tuyến với tổng số 1.598 hồ sơ, trong đó có 61 hồ sơ nộp mức độ 3 và 1.537 hồ sơ nộp mức độ 4. Tỷ lệ hồ sơ trực tuyến trung bình đạt 18,9% trên tổng số hồ sơ giải quyết của các sở, ngành tiếp nhận, giải quyết.",
  provinceQuarter: "Quý III năm 2021 (Tính từ ngày 21/6/2020 đến ngày 20/9/2021), Trung tâm tiếp nhận mới 14.043 hồ sơ, tồn kỳ trước chuyển sang 2.191 hồ sơ, lũy kế đã và đang giải quyết trong kỳ là 16.234 hồ sơ. Đến hạn giải quyết là 14.101 hồ sơ. Đã có kết quả trả trước và đúng hạn là 14.064 hồ sơ (đạt 99,74%). Hồ sơ đã trả kết quả nhưng chậm hạn và hồ sơ quá hạn giải quyết nhưng chưa có kết quả là 37 hồ sơ (chiếm 0,26%). Có 461 hồ sơ (chiếm 3,3%) các cơ quan thụ lý trả lại hồ sơ và người nộp đề nghị rút hồ sơ. Trung tâm đã trả 13.009 kết quả TTHC cho tổ chức, cá nhân. Có 15 cơ quan, đơn vị cấp tỉnh phát sinh hồ sơ trực tuyến với tổng số 5.629 hồ sơ, trong đó có 260 hồ sơ nộp mức độ 3 và 5.369 hồ sơ nộp mức độ 4. Tỷ lệ hồ sơ trực tuyến trung bình đạt 19,5 % trên tổng số hồ sơ giải quyết của các sở, ngành tiếp nhận, giải quyết.",
  provinceUnits: "Trong Quý 3, có 13 cơ quan, đơn vị đạt tỷ lệ 100%, các đơn vị còn lại đều có tỷ lệ giải quyết chậm, quá hạn dưới 1%.",
  districtMonth: "Tháng 9 năm 2021 (Tính từ 21/8/2021 đến 20/9/2021), Bộ phận một cửa (BPMC) cấp huyện, cấp xã tiếp nhận mới 17.592 hồ sơ, tồn kỳ trước chuyển sang 695 hồ sơ, lũy kế đã và đang giải quyết trong kỳ là 18.287 hồ sơ. Đến hạn giải quyết là 17.810 hồ sơ. Đã có kết quả trả trước và đúng hạn là 17.176 hồ sơ (đạt 96,44%). Hồ sơ đã trả kết quả nhưng chậm hạn và hồ sơ quá hạn giải quyết nhưng chưa có kết quả là 634 hồ sơ (chiếm 3,56%). Có 23 hồ sơ (chiếm 0,13%) các cơ quan thụ lý trả lại hồ sơ. Toàn bộ các huyện, thành phố phát sinh 9 hồ sơ trực tuyến.",
  districtQuarter: "Quý III (Từ 21/6/2021 đến 20/9/2021), BPMC cấp huyện, cấp xã tiếp nhận mới 54.647 hồ sơ, tồn kỳ trước chuyển sang 679 hồ sơ, lũy kế đã và đang giải quyết trong kỳ là 55.845 hồ sơ. Đến hạn giải quyết là 54.845 hồ sơ. Đã có kết quả trả trước và đúng hạn là 52.910 hồ sơ (đạt 96,47%). Hồ sơ đã trả kết quả nhưng chậm hạn và hồ sơ quá hạn giải quyết nhưng chưa có kết quả là 1.935 hồ sơ (chiếm 3,53%). Có 71 hồ sơ (chiếm 0,13%) các cơ quan thụ lý trả lại hồ sơ. Toàn bộ các huyện, thành phố phát sinh 20 hồ sơ trực tuyến.",
  districtUnits: "Việc giải quyết TTHC đúng, trước hạn đạt kết quả rất cao ở tất cả 9/9 huyện, thành phố (trung bình đạt 96,47% và không địa phương nào dưới 90%). Cao nhất là huyện Lập Thạch với 99,22%, thấp nhất là huyện Tam Đảo với 92,05%.",
} as const;

/** Each correction must find its text: [printed, right]. */
const CORRECTIONS: Record<keyof typeof PRINTED, [string, string][]> = {
  provinceMonth: [],
  // A window of 457 days; one decimal among two; a blank before %.
  provinceQuarter: [["21/6/2020", "21/6/2021"], ["3,3%", "3,27%"], ["19,5 %", "19,5%"]],
  // One name for one quarter.
  provinceUnits: [["Quý 3", "Quý III"]],
  // One way of naming month and window; 695 and 18.287 contradict the quarter printed beside them by 4.
  districtMonth: [["Tháng 9 năm 2021", "Tháng 09/2021"], ["Tính từ 21/8/2021 đến 20/9/2021", "Tính từ ngày 21/8/2021 đến ngày 20/9/2021"], ["695", "699"], ["18.287", "18.291"]],
  // The same, the name in full, and 54.647 + 679 = 55.326.
  districtQuarter: [["Quý III (Từ 21/6/2021 đến 20/9/2021)", "Quý III năm 2021 (Tính từ ngày 21/6/2021 đến ngày 20/9/2021)"], ["BPMC cấp huyện", "Bộ phận một cửa (BPMC) cấp huyện"], ["55.845", "55.326"]],
  districtUnits: [],
};

/** A printed paragraph with its known mistakes put right. */
export function corrected(name: keyof typeof PRINTED): string {
  return CORRECTIONS[name].reduce((text, [printed, right]) => {
    if (!text.includes(printed)) throw new Error(`"${printed}" is not in the print`);
    return text.replace(printed, right);
  }, PRINTED[name] as string);
}
