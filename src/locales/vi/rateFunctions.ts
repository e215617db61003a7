/** What the worksheet functions call the two on-time rates and the late refusals. */
export const viOfRateFunctions = {
  "function.indicator.returnedLate": "Trả lại, rút sau hạn",
  "function.indicator.lateCountedOnTime": "Trả lại, rút sau hạn tính là đúng hạn",
  "function.indicator.base766": "Mẫu số QĐ 766",
  "function.indicator.onTime766": "Đúng hạn QĐ 766",
  "function.indicator.late766": "Quá hạn QĐ 766",
  "function.indicator.onTimeRateTT01": "Tỷ lệ đúng hạn TT 01|Tỷ lệ trước hạn, đúng hạn (TT 01)|Tỷ lệ theo TT 01",
  "function.indicator.onTimeRate766": "Tỷ lệ đúng hạn QĐ 766|Tỷ lệ trước hạn, đúng hạn (QĐ 766)|Tỷ lệ theo QĐ 766",
} as const satisfies Record<string, string>;
