import { isStated } from "../../situation/certainty";
import { maySayNone } from "../../situation/lostCases";
import type { Situation } from "../../situation/situation";
import { isByDueDay } from "./rates";
import { figureNumber, NOTHING, type Phrase } from "../phrase";
import { shareOfBase, signed } from "./say";

/**
 * Returned and withdrawn cases apart, each with its share, and how many of both came after their day.
 * @example placed(sentBackSentences(situation)[0]).text // "Cơ quan giải quyết trả lại 323 hồ sơ (chiếm 2,29%), người nộp rút 138 hồ sơ (chiếm 0,98%)."
 */
export function sentBackSentences(situation: Situation): Phrase[] {
  const { words, total } = situation;
  if (!isStated(situation, "returned", "withdrawn")) return [];
  const { returned, withdrawn } = total;
  if (returned + withdrawn === 0) return maySayNone(situation) ? [signed(words, "signed.sentBack.none")] : [];
  const share = (count: number, figure: "returnedRate" | "withdrawnRate"): Phrase => (isByDueDay(situation) ? NOTHING : shareOfBase(situation, "signed.takes", count, figure, false));
  const late = isStated(situation, "returnedLate") && total.returnedLate > 0 ? signed(words, "signed.sentBack.late", { count: words.count(total.returnedLate) }) : NOTHING;
  const key = withdrawn === 0 && maySayNone(situation) ? "signed.sentBack.returnedOnly" : returned === 0 && maySayNone(situation) ? "signed.sentBack.withdrawnOnly" : "signed.sentBack";
  return [signed(words, key, {
    returned: words.count(returned), returnedShare: returned === 0 ? NOTHING : share(returned, "returnedRate"),
    withdrawn: words.count(withdrawn), withdrawnShare: withdrawn === 0 ? NOTHING : share(withdrawn, "withdrawnRate"), late,
  })];
}

/** Results that were handed over, an event of its own. */
export function handedOverSentences(situation: Situation): Phrase[] {
  const { words, total } = situation;
  if (!isStated(situation, "handedOver") || total.handedOver === 0) return [];
  return [signed(words, "signed.handedOver", { count: figureNumber("handedOver", words.count(total.handedOver)) })];
}
