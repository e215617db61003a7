import type { ColumnRole } from "../types";

/**
 * Headers by role, the role's plain name first (domain.md 4.2). They are compared without case, marks, signs and blanks,
 * so MaHoSo, ma_ho_so and "Mã H.S" need no entry of their own. A header may stand under two roles when registers use it
 * for both: the column's content then decides (the pairs are listed in a test).
 */
export const HEADERS: Readonly<Record<ColumnRole, readonly string[]>> = {
  ordinal: ["STT", "TT", "Số TT", "Số thứ tự", "No", "Thứ tự"],
  caseId: [
    "Mã hồ sơ", "Số hồ sơ", "Mã HS", "Số HS", "Mã số hồ sơ", "Số biên nhận", "Mã biên nhận", "Mã số biên nhận",
    "Số biên nhận hồ sơ", "Số phiếu", "Số tiếp nhận", "Mã hồ sơ khác", "Mã hồ sơ TTHC", "Số hồ sơ TTHC", "Mã tiếp nhận",
    "Số phiếu tiếp nhận", "Mã biên nhận hồ sơ", "Mã số hồ sơ TTHC", "Số ký hiệu hồ sơ", "Số phiếu biên nhận",
  ],
  procedureCode: ["Mã TTHC", "Mã thủ tục", "Mã số TTHC", "Mã thủ tục hành chính", "Mã số thủ tục", "Mã số thủ tục hành chính"],
  procedure: [
    "Tên thủ tục hành chính", "Tên TTHC", "Thủ tục", "Tên thủ tục", "Nội dung hồ sơ", "Trích yếu hồ sơ",
    "Nội dung yêu cầu giải quyết", "Loại hồ sơ", "Tên hồ sơ", "Trường hợp thủ tục", "Thủ tục hành chính", "TTHC",
    "Nội dung giải quyết", "Trích yếu", "Tên thủ tục hành chính công",
  ],
  field: ["Lĩnh vực", "Tên lĩnh vực", "Lĩnh vực TTHC", "Nhóm thủ tục hành chính", "Nhóm thủ tục", "Lĩnh vực thủ tục hành chính", "Lĩnh vực giải quyết"],
  receivingUnit: [
    "Đơn vị tiếp nhận", "Nơi tiếp nhận", "Bộ phận tiếp nhận", "Cơ quan tiếp nhận", "Điểm tiếp nhận", "Đơn vị tiếp nhận hồ sơ",
    "Cơ quan tiếp nhận hồ sơ", "Nơi tiếp nhận hồ sơ", "Đơn vị nhận hồ sơ",
  ],
  unit: [
    "Đơn vị giải quyết", "Đơn vị", "Cơ quan", "Cơ quan giải quyết", "Cơ quan thực hiện", "Cơ quan chủ trì", "Đơn vị giải quyết TTHC",
    "Tên đơn vị", "Sở, ngành", "Cơ quan chủ trì giải quyết", "Đơn vị xử lý", "Cơ quan xử lý", "Đơn vị thụ lý", "Cơ quan thụ lý",
    "Cơ quan, đơn vị", "Đơn vị thực hiện", "Cơ quan giải quyết TTHC", "Tên cơ quan", "Đơn vị chủ trì", "Sở, ban, ngành",
    "Tên cơ quan, đơn vị", "Đơn vị giải quyết hồ sơ", "Cơ quan giải quyết hồ sơ", "Đơn vị, địa phương",
  ],
  level: ["Cấp thực hiện", "Cấp", "Cấp giải quyết", "Cấp hành chính", "Cấp thủ tục"],
  applicant: [
    "Chủ hồ sơ", "Người nộp", "Tên người nộp", "Họ tên người nộp", "Họ tên chủ hồ sơ", "Tên cá nhân, tổ chức",
    "Tổ chức, công dân", "Họ và tên", "Họ tên", "Tên chủ hồ sơ", "Người nộp hồ sơ", "Họ và tên người nộp", "Tổ chức, cá nhân",
    "Họ và tên chủ hồ sơ", "Tên tổ chức, cá nhân", "Công dân", "Cá nhân, tổ chức", "Tên người nộp hồ sơ",
  ],
  address: ["Địa chỉ", "Địa chỉ chủ hồ sơ", "Địa chỉ người nộp", "Nơi ở", "Địa chỉ liên hệ"],
  phone: ["Số điện thoại", "SĐT", "Điện thoại", "Số ĐT", "Điện thoại liên hệ", "ĐT"],
  submitted: ["Ngày nộp", "Ngày nộp hồ sơ", "Thời gian nộp", "Ngày nộp HS", "Thời gian nộp hồ sơ", "Ngày gửi hồ sơ", "Ngày gửi"],
  received: [
    "Ngày tiếp nhận", "Ngày nhận", "Ngày nhận hồ sơ", "Nhận hồ sơ", "Thời gian nhận hồ sơ", "Ngày giờ tiếp nhận", "Ngày TN",
    "Ngày tiếp nhận HS", "Ngày tiếp nhận hồ sơ", "Thời gian tiếp nhận", "Ngày nhận HS", "Thời điểm tiếp nhận", "Ngày giờ nhận",
    "Tiếp nhận hồ sơ", "Thời gian tiếp nhận hồ sơ", "Ngày, giờ tiếp nhận hồ sơ", "Ngày TNHS", "Ngày, tháng, năm tiếp nhận",
    "Ngày, tháng, năm nhận hồ sơ", "Ngày tháng tiếp nhận", "Ngày tháng nhận", "Thời gian nhận", "Ngày chính thức tiếp nhận",
    "Ngày tháng năm nhận",
  ],
  due: [
    "Ngày hẹn trả", "Hẹn trả", "Ngày hẹn trả kết quả", "Hẹn trả kết quả", "Ngày hẹn trả KQ", "Ngày hẹn", "Thời hạn trả", "Hạn trả",
    "Hạn xử lý", "Hạn giải quyết", "Ngày đến hạn", "Thời gian trả kết quả giải quyết hồ sơ", "Ngày giờ hẹn trả",
    "Thời gian hẹn trả", "Thời gian hẹn trả kết quả", "Hẹn trả KQ", "Ngày hạn trả", "Hạn trả kết quả", "Thời hạn trả kết quả",
    "Ngày giờ hẹn trả kết quả", "Ngày, giờ hẹn trả kết quả", "Ngày hẹn trả hồ sơ", "Ngày trả theo hẹn", "Ngày trả dự kiến",
    "Ngày hết hạn", "Thời điểm hẹn trả", "Ngày hẹn trả kết quả giải quyết hồ sơ", "Hạn hoàn thành", "Ngày tháng hẹn trả",
    "Ngày, tháng, năm hẹn trả kết quả", "Ngày, tháng, năm hẹn trả", "Ngày đến hạn giải quyết", "Ngày phải trả", "Hạn xử lý hồ sơ",
    "Hạn giải quyết hồ sơ", "Thời gian hẹn", "Thời hạn giải quyết", "Thời hạn xử lý",
  ],
  dueNew: [
    "Ngày hẹn trả mới", "Hẹn lại", "Ngày gia hạn", "Hẹn lại ngày", "Ngày hẹn lại", "Ngày hẹn trả lại", "Gia hạn đến ngày",
    "Ngày hẹn trả kết quả mới", "Ngày hẹn trả lần 2",
  ],
  finished: [
    "Ngày có kết quả", "Ngày kết thúc xử lý", "Ngày kết thúc", "Ngày hoàn thành", "Ngày xử lý xong", "Ngày ký", "Ngày ban hành KQ",
    "Ngày có KQ", "Ngày giải quyết xong", "Ngày giải quyết", "Thời gian kết thúc", "Ngày hoàn thành xử lý", "Ngày ban hành kết quả",
    "Thời gian có kết quả", "Thời gian hoàn thành", "Ngày kết thúc hồ sơ", "Ngày xong", "Có kết quả", "Ngày ký kết quả",
    "Thời gian kết thúc xử lý", "Ngày hoàn thành hồ sơ", "Ngày hoàn tất", "Ngày giải quyết hồ sơ", "Ngày ra kết quả",
    "Ngày nhận kết quả từ cơ quan giải quyết", "Nhận kết quả từ cơ quan giải quyết", "Ngày có kết quả giải quyết",
    "Ngày hoàn thành giải quyết",
  ],
  handedOver: [
    "Ngày trả kết quả", "Ngày trả", "Ngày trả KQ", "Ngày thực trả", "Ngày nhận kết quả", "Ngày trả thực tế", "Ngày giao kết quả",
    "Ngày trả kết quả thực tế", "Thời gian trả kết quả", "Ngày công dân nhận kết quả", "Ngày nhận KQ", "Ngày trả kết quả cho công dân",
    "Ngày giờ trả kết quả", "Thời gian trả", "Ngày đã trả kết quả", "Ngày thực tế trả", "Ngày trả HS", "Ngày trả hồ sơ",
  ],
  limit: [
    "Thời gian giải quyết", "Thời hạn giải quyết", "Thời hạn xử lý", "Số ngày giải quyết", "TGGQ", "Thời gian thực hiện",
    "Thời gian xử lý", "Số ngày xử lý", "Số ngày quy định", "Thời gian quy định", "Hạn xử lý", "Hạn giải quyết",
    "Thời hạn giải quyết theo quy định", "Thời gian giải quyết hồ sơ theo quy định", "Thời gian giải quyết theo quy định",
  ],
  limitKind: ["Loại thời gian", "Đơn vị thời gian", "Loại thời hạn"],
  supplementRequested: ["Ngày yêu cầu bổ sung", "Ngày YC bổ sung", "Ngày yêu cầu bổ sung hồ sơ", "Ngày tạm dừng"],
  supplementReceived: ["Ngày bổ sung", "Ngày tiếp nhận bổ sung", "Ngày công dân bổ sung", "Ngày nhận bổ sung", "Ngày bổ sung hồ sơ"],
  status: [
    "Trạng thái", "Tình trạng", "Trạng thái hồ sơ", "Tình trạng hồ sơ", "Trạng thái xử lý", "Bước hiện tại", "Tình trạng xử lý",
    "Tình trạng giải quyết", "Trạng thái giải quyết", "Bước xử lý", "TT", "Kết quả xử lý", "Kết quả giải quyết",
  ],
  timeliness: [
    "Tình trạng hạn", "Kết quả giải quyết", "Tiến độ", "Đúng hạn/Trễ hạn", "Số ngày trễ", "Số ngày còn lại", "Tiến độ giải quyết",
    "Tiến độ xử lý", "Đánh giá", "Đúng hạn, trễ hạn", "Trước hạn/đúng hạn/quá hạn", "Tình trạng", "Kết quả xử lý", "Đúng/trễ hạn",
    "Số ngày quá hạn", "Số ngày trễ hạn",
  ],
  channel: [
    "Hình thức tiếp nhận", "Hình thức nộp", "Kênh thực hiện", "Kênh tiếp nhận", "Loại tiếp nhận", "Nguồn tiếp nhận", "Hình thức nộp hồ sơ",
    "Phương thức nộp", "Phương thức tiếp nhận", "Kênh nộp", "Hình thức", "Cách thức nộp", "Nguồn hồ sơ", "Phương thức nộp hồ sơ",
    "Kênh", "Hình thức tiếp nhận hồ sơ", "Kênh nộp hồ sơ", "Cách thức nộp hồ sơ",
  ],
  serviceLevel: [
    "Mức độ", "Mức DVC", "Mức độ DVC", "Loại DVC", "DVCTT", "Cấp độ", "Mức độ DVCTT", "Mức độ dịch vụ công", "Loại dịch vụ công",
    "Mức độ dịch vụ", "Loại hình DVC", "Mức dịch vụ công", "Loại DVCTT", "Mức", "Mức DVCTT", "Mức độ cung cấp dịch vụ công",
  ],
  returnMode: [
    "Hình thức trả", "Nơi nhận kết quả", "Đăng ký nhận kết quả tại", "Trả qua bưu điện", "Hình thức nhận kết quả",
    "Hình thức trả kết quả", "Phương thức nhận kết quả", "Nơi trả kết quả",
  ],
  fee: ["Phí", "Tiền phí", "Mức phí"],
  charge: ["Lệ phí", "Tiền lệ phí", "Mức lệ phí"],
  feeTotal: ["Tổng", "Số tiền", "Phí, lệ phí", "Tổng thu", "Tổng phí, lệ phí", "Tổng tiền", "Thành tiền", "Tổng số tiền"],
  payMethod: ["Hình thức thanh toán", "HTTT", "Phương thức thanh toán"],
  payState: ["Trạng thái thanh toán", "Trạng thái thu phí", "Tình trạng thanh toán"],
  payDate: ["Ngày thu", "Ngày thu phí", "Ngày thanh toán", "Ngày nộp tiền"],
  receiptNumber: ["Số biên lai", "Ký hiệu", "Mẫu số", "Biên lai"],
  digitisedParts: ["Số hóa thành phần", "Có số hóa TPHS", "Số hóa TPHS", "Số hóa thành phần hồ sơ", "Số hóa hồ sơ"],
  digitisedResult: ["Số hóa kết quả", "Đính kèm kết quả", "Kết quả điện tử", "Số hóa kết quả giải quyết"],
  clerk: ["Người tiếp nhận", "Người nhận hồ sơ", "Cán bộ tiếp nhận", "Người nhận", "Công chức tiếp nhận"],
  handler: ["Người xử lý", "Cán bộ thụ lý", "Chuyên viên", "Cán bộ xử lý", "Người thụ lý", "Chuyên viên xử lý", "Người giải quyết", "Cán bộ giải quyết"],
  apology: ["Thư xin lỗi", "Phiếu xin lỗi", "Đã xin lỗi", "Xin lỗi"],
  satisfaction: ["Mức độ hài lòng", "Đánh giá hài lòng", "Kết quả đánh giá", "Ý kiến đánh giá", "Hài lòng", "Đánh giá của người dân"],
  certifiedCopies: ["Số bản chứng thực điện tử", "Số bản sao điện tử", "Chứng thực bản sao điện tử", "Số bản chứng thực bản sao điện tử"],
  reusedData: ["Tái sử dụng", "Có tái sử dụng", "Tái sử dụng dữ liệu", "Khai thác dữ liệu số hóa", "Tái sử dụng thành phần hồ sơ"],
  note: ["Ghi chú", "Lý do", "Diễn giải"],
};
