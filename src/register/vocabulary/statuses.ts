import { STATUS, type Status } from "../model/caseCodes";

/**
 * Status texts by meaning (domain.md 4.3); the numbers are the codes of the national data standard (domain.md 3.1).
 * A text stands under one meaning only; a test holds this.
 */
export const STATUS_TEXTS: readonly { status: Status; texts: readonly string[] }[] = [
  {
    status: STATUS.pendingIntake,
    texts: [
      "Mới đăng ký", "Chờ tiếp nhận", "Chờ xác nhận", "Chưa tiếp nhận", "Đang chờ tiếp nhận", "Mới nộp", "Chờ duyệt tiếp nhận", "Chờ tiếp nhận hồ sơ",
      "Chờ tiếp nhận trực tuyến", "Trực tuyến chờ tiếp nhận", "1",
    ],
  },
  {
    status: STATUS.rejectedIntake,
    texts: [
      "Không được tiếp nhận", "Từ chối tiếp nhận", "Không tiếp nhận", "Từ chối nhận", "Bị từ chối tiếp nhận", "Không đủ điều kiện tiếp nhận",
      "Không được tiếp nhận hồ sơ", "Đã từ chối tiếp nhận", "Từ chối tiếp nhận hồ sơ", "3",
    ],
  },
  {
    status: STATUS.open,
    texts: [
      "Được tiếp nhận", "Mới tiếp nhận", "Đã tiếp nhận", "Đang xử lý", "Đang thụ lý", "Đang giải quyết", "Chờ phê duyệt", "Trình ký", "Chờ xử lý",
      "Đang chờ xử lý", "Đang thẩm định", "Đang thực hiện", "Chờ ký", "Chờ ký duyệt", "Đang trình ký", "Đã bổ sung", "Chưa giải quyết",
      "Chưa xử lý xong", "Đang luân chuyển", "Chuyển xử lý", "Đã chuyển xử lý", "Chờ thẩm định", "Đang phê duyệt", "Chờ lãnh đạo ký",
      "Chờ lãnh đạo phê duyệt", "Đã trình ký", "Trình lãnh đạo", "Trình lãnh đạo ký", "Chờ phân công", "Chờ giải quyết", "Chưa xử lý",
      "Đang liên thông", "Chuyển liên thông", "Đang lấy ý kiến", "Đang xác minh", "Đang xử lý hồ sơ", "Đang giải quyết hồ sơ", "Chờ thụ lý",
      "Chờ đơn vị chuyên môn thụ lý", "Đã phân công", "Phân công xử lý", "Đang trình lãnh đạo", "Đang trình duyệt", "Chờ đóng dấu", "Chờ ban hành",
      "Chờ phát hành", "Đang xem xét", "Đang kiểm tra", "Đã tiếp nhận bổ sung", "In progress", "Processing", "In process", "Under review", "Open",
      "2", "4",
    ],
  },
  {
    status: STATUS.pausedSupplement,
    texts: [
      "Yêu cầu bổ sung giấy tờ", "Chờ bổ sung", "Yêu cầu bổ sung", "Tạm dừng", "Công dân bổ sung", "Chờ công dân bổ sung", "Chờ bổ sung giấy tờ",
      "Đang chờ bổ sung", "Yêu cầu bổ sung hồ sơ", "Bổ sung hồ sơ", "Đang bổ sung", "Chờ bổ sung hồ sơ", "Chờ công dân bổ sung hồ sơ", "Cần bổ sung",
      "Đang yêu cầu bổ sung", "Tạm dừng chờ bổ sung", "Đã gửi yêu cầu bổ sung", "Chờ người dân bổ sung", "Chờ bổ sung thông tin",
      "Yêu cầu bổ sung thông tin", "Yêu cầu bổ sung, hoàn thiện hồ sơ", "Chờ bổ sung, hoàn thiện hồ sơ", "Chờ hoàn thiện hồ sơ", "Dừng chờ bổ sung",
      "Cán bộ xử lý yêu cầu bổ sung", "Waiting for supplement", "Supplement requested", "5",
    ],
  },
  {
    status: STATUS.pausedFinance,
    texts: [
      "Yêu cầu thực hiện nghĩa vụ tài chính", "Chờ NVTC", "Chờ thuế", "Chờ thực hiện nghĩa vụ tài chính", "Chờ nghĩa vụ tài chính",
      "Thực hiện nghĩa vụ tài chính", "Chờ nộp thuế", "Chờ thực hiện NVTC", "Yêu cầu thực hiện NVTC", "Đang thực hiện nghĩa vụ tài chính",
      "Chờ thông báo thuế", "Đang thực hiện NVTC", "Chờ công dân thực hiện nghĩa vụ tài chính", "Chờ người dân thực hiện nghĩa vụ tài chính",
      "Chờ thực hiện nghĩa vụ thuế", "Chờ nghĩa vụ thuế", "6",
    ],
  },
  {
    status: STATUS.stopped,
    texts: [
      "Dừng xử lý", "Tạm dừng xử lý", "Đã dừng xử lý", "Dừng giải quyết", "Tạm dừng giải quyết", "Dừng xử lý hồ sơ", "Dừng giải quyết hồ sơ",
      "Đã dừng giải quyết", "Tạm dừng giải quyết hồ sơ", "Đã tạm dừng xử lý", "8",
    ],
  },
  {
    status: STATUS.withdrawn,
    texts: [
      "Công dân yêu cầu rút hồ sơ", "Xin rút", "Đã rút", "Rút hồ sơ", "CD rút hồ sơ", "Công dân rút hồ sơ", "Xin rút hồ sơ", "Đã rút hồ sơ", "Rút",
      "Công dân xin rút", "Công dân xin rút hồ sơ", "Người dân rút hồ sơ", "Rút hồ sơ theo yêu cầu", "Yêu cầu rút hồ sơ", "Đề nghị rút hồ sơ",
      "Đã trả hồ sơ rút", "Withdrawn", "7",
    ],
  },
  {
    status: STATUS.returned,
    texts: [
      "Trả lại", "Trả lại/Xin rút", "Từ chối giải quyết", "Không đủ điều kiện", "Trả lại hồ sơ", "Đã trả lại", "Hồ sơ trả lại",
      "Không đủ điều kiện giải quyết", "Trả lại/Rút hồ sơ", "Đã trả lại hồ sơ", "Trả lại công dân", "Đã trả lại công dân", "Từ chối xử lý",
      "Trả lại do không đủ điều kiện", "Trả hồ sơ không giải quyết", "Đã từ chối giải quyết", "Từ chối giải quyết hồ sơ",
      "Hồ sơ không đủ điều kiện giải quyết", "Trả lại người dân", "Đã trả lại người dân", "Refused",
    ],
  },
  {
    status: STATUS.done,
    texts: [
      "Đã xử lý xong", "Có kết quả", "Đã có kết quả", "Chờ trả kết quả", "Đã giải quyết", "Xử lý xong", "Đã xử lý", "Giải quyết xong",
      "Đã giải quyết xong", "Đã ký", "Đã phê duyệt", "Chờ trả", "Đã hoàn thành xử lý", "Kết thúc xử lý", "Có KQ", "Đã có KQ", "Chờ trả KQ",
      "Đã ký duyệt", "Hoàn thành xử lý", "Chờ công dân nhận kết quả", "Chờ nhận kết quả", "Đã ban hành kết quả", "Đang chờ trả kết quả",
      "Chờ trả kết quả cho công dân", "Đã có kết quả chưa trả", "Có kết quả chưa trả", "Đã giải quyết chưa trả kết quả", "Đã có kết quả giải quyết",
      "Chờ người dân nhận kết quả", "Completed", "Resolved", "Done", "Finished", "9",
    ],
  },
  {
    status: STATUS.handedOver,
    texts: [
      "Đã trả kết quả", "Đã trả", "Kết thúc", "Hoàn thành", "Trả kết quả", "Đã hoàn thành", "Đã kết thúc", "Đã trả KQ", "Kết thúc hồ sơ", "Hoàn tất",
      "Đã hoàn tất", "Đã giao kết quả", "Đã trả kết quả cho công dân", "Công dân đã nhận kết quả", "Đã nhận kết quả", "Đã trả kết quả cho người dân",
      "Đã trả kết quả cho tổ chức, công dân", "Đã trả kết quả trực tuyến", "Đã trả kết quả điện tử", "Đã trả kết quả qua bưu chính",
      "Đã trả công dân", "Người dân đã nhận kết quả", "Delivered", "Handed over", "10",
    ],
  },
];
