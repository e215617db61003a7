import type { ReportDoubt } from "../../report/model/result";
import type { Question } from "../../report/situation/questions";
import type { Effects } from "../store/state";

/**
 * The doubts that no answer settles. Rows left out may come back with an answer: they are to be mended once it is counted that
 * some stay out, or where there is nothing to answer.
 * @example toMendOf(report.json.doubts, questions, effects).map(({ type }) => type) // ["notComputed"]
 */
export function toMendOf(doubts: readonly ReportDoubt[], questions: readonly Question[], { phase, found }: Effects): ReportDoubt[] {
  const others = doubts.filter(({ type }) => !questions.some((question) => question.type === type));
  if (questions.length === 0) return others;
  const stayOut = phase === "counted" && found.length > 0 && found.every(({ after }) => after.lost > 0);
  return others.filter(({ words }) => words !== undefined || stayOut);
}
