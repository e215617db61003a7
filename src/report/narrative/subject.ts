import { signedText } from "../../locales/signedText";
import { TWO_TIERS_FROM } from "../request/twoTiers";
import type { Situation } from "../situation/situation";

/** Whose work a report speaks of: the province's centre, one commune's, or the many units below the province, each as they were called in the period. */
export type Subject = "province" | "commune" | "communeBefore" | "communeBoth" | "districts" | "districtsBoth" | "communes";

/**
 * Communes have centres of their own and districts are gone from the day of the two tiers: a period before it keeps the terms of
 * its time, one that goes over it has both.
 * @example subjectOf(situation) // "communes" for many units in the third quarter of 2025
 */
export function subjectOf({ settings: { scope }, period }: Pick<Situation, "settings" | "period">): Subject {
  if (scope === "province") return scope;
  const [isOver, isBefore] = [period.from >= TWO_TIERS_FROM, period.to < TWO_TIERS_FROM];
  if (scope === "commune") return isOver ? "commune" : isBefore ? "communeBefore" : "communeBoth";
  return isOver ? "communes" : isBefore ? "districts" : "districtsBoth";
}

/** The same in a sentence, in the words of the published report where it has some. */
export function publishedSubject(situation: Pick<Situation, "settings" | "period" | "words">): string {
  const { words } = situation;
  const subject = subjectOf(situation);
  if (subject === "province" || subject === "commune" || subject === "districts") return words.say(`report.subject.${subject}`);
  return signedSubject(situation);
}

/**
 * The same in a sentence of a signed report.
 * @example signedSubject(situation) // "Trung tâm"
 */
export function signedSubject(situation: Pick<Situation, "settings" | "period" | "words">): string {
  const { words } = situation;
  return signedText(words.language, `signed.subject.${subjectOf(situation)}`, { day: words.day(TWO_TIERS_FROM) });
}
