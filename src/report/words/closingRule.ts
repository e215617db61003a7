import type { ClosingDay } from "../../calendar/period";
import type { Wording } from "./wording";

/**
 * A closing rule in words.
 * @example closingRuleName(20, wordingOf("vi")) // "Từ ngày 21 tháng trước đến ngày 20 tháng báo cáo"
 */
export function closingRuleName(closingDay: ClosingDay, words: Wording): string {
  if (closingDay >= 31) return words.say("report.closing.endOfMonth");
  return words.say("report.closing.day", { from: closingDay + 1, to: closingDay });
}
