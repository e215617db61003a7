import { findingEntry } from "../../checks/catalogue";
import type { Reading } from "../../register/model/reading";
import type { FindingType } from "../../register/model/findings";
import type { Wording } from "../words/wording";

/** What keeps the figures of a reading from being certain, in numbers. */
interface Doubt {
  /** Cases left out because something about them cannot be read, and all cases: those and the ones that count. */
  excluded: number;
  cases: number;
  /** Why they were left out, the commonest first. */
  reasons: { type: FindingType; count: number }[];
  /** Questions that only the user can answer. */
  questions: number;
}

/**
 * Cases that a reading lost: blank rows, totals, second rows of a case and cases that were never accepted are none. Of a case
 * that stands twice on one sheet with other days nobody knows which row is right; of two sheets the user is asked.
 */
function lostOf({ line, offers }: Pick<Reading, "line" | "offers">): { type: FindingType; count: number }[] {
  const asked = offers.reduce((sum, offer) => sum + (offer.kind === "sameCases" ? offer.count : 0), 0);
  return line.excluded.flatMap(({ type, count }): { type: FindingType; count: number }[] => {
    if (type === "duplicateDiffers") return count > asked ? [{ type, count: count - asked }] : [];
    const { severity, outcome } = findingEntry(type);
    return count > 0 && severity === "error" && outcome === "excluded" ? [{ type, count }] : [];
  });
}

/**
 * What makes the figures of a reading doubtful; null when every case counts and nothing is open.
 * @example doubtOf(reading)?.excluded // 352
 */
export function doubtOf(reading: Pick<Reading, "line" | "offers">): Doubt | null {
  const { line, offers } = reading;
  const reasons = lostOf(reading).sort((a, b) => b.count - a.count);
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

/** How many cases were left out because a formula has no value: Excel mends all of them at once. */
export function notComputedCases({ line }: Pick<Reading, "line">): number {
  return line.excluded.find(({ type }) => type === "notComputed")?.count ?? 0;
}

/**
 * The lines of the box under a report's title: what is doubtful in figures, why cases were left out, where to answer.
 * Formulas without a value come with their cure, for nobody has to answer anything. Empty when nothing is doubtful.
 * @example doubtLines(reading, wordingOf("vi"))[0] // "Số liệu chưa chắc chắn: 352 trên 1.500 hồ sơ bị loại; 3 điểm chờ xác nhận."
 */
export function doubtLines(reading: Pick<Reading, "line" | "offers">, words: Wording): string[] {
  const doubt = doubtOf(reading);
  if (doubt === null) return [];
  const reasons = doubt.reasons.map(({ type, count }) => words.say("report.doubt.reason", { reason: words.say(`finding.${type}.title`), count: words.count(count) })).join("; ");
  const why = reasons === "" ? [] : [words.say("report.doubt.reasons", { reasons })];
  const uncomputed = notComputedCases(reading);
  const cure = uncomputed > 0 ? [words.say("report.doubt.notComputed", { count: words.count(uncomputed) })] : [];
  const lead = words.say("report.doubt.lead", { figures: doubtFigures(doubt, words) });
  return [[lead, ...cure].join(" "), [...why, words.say("report.doubt.remedy")].join(" ")];
}
