export const sheet = {
  // excel
  "excel.sheetName": "Tổng hợp TTHC",
  "excel.signNote": "Dấu ▲ (cao hơn mức) và ▼ (thấp hơn mức) trước con số chỉ chỗ chậm, quá hạn hoặc chưa đạt chỉ tiêu.",
  "excel.continued": "{title} (tiếp theo)",
  "excel.draft": "DỰ THẢO – số liệu chưa đủ tin cậy",
  "excel.hidden": "Phần ẩn",
  "excel.dayAndTime": "{hour}:{minute} ngày {day}/{month}/{year}",
  "excel.hiddenSheets": "Trang tính ẩn không được đọc: {sheets}.",
  "excel.hiddenRows": "Các dòng đang ẩn hoặc bị lọc trên trang {sheets} vẫn được tính.",
  "excel.unfinished": "TTHC ghi dở",
  "excel.parked": "bản cũ",
  "excel.cancelled": "đã hủy theo yêu cầu",
  "excel.notWritten": "“{sheet}”: {why}",
  "excel.notReached": "“{sheet}”: chưa lập.",
} as const satisfies Record<string, string>;
