import { STATUS, type Status } from "../types";

/**
 * Status texts by meaning (domain.md 4.3); the numbers are the codes of the national data standard (domain.md 3.1).
 * A text stands under one meaning only; a test holds this.
 */
export const STATUS_TEXTS: readonly { status: Status; texts: readonly string[] }[] = [
  { status: STATUS.pendingIntake, texts: ["Mới đăng ký", "Chờ tiếp nhận", "Chờ xác nhận", "Chưa tiếp nhận", "Đang chờ tiếp nhận", "1"] },
  {
    status: STATUS.rejectedIntake,
    texts: ["Không được tiếp nhận", "Từ chối tiếp nhận", "Không tiếp nhận", "Từ chối nhận", "Bị từ chối tiếp nhận", "3"],
  },
  {
    status: STATUS.open,
    texts: [
      "Được tiếp nhận", "Mới tiếp nhận", "Đã tiếp nhận", "Đang xử lý", "Đang thụ lý", "Đang giải quyết", "Chờ phê duyệt",
      "Trình ký", "Chờ xử lý", "Đang chờ xử lý", "Đang thẩm định", "Đang thực hiện", "Chờ ký", "Chờ ký duyệt", "Đang trình ký",
      "Đã bổ sung", "Chưa giải quyết", "Chưa xử lý xong", "Đang luân chuyển", "Chuyển xử lý", "2", "4",
    ],
  },
  {
    status: STATUS.pausedSupplement,
    texts: [
      "Yêu cầu bổ sung giấy tờ", "Chờ bổ sung", "Yêu cầu bổ sung", "Tạm dừng", "Công dân bổ sung", "Chờ công dân bổ sung",
      "Chờ bổ sung giấy tờ", "Đang chờ bổ sung", "Yêu cầu bổ sung hồ sơ", "Bổ sung hồ sơ", "Đang bổ sung", "5",
    ],
  },
  {
    status: STATUS.pausedFinance,
    texts: [
      "Yêu cầu thực hiện nghĩa vụ tài chính", "Chờ NVTC", "Chờ thuế", "Chờ thực hiện nghĩa vụ tài chính",
      "Chờ nghĩa vụ tài chính", "Thực hiện nghĩa vụ tài chính", "Chờ nộp thuế", "6",
    ],
  },
  { status: STATUS.stopped, texts: ["Dừng xử lý", "Tạm dừng xử lý", "Đã dừng xử lý", "Dừng giải quyết", "8"] },
  {
    status: STATUS.withdrawn,
    texts: [
      "Công dân yêu cầu rút hồ sơ", "Xin rút", "Đã rút", "Rút hồ sơ", "CD rút hồ sơ", "Công dân rút hồ sơ", "Xin rút hồ sơ",
      "Đã rút hồ sơ", "Rút", "7",
    ],
  },
  {
    status: STATUS.returned,
    texts: [
      "Trả lại", "Trả lại/Xin rút", "Từ chối giải quyết", "Không đủ điều kiện", "Trả lại hồ sơ", "Đã trả lại", "Hồ sơ trả lại",
      "Không đủ điều kiện giải quyết", "Trả lại/Rút hồ sơ", "Đã trả lại hồ sơ",
    ],
  },
  {
    status: STATUS.done,
    texts: [
      "Đã xử lý xong", "Có kết quả", "Đã có kết quả", "Chờ trả kết quả", "Đã giải quyết", "Xử lý xong", "Đã xử lý",
      "Giải quyết xong", "Đã giải quyết xong", "Đã ký", "Đã phê duyệt", "Chờ trả", "Đã hoàn thành xử lý", "Kết thúc xử lý", "9",
    ],
  },
  {
    status: STATUS.handedOver,
    texts: ["Đã trả kết quả", "Đã trả", "Kết thúc", "Hoàn thành", "Trả kết quả", "Đã hoàn thành", "Đã kết thúc", "Đã trả KQ", "10"],
  },
];
