import type { Situation } from "./situation";

/**
 * Name of the late rate: under base B overdue cases are in neither numerator nor base, so they may not be in the name.
 * @example lateRateLabel(situation) // "Tỷ lệ chậm, quá hạn"; under base B "Tỷ lệ chậm hạn"
 */
export function lateRateLabel({ words, settings }: Situation): string {
  return words.say(settings.rateBase === "B" ? "report.key.lateRateB" : "report.key.lateRate");
}

/** The same in the middle of a sentence: "chậm, quá hạn" or "chậm hạn". */
export function lateInSentence({ words, settings }: Situation): string {
  return words.say(settings.rateBase === "B" ? "report.says.lateOnly" : "report.says.lateAndOverdue");
}
