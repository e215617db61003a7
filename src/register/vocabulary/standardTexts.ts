import { CHANNEL, STATUS } from "../model/caseCodes";

/** The one text of each meaning that the national data standard uses (domain.md 3.1, 4.3): to be shown and written. */
export const STANDARD_TEXTS: Readonly<Record<"status" | "channel" | "serviceLevel", ReadonlyMap<number, string>>> = {
  status: new Map<number, string>([
    [STATUS.pendingIntake, "Mới đăng ký"], [STATUS.rejectedIntake, "Không được tiếp nhận"], [STATUS.open, "Đang xử lý"],
    [STATUS.pausedSupplement, "Yêu cầu bổ sung giấy tờ"], [STATUS.pausedFinance, "Yêu cầu thực hiện nghĩa vụ tài chính"],
    [STATUS.stopped, "Dừng xử lý"], [STATUS.withdrawn, "Công dân yêu cầu rút hồ sơ"], [STATUS.returned, "Trả lại"],
    [STATUS.done, "Đã xử lý xong"], [STATUS.handedOver, "Đã trả kết quả"],
  ]),
  channel: new Map<number, string>([
    [CHANNEL.direct, "Trực tiếp"], [CHANNEL.online, "Trực tuyến"], [CHANNEL.post, "Qua bưu chính công ích"],
  ]),
  serviceLevel: new Map([[4, "Toàn trình"], [3, "Một phần"], [2, "Cung cấp thông tin"], [1, "Mức độ 1"]]),
};
