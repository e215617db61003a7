import { text, type Language, type TextKey } from "../../locales/text";
import type { Problem, ProblemCode } from "./request";

/**
 * The sentence for a reason why there is no report.
 * @example problem("badPeriod", "vi", { period: "Q7/2021" }) // { code: "badPeriod", message: "Không đọc được …" }
 */
export function problem(code: ProblemCode, language: Language, values: Record<string, string | number> = {}): Problem {
  const key: TextKey = `problem.${code}`;
  return { code, message: text(language, key, values) };
}
