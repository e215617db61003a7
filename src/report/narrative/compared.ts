import type { Comparison } from "../comparison";
import { periodName } from "../periodWords";
import type { Situation } from "../situation";
import type { Wording } from "../wording";

type Covered = Extract<Comparison, { covered: true }>;

function direction(difference: number): "up" | "down" | "same" {
  return difference > 0 ? "up" : difference < 0 ? "down" : "same";
}

function receivedPhrase({ now, figures }: Covered, words: Wording): string {
  const difference = now.received - figures.received;
  const rate = words.rate(Math.abs(difference), figures.received);
  return words.say(`report.says.received.${direction(difference)}`, {
    count: words.count(Math.abs(difference)),
    share: rate === "" ? "" : words.say("report.says.changeShare", { rate }),
  });
}

/** The direction is that of the points as printed: a difference that rounds to 0,00 is no change. */
function ratePhrase({ now, figures }: Covered, words: Wording): string[] {
  if (now.onTimeRate === null || figures.onTimeRate === null) return [];
  const hundredths = Math.round((now.onTimeRate - figures.onTimeRate) * 10000);
  return [words.say(`report.says.rate.${direction(hundredths)}`, {
    points: words.decimal(Math.abs(hundredths) / 100, 2),
    before: words.rate(figures.onTimeCount, figures.baseCount),
    now: words.rate(now.onTimeCount, now.baseCount),
  })];
}

/**
 * A sentence for each period that the data cover; "" when there is none: nothing rises or falls without data.
 * @example comparedParagraph(situation) // "So với kỳ trước (Quý II năm 2021), số hồ sơ tiếp nhận mới tăng …"
 */
export function comparedParagraph(situation: Situation): string {
  const { words } = situation;
  const covered = situation.comparisons.filter((each): each is Covered => each.covered);
  return covered.map((each) => {
    const opening = words.say(`report.says.compared.${each.kind}`, { period: periodName(each.period, words) });
    return `${opening}${[receivedPhrase(each, words), ...ratePhrase(each, words)].join(", ")}.`;
  }).join(" ");
}
