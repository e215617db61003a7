import { groupingOf } from "../../indicators/grouping";
import { sumClasses } from "../../indicators/services/countClasses";
import { countDigitisation, DIGITISATION_CLASSES } from "../../indicators/services/digitisation";
import { countPayments, PAYMENT_CLASSES, unknownPayments } from "../../indicators/services/payments";
import { countVotes, VOTE_CLASSES } from "../../indicators/services/satisfaction";
import type { ColumnRole } from "../../register/model/roles";
import type { FigureName } from "../../indicators/figureNames";
import { doubtNotes, paymentDoubtNotes } from "../situation/doubtWords";
import type { Situation } from "../situation/situation";

export const SCORE_GROUPS = ["openness", "progress", "online", "payment", "digitisation", "satisfaction"] as const;
export type ScoreGroup = (typeof SCORE_GROUPS)[number];

/** Group maxima of QĐ 766, the columns that a group needs (of every list one), the figures that its share is made of or whose cases it looks at, and the rate that earns all points (domain.md 1.6); weights are data: provinces have their own. */
export const SCORE_RULES: Record<ScoreGroup, { maximum: number; fullAt: number; needs: readonly (readonly ColumnRole[])[]; figures: readonly FigureName[] }> = {
  openness: { maximum: 18, fullAt: 1, needs: [], figures: [] },
  progress: { maximum: 20, fullAt: 1, needs: [], figures: ["earlyAndOnTime", "inTime", "cumulative"] },
  online: { maximum: 12, fullAt: 0.5, needs: [["channel"]], figures: ["online", "received"] },
  payment: { maximum: 10, fullAt: 1, needs: [["payMethod"], ["feeTotal", "fee", "charge"]], figures: ["received"] },
  digitisation: { maximum: 22, fullAt: 0.8, needs: [["digitisedParts"], ["digitisedResult"]], figures: ["resolved"] },
  satisfaction: { maximum: 18, fullAt: 0.9, needs: [["satisfaction"]], figures: ["resolved"] },
};

/** Columns that a group lacks, one choice each. */
export function missingForScore({ reading }: Situation, group: ScoreGroup): ColumnRole[] {
  return SCORE_RULES[group].needs.filter((choices) => !choices.some((role) => reading.table.roles.has(role))).map(([first]) => first);
}

/** What a group's points are made from; null when the register cannot tell, or nothing happened. */
interface ScoreShare {
  numerator: number;
  denominator: number;
}

function some(numerator: number, denominator: number): ScoreShare | null {
  return denominator > 0 ? { numerator, denominator } : null;
}

/** Words that keep a group's share from being certain, a sentence each; none where no word does. */
export function scoreDoubts({ counted, reading, period, words }: Situation, group: ScoreGroup): string[] {
  const ofPayments = group === "payment" ? paymentDoubtNotes(unknownPayments(reading.table, period), words) : [];
  return [...ofPayments, ...doubtNotes(counted.doubts, SCORE_RULES[group].figures, words)];
}

/** Whether a group's share may be another: by its words, or by the figures that it is made of. */
export function isDoubtfulScore(situation: Situation, group: ScoreGroup): boolean {
  return scoreDoubts(situation, group).length > 0 || SCORE_RULES[group].figures.some((figure) => situation.counted.doubts.isDoubtful(figure));
}

/**
 * The share of one group: 2.1 on base C; 3.3 online receipts; 3.6 payments over a gateway; 4.2 components and result
 * digitised; satisfied votes. A register says nothing of openness.
 * @example scoreShare(situation, "progress") // { numerator: 16197, denominator: 16234 }
 */
export function scoreShare(situation: Situation, group: ScoreGroup): ScoreShare | null {
  const { reading, period, total } = situation;
  const { table } = reading;
  if (group === "openness" || missingForScore(situation, group).length > 0) return null;
  const whole = groupingOf(table, "unit");
  if (group === "progress") return some(total.earlyAndOnTime + total.inTime, total.cumulative);
  if (group === "online") return some(total.online, total.received);
  if (group === "payment") {
    const { gateway, obligation } = sumClasses(countPayments(table, whole, period), PAYMENT_CLASSES);
    return some(gateway, obligation);
  }
  if (group === "digitisation") {
    const { both, resolved } = sumClasses(countDigitisation(table, whole, period), DIGITISATION_CLASSES);
    return some(both, resolved);
  }
  const { verySatisfied, satisfied, valid } = sumClasses(countVotes(table, whole, period), VOTE_CLASSES);
  return some(verySatisfied + satisfied, valid);
}
