import { ASKED_FINDINGS, isAsked, rolesAsked } from "../../indicators/askedDoubts";
import { figureSet, NO_FIGURES, shares } from "../../indicators/caseFigures";
import { DATA_FIGURES } from "../../indicators/figureNames";
import { GROUP_COLUMNS } from "../../indicators/grouping";
import type { GroupBy } from "../../indicators/types";
import type { DoubtCause } from "../../indicators/openPart";
import type { Reading } from "../../register/model/reading";
import type { Wording } from "../words/wording";
import type { AnswerEffect } from "./effects";
import { lostOf, notComputedCases } from "./lostCases";
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
export type DoubtSource = Pick<Situation, "reading" | "words"> & {
  counted: Pick<Situation["counted"], "doubts"> & Partial<Pick<Situation["counted"], "has">>;
  settings: { groupBy: GroupBy };
  /** The cuts by which its tables tell figures, where they are others than the unit and the report's own. */
  cuts?: readonly GroupBy[];
  effects?: readonly AnswerEffect[];
};

/** Questions about the columns that tell the group of a case: they change no figure of the whole, and every one of a group. */
function cutCauses({ offers }: Pick<Reading, "offers">, cuts: readonly GroupBy[]): DoubtCause[] {
  const columns = cuts.flatMap((cut) => GROUP_COLUMNS[cut]);
  return offers.filter(isAsked).filter((offer) => rolesAsked(offer).some((role) => columns.includes(role)))
    .map((offer) => ({ type: ASKED_FINDINGS[offer.kind], figures: NO_FIGURES, count: 0, offers: [offer] }));
}

/**
 * What makes figures of a report doubtful, of the whole or of all its groups; null when all of them are certain. A report with a
 * doubt is a draft, whatever its kind.
 * @example doubtOf(situation)?.excluded // 352
 */
export function doubtOf({ reading, counted, settings, cuts = ["unit", settings.groupBy] }: Omit<DoubtSource, "words" | "effects">): Doubt | null {
  const { doubts, has = () => true } = counted;
  const shown = figureSet(DATA_FIGURES.filter(has));
  // What is not there cannot be doubtful, but a column that is asked about may be what it lacks.
  const ofWhole = doubts.causes.filter(({ figures, type }) => type === "unsureColumn" || shares(figures, shown));
  const told = ofWhole.flatMap(({ offers }) => offers);
  const causes = [...ofWhole, ...cutCauses(reading, cuts).filter(({ offers: [offer] }) => !told.includes(offer))];
  if (causes.length === 0) return null;
  const lost = lostOf(reading);
  return { excluded: lost, cases: reading.line.used + lost, questions: causes.reduce((sum, { offers }) => sum + offers.length, 0), causes };
}

/** "Ngày có vẻ bị đảo ngày và tháng (1.620)" */
export function causeWords({ type, count, words: found }: DoubtCause, words: Wording): string {
  const reason = words.say(`finding.${type}.title`);
  const size = found?.cases ?? count;
  return size > 0 ? words.say("report.doubt.reason", { reason, count: words.count(size) }) : reason;
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

/**
 * The doubt as one sentence, for places without room for the box: a line of a command, the top of a copied text. Formulas without
 * a value come with their cure, for nobody has to answer anything. "" when every figure is certain.
 * @example doubtSentence(situation) // "Số liệu chưa đủ tin cậy, chưa ký: 352 trên 1.500 hồ sơ bị loại; 3 điểm chờ xác nhận."
 */
export function doubtSentence(source: DoubtSource): string {
  const doubt = doubtOf(source);
  if (doubt === null) return "";
  const { reading, words } = source;
  const uncomputed = notComputedCases(reading);
  const cure = uncomputed > 0 ? [words.say("report.doubt.notComputed", { count: words.count(uncomputed) })] : [];
  return [words.say("report.doubt.lead", { figures: doubtFigures(doubt, words) }), ...cure].join(" ");
}
