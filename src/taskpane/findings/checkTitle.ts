import { formatDay } from "../../calendar/day";
import type { CheckResult } from "../../checks/types";
import { countText, decimalText } from "../../locales/numberText";
import type { Language } from "../../locales/language";
import { ruleTitle } from "../../report/words/ruleWords";
import type { Say } from "../store/usePane";

/**
 * What a check is about, in words; the rule's id stays in brackets, so that a message to the administrator is exact.
 * @example checkTitle("groups.received", say) // "Cộng các đơn vị (lĩnh vực) bằng số chung: tiếp nhận mới (groups.received)"
 */
export function checkTitle(rule: string, say: Say): string {
  return `${ruleTitle(rule, say)} (${rule})`;
}

/**
 * Expected, actual and difference in one sentence, by what is measured; "" when a rule is about words.
 * @example checkNumbers(result, say, "vi") // "phải là 55.326, đang là 55.845, lệch 519"
 */
export function checkNumbers({ expected, actual, difference, measure = "count", decimals = 2 }: CheckResult, say: Say, language: Language): string {
  const percent = (value: number): string => `${decimalText(value, decimals, language)}%`;
  if (measure === "none") return "";
  if (measure === "day") return say("pane.checkDays", { expected: formatDay(expected) || "…", actual: formatDay(actual) || "…", difference: countText(difference, language) });
  const written = measure === "percent" ? percent : (value: number): string => countText(value, language);
  return say("pane.checkNumbers", { expected: written(expected), actual: written(actual), difference: written(difference) });
}
