import { periodName } from "../words/periodWords";
import type { Wording } from "../words/wording";
import type { Incomparable } from "./incomparable";

/**
 * Why a unit is not compared, for the place of its difference.
 * @example reasonWords({ why: "districtEnded", day: 45839 }, words) // "Không so sánh được: cấp huyện kết thúc từ ngày 1/7/2025."
 */
export function reasonWords(reason: Incomparable, words: Wording): string {
  const why = (values: Record<string, string>): string =>
    words.say("report.compared.incomparable", { why: words.say(`report.compared.why.${reason.why}`, { day: words.day(reason.day), ...values }) });
  switch (reason.why) {
    case "districtEnded": case "levelChanged": return why({});
    case "unconfirmed": return why({ from: reason.from, to: reason.to });
    case "missingPredecessor": return why({ units: reason.units.join(", ") });
    default: return why({ period: periodName(reason.period, words) });
  }
}
