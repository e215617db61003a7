import { findingEntry } from "../checks/catalogue";
import type { FindingType, Reading } from "../register/types";
import type { Wording } from "./wording";

/** What keeps the figures of a reading from being certain, in numbers. */
export interface Doubt {
  /** Cases left out because something about them cannot be read, and all cases: those and the ones that count. */
  excluded: number;
  cases: number;
  /** Why they were left out, the commonest first. */
  reasons: { type: FindingType; count: number }[];
  /** Questions that only the user can answer. */
  questions: number;
}

/** Cases that a reading lost: blank rows, totals, second rows of a case and cases that were never accepted are none. */
function isLost(type: FindingType): boolean {
  const { severity, outcome } = findingEntry(type);
  return severity === "error" && outcome === "excluded";
}

/**
 * What makes the figures of a reading doubtful; null when every case counts and nothing is open.
 * @example doubtOf(reading)?.excluded // 352
 */
export function doubtOf({ line, offers }: Pick<Reading, "line" | "offers">): Doubt | null {
  const reasons = line.excluded.filter(({ type, count }) => count > 0 && isLost(type)).sort((a, b) => b.count - a.count);
  const excluded = reasons.reduce((sum, { count }) => sum + count, 0);
  if (excluded + offers.length === 0) return null;
  return { excluded, cases: line.used + excluded, reasons, questions: offers.length };
}

/**
 * The doubt as half a sentence.
 * @example doubtFigures(doubt, wordingOf("vi")) // "352 trên 1.500 hồ sơ bị loại; 3 điểm chờ xác nhận"
 */
export function doubtFigures({ excluded, cases, questions }: Doubt, words: Wording): string {
  return [
    ...(excluded > 0 ? [words.say("report.doubt.excluded", { excluded: words.count(excluded), cases: words.count(cases) })] : []),
    ...(questions > 0 ? [words.say("report.doubt.questions", { questions: words.count(questions) })] : []),
  ].join("; ");
}

/**
 * The lines of the box under a report's title: what is doubtful in figures, why cases were left out, where to answer.
 * Empty when nothing is.
 * @example doubtLines(reading, wordingOf("vi"))[0] // "Số liệu chưa chắc chắn: 352 trên 1.500 hồ sơ bị loại; 3 điểm chờ xác nhận."
 */
export function doubtLines(reading: Pick<Reading, "line" | "offers">, words: Wording): string[] {
  const doubt = doubtOf(reading);
  if (doubt === null) return [];
  const reasons = doubt.reasons.map(({ type, count }) => words.say("report.doubt.reason", { reason: words.say(`finding.${type}.title`), count: words.count(count) })).join("; ");
  const why = reasons === "" ? [] : [words.say("report.doubt.reasons", { reasons })];
  return [words.say("report.doubt.lead", { figures: doubtFigures(doubt, words) }), [...why, words.say("report.doubt.remedy")].join(" ")];
}
