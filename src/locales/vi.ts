/** Vietnamese texts, the first language. One flat file; keys are <room>.<name>; en.ts has the same keys. */
export const vi = {
  // app
  "app.name": "TTHC",
  // finding.<type>.title / .explain / .fix (texts of the catalogue of findings)
  // report
  "problem.noRegister": "Không tìm thấy sổ theo dõi hồ sơ. Hãy mở trang tính có dòng tiêu đề với các cột “Ngày tiếp nhận”, “Ngày hẹn trả”, “Ngày có kết quả” rồi chạy lại.",
  "problem.emptyWorkbook": "Tệp không có dữ liệu. Hãy mở tệp có sổ theo dõi hồ sơ rồi chạy lại.",
  "problem.noReceivedColumn": "Sổ không có cột ngày tiếp nhận nên không biết hồ sơ thuộc kỳ nào. Hãy thêm cột “Ngày tiếp nhận”, hoặc chỉ ra cột đó trong bảng điều khiển.",
  "problem.noDueColumn": "Sổ không có cột ngày hẹn trả nên không tính được đúng hạn, quá hạn. Hãy thêm cột “Ngày hẹn trả”, hoặc chỉ ra cột đó trong bảng điều khiển.",
  "problem.noFinishedColumn": "Sổ không có cột ngày có kết quả và cột ngày trả kết quả nên không biết hồ sơ nào đã giải quyết. Hãy thêm một trong hai cột, hoặc chỉ ra cột đó trong bảng điều khiển.",
  "problem.noCasesInPeriod": "Không có hồ sơ nào trong {period} (từ ngày {from} đến ngày {to}). Sổ có hồ sơ tiếp nhận từ ngày {first} đến ngày {last}: hãy chọn kỳ trong khoảng đó.",
  "problem.noCases": "Sổ không có hồ sơ nào dùng được để tính. Hãy xem các dòng bị loại trong mục Kiểm tra số liệu, sửa ngày tiếp nhận rồi chạy lại.",
  "problem.badPeriod": "Không đọc được kỳ báo cáo “{period}”. Hãy ghi theo một trong các mẫu: 9/2021, Q3/2021, 6T/2021, 9T/2021, 2021, 21/6/2021-20/9/2021.",
  "problem.badClosingDay": "Ngày chốt số liệu “{day}” không hợp lệ. Hãy chọn một ngày từ 1 đến 31 (31 là cuối tháng).",
  "problem.badTarget": "Chỉ tiêu “{target}” không hợp lệ. Hãy ghi một tỷ lệ từ 0% đến 100%.",
  "problem.protectedWorkbook": "Tệp đang khóa cấu trúc nên không thêm được trang tính; chưa có gì bị thay đổi. Hãy bỏ bảo vệ cấu trúc (Xem lại > Bảo vệ sổ làm việc) rồi chạy lại.",
  "problem.sheetNameTaken": "Tệp đã có trang tính tên “{name}” không do TTHC tạo; trang đó được giữ nguyên. Hãy đổi tên trang rồi chạy lại.",
  "problem.tooLarge": "Sổ quá lớn nên Excel từ chối đọc. Hãy lọc bớt cột hoặc tách sổ theo năm rồi chạy lại.",
  "problem.editMode": "Excel đang ở chế độ sửa ô. Hãy bấm Enter hoặc Esc để kết thúc sửa ô rồi chạy lại.",
  "problem.unsupportedHost": "Phiên bản Excel này không có chức năng cần dùng. Hãy dùng Excel 2016 trở lên hoặc Excel trên web.",
  "problem.writeFailed": "Không ghi được trang tổng hợp; những gì đã ghi dở đã được gỡ bỏ. Hãy lưu tệp rồi chạy lại. Excel báo: {detail}",
  "problem.readFailed": "Không đọc được dữ liệu từ trang tính; tệp không bị thay đổi. Hãy lưu tệp, mở lại rồi chạy lại. Excel báo: {detail}",
  "problem.cancelled": "Đã hủy theo yêu cầu; tệp không bị thay đổi.",
  // excel
  // command
  // function
  // pane
  // preview
} as const satisfies Record<string, string>;
