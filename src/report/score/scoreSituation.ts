import type { Situation } from "../situation/situation";
import { situationOf } from "../situation/situation";
import { doubtOf } from "../situation/doubt";
import { CALENDAR_CLOSING, scorePeriod } from "./scorePeriod";

/**
 * The situation of the score's own period: the report's where that is the calendar's already. What is open about the report's
 * figures makes the score a draft too, where nothing is open about its own.
 * @example scoreSituation(situation).period.to // 30/9/2026 where the report ends on the 20th
 */
export function scoreSituation(situation: Situation): Situation {
  const { reading, settings, counted, today, effects } = situation;
  const period = scorePeriod(situation.period);
  if (period.from === situation.period.from && period.to === situation.period.to) return situation;
  if (counted.from === "aggregates") return { ...situation, period };
  const own = situationOf(reading, period, { ...settings, closingDay: CALENDAR_CLOSING }, today, effects);
  return doubtOf(own) === null && doubtOf(situation) !== null ? { ...own, counted: { ...own.counted, doubts: counted.doubts } } : own;
}
