/** What the worksheet functions call the two on-time rates and the late refusals. */
export const viOfRateFunctions = {
  "function.indicator.returnedLate": "Trả lại, rút sau hạn|Trả lại và rút sau hạn|Trong đó trả lại, rút sau hạn",
  "function.indicator.lateCountedOnTime": "Trả lại, rút sau hạn tính là đúng hạn",
  "function.indicator.base766": "Mẫu số QĐ 766|Mẫu số C theo II.06a",
  "function.indicator.onTime766": "Trước hạn, đúng hạn và trong hạn (QĐ 766)|Đúng hạn theo QĐ 766",
  "function.indicator.late766": "Quá hạn (QĐ 766)|Quá hạn theo QĐ 766",
  "function.indicator.onTimeRateTT01": "Tỷ lệ trước hạn, đúng hạn (TT 01)|Tỷ lệ đúng hạn TT 01|Tỷ lệ đúng hạn TT 01 (%)|Tỷ lệ theo TT 01|Tỷ lệ TT 01",
  "function.indicator.onTimeRate766": "Tỷ lệ trước hạn, đúng hạn (QĐ 766)|Tỷ lệ đúng hạn QĐ 766|Tỷ lệ theo QĐ 766 (%)|Tỷ lệ theo QĐ 766|Tỷ lệ QĐ 766",
} as const satisfies Record<string, string>;
