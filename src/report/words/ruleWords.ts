import { ruleTextKeys } from "../../checks/ruleTexts";
import type { Wording } from "./wording";

/**
 * A rule of checks in words, the name of its figure filled in.
 * @example ruleTitle("groups.received", wordingOf("vi").say) // "Cộng các đơn vị (lĩnh vực) bằng số chung: tiếp nhận mới"
 */
export function ruleTitle(rule: string, say: Wording["say"]): string {
  const { title, figure } = ruleTextKeys(rule);
  return say(title, { figure: figure === null ? "" : say(figure) });
}

/** Why it must hold. */
export function ruleExplanation(rule: string, say: Wording["say"]): string {
  const { explain, figure } = ruleTextKeys(rule);
  return say(explain, { figure: figure === null ? "" : say(figure) });
}
