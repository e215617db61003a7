import { totalOf } from "../../indicators/counts";
import { caseState } from "../../indicators/caseState";
import { rulesOf } from "../../indicators/classify";
import { CONVENTIONS, conventionsBy, readingKey, readingOf, type ConventionName, type Conventions } from "../../indicators/conventions";
import { figuresOf } from "../../indicators/figures";
import { tally } from "../../indicators/tally";
import type { Figures } from "../../indicators/types";
import type { CaseCourse } from "../../register/model/caseTable";
import type { Situation } from "./situation";

/** Conventions that move appointments by what happened on a case's way, and the column that says it did. */
const BY_COURSE = { extensionCounts: "dueNew", supplementCounts: "supplemented" } as const satisfies Partial<Record<ConventionName, keyof CaseCourse>>;
type CourseConvention = keyof typeof BY_COURSE;
const NAMES: readonly CourseConvention[] = ["extensionCounts", "supplementCounts"];

/** What the judged figures would be by another reading of a convention than the one that was chosen. */
export interface OtherReading {
  name: CourseConvention;
  chosen: Conventions[CourseConvention];
  reading: Conventions[CourseConvention];
  /** Cases of the period that it may move: extended, or supplemented. */
  cases: number;
  figures: Pick<Figures, "earlyAndOnTime" | "lateAndOverdue" | "onTimeRate" | "onTimeCount" | "baseCount">;
}

/** Cases of the period on whose way it happened. */
function casesWith({ reading: { table }, period, settings }: Situation, column: (typeof BY_COURSE)[CourseConvention]): number {
  const days = table.course?.[column];
  if (!days) return 0;
  const rules = rulesOf(period, settings.conventions, settings.ownDays);
  let count = 0;
  for (let at = 0; at < table.length; at++) if (days[at] !== 0 && caseState(table, at, rules) !== "outside") count++;
  return count;
}

function byReading({ reading, period, settings }: Situation, name: CourseConvention, other: string): Figures {
  const conventions = conventionsBy((each) => (each === name ? readingOf(each, other) : null) ?? settings.conventions[each]);
  return figuresOf(totalOf(tally(reading.table, period, { conventions, ownDays: settings.ownDays })), settings.rateBase);
}

/**
 * The figures by every other reading of the conventions about extensions and supplements, where the register has cases of them: a
 * report says by which it was made, and what the other would say. Source: domain-2026.md 5 R8, R9.
 * @example otherReadings(situation)[0] // { name: "extensionCounts", reading: "newDue", cases: 21, figures: { lateAndOverdue: 18, … } }
 */
export function otherReadings(situation: Situation): OtherReading[] {
  const { counted, settings, has } = situation;
  if (counted.from !== "register" || !has("early")) return [];
  return NAMES.flatMap((name) => {
    const cases = casesWith(situation, BY_COURSE[name]);
    if (cases === 0) return [];
    const chosen = settings.conventions[name];
    return CONVENTIONS[name].values.filter((reading) => reading !== chosen).map((reading) => ({ name, chosen, reading, cases, figures: byReading(situation, name, reading) }));
  });
}

/**
 * A sentence a reading: how many cases, and what the figures would be.
 * @example otherReadingNotes(situation)[0] // "Cách khác (21 hồ sơ): hồ sơ có gia hạn … Khi đó …"
 */
export function otherReadingNotes(situation: Situation): string[] {
  const { words } = situation;
  if (situation.counted.doubts.isDoubtful("onTimeRate")) return [];
  return otherReadings(situation).map(({ name, reading, cases, figures }) => words.say("report.otherReading", {
    cases: words.count(cases), reading: words.say(`report.convention.${readingKey(name, reading)}`),
    onTime: words.count(figures.earlyAndOnTime), late: words.count(figures.lateAndOverdue), rate: words.rate(figures.onTimeCount, figures.baseCount) || "–",
  }));
}
