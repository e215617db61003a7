import type { Channel, MadeCase, State } from "./model";

/** Words of three systems for one state (domain.md 4.3). */
const STATE_WORDS: Readonly<Record<State, readonly [string, string, string]>> = {
  pendingIntake: ["Mới đăng ký", "Chờ tiếp nhận", "Chờ xác nhận"],
  rejectedIntake: ["Không được tiếp nhận", "Từ chối tiếp nhận", "Không tiếp nhận"],
  open: ["Đang xử lý", "Đang thụ lý", "Đang giải quyết"],
  pausedSupplement: ["Yêu cầu bổ sung giấy tờ", "Chờ bổ sung", "Yêu cầu bổ sung"],
  pausedFinance: ["Yêu cầu thực hiện nghĩa vụ tài chính", "Chờ thuế", "Chờ NVTC"],
  stopped: ["Dừng xử lý", "Tạm dừng xử lý", "Dừng xử lý"],
  withdrawn: ["Công dân yêu cầu rút hồ sơ", "Xin rút", "Đã rút"],
  returned: ["Trả lại", "Từ chối giải quyết", "Không đủ điều kiện"],
  done: ["Đã xử lý xong", "Có kết quả", "Chờ trả kết quả"],
  handedOver: ["Đã trả kết quả", "Đã trả", "Kết thúc"],
};
const CHANNEL_WORDS: Readonly<Record<Channel, readonly [string, string, string]>> = {
  direct: ["Trực tiếp", "Tại quầy", "Nộp trực tiếp"],
  online: ["Trực tuyến", "Cổng DVCQG", "Nộp trực tuyến"],
  post: ["Qua bưu chính công ích", "BCCI", "Bưu điện"],
};

/** Which of the three systems a file's words are of. */
export type System = 0 | 1 | 2;

export function stateWord({ state }: MadeCase, system: System): string {
  return STATE_WORDS[state][system];
}

export function channelWord({ channel }: MadeCase, system: System): string {
  return CHANNEL_WORDS[channel][system];
}

export function levelWord({ level }: MadeCase): string {
  return level === 4 ? "Toàn trình" : level === 3 ? "Một phần" : "";
}
