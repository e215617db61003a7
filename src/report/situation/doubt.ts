import { figureSet, shares } from "../../indicators/caseFigures";
import { DATA_FIGURES } from "../../indicators/figureNames";
import type { DoubtCause } from "../../indicators/openPart";
import type { FindingType } from "../../register/model/findings";
import type { Reading } from "../../register/model/reading";
import type { Wording } from "../words/wording";
import { effectLines, type AnswerEffect } from "./effects";
import { lostOf } from "./lostCases";
import type { Situation } from "./situation";

/** What keeps the figures of a report from being certain, in numbers. */
export interface Doubt {
  /** Cases left out because something about them cannot be read, and all cases: those and the ones that count. */
  excluded: number;
  cases: number;
  /** Questions that only the user can answer. */
  questions: number;
  /** Why, as it is told: the questions first. */
  causes: readonly DoubtCause[];
}

/** A report of which it is asked whether its figures are certain. */
export type DoubtSource = Pick<Situation, "reading" | "words"> & { counted: Pick<Situation["counted"], "doubts">; effects?: readonly AnswerEffect[] };

const OF_DATA = figureSet(DATA_FIGURES);

/**
 * What makes figures of a report doubtful; null when all of them are certain.
 * @example doubtOf(situation)?.excluded // 352
 */
export function doubtOf({ reading, counted }: Pick<DoubtSource, "reading" | "counted">): Doubt | null {
  const causes = counted.doubts.causes.filter(({ figures }) => shares(figures, OF_DATA));
  if (causes.length === 0) return null;
  const lost = lostOf(reading);
  return { excluded: lost, cases: reading.line.used + lost, questions: causes.reduce((sum, { offers }) => sum + offers.length, 0), causes };
}

/**
 * The doubt as half a sentence.
 * @example doubtFigures(doubt, wordingOf("vi")) // "352 trên 1.500 hồ sơ bị loại; 3 điểm chờ xác nhận"
 */
export function doubtFigures({ excluded, cases, questions, causes }: Doubt, words: Wording): string {
  const parts = [
    ...(excluded > 0 ? [words.say("report.doubt.excluded", { excluded: words.count(excluded), cases: words.count(cases) })] : []),
    ...(questions > 0 ? [words.say("report.doubt.questions", { questions: words.count(questions) })] : []),
  ];
  return parts.length > 0 ? parts.join("; ") : causes.map((cause) => causeWords(cause, words)).join("; ");
}

/** "Ngày có vẻ bị đảo ngày và tháng (1.620)" */
function causeWords({ type, count, words: found }: DoubtCause, words: Wording): string {
  const reason = words.say(`finding.${type}.title`);
  const size = found?.cases ?? count;
  return size > 0 ? words.say("report.doubt.reason", { reason, count: words.count(size) }) : reason;
}

/** How many cases were left out because a formula has no value: Excel mends all of them at once. */
export function notComputedCases({ line }: Pick<Reading, "line">): number {
  return countOf(line, "notComputed");
}

function countOf(line: Reading["line"], type: FindingType): number {
  return line.excluded.find((each) => each.type === type)?.count ?? 0;
}

/**
 * The lines of the box under a report's title: what is doubtful in figures, why, what the main figures would be after each
 * answer, and where to answer. Formulas without a value come with their cure, for nobody has to answer anything. Empty when
 * every figure is certain.
 * @example doubtLines(situation)[0] // "Số liệu chưa đủ tin cậy, chưa ký: 352 trên 1.500 hồ sơ bị loại; 3 điểm chờ xác nhận."
 */
export function doubtLines(source: DoubtSource): string[] {
  const doubt = doubtOf(source);
  if (doubt === null) return [];
  const { reading, words, effects = [] } = source;
  const why = words.say("report.doubt.reasons", { reasons: doubt.causes.map((cause) => causeWords(cause, words)).join("; ") });
  const uncomputed = notComputedCases(reading);
  const cure = uncomputed > 0 ? [words.say("report.doubt.notComputed", { count: words.count(uncomputed) })] : [];
  const lead = words.say("report.doubt.lead", { figures: doubtFigures(doubt, words) });
  return [[lead, ...cure].join(" "), why, ...effectLines(effects, words), words.say("report.doubt.remedy")];
}
