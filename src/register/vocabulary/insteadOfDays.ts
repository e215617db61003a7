import { foldKey } from "../texts/fold";

/** Words under a due day that promise the result on the day of receipt. */
const SAME_DAY: readonly string[] = [
  "Trong ngày", "Ngay trong ngày", "Trả ngay", "Trả trong ngày", "Trả ngay trong ngày", "Giải quyết ngay", "Giải quyết trong ngày", "Lấy ngay",
  "Trả kết quả ngay", "Trả KQ ngay", "Trong buổi", "Cùng ngày", "Trong ngày làm việc", "Giải quyết ngay trong ngày",
];
/** Words under a due day that say that none was set. */
const NO_DUE: readonly string[] = [
  "Không hẹn", "Chưa hẹn", "Không có", "Không xác định", "Chưa xác định", "Không quy định", "Không có hạn", "Không thời hạn", "Không có thời hạn",
];

const sameDay = new Set(SAME_DAY.map(foldKey));
const noDue = new Set(NO_DUE.map(foldKey));
const LONGEST = 40;

/**
 * What words in place of a due day say: "sameDay" for the day of receipt, "none" for no day at all, "" for anything else.
 * @example wordsForDue("Trả trong ngày") // "sameDay"
 */
export function wordsForDue(text: string): "sameDay" | "none" | "" {
  const key = foldKey(text);
  return sameDay.has(key) ? "sameDay" : noDue.has(key) ? "none" : "";
}

/**
 * True for words in place of a result day that say that there is none yet: "Chưa có", "Đang chờ", "Chờ ký".
 * @example saysNotYet("Chưa có kết quả") // true
 */
export function saysNotYet(text: string): boolean {
  return text.length <= LONGEST && /^(?:chua|dang|cho)( |$)/.test(foldKey(text));
}
