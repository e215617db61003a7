/** Days between Excel's two calendars: a workbook that counts from 1904 stores dates this much lower. */
export const DAYS_1904 = 1462;
