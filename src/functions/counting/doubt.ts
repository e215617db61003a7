import { workbookDays } from "../model/workbookDays";
import type { FigureName } from "../../indicators/figureNames";
import { isAsked, type AskedOffer } from "../../indicators/askedDoubts";
import { figureSet, shares } from "../../indicators/caseFigures";
import { doubtsOf } from "../../indicators/doubts";
import { groupingOf } from "../../indicators/grouping";
import type { DoubtCause } from "../../indicators/openPart";
import type { DoubtfulWords } from "../../indicators/wordDoubts";
import type { FunctionTextKey } from "../../locales/functionText";
import { spellingKey } from "../../register/texts/nameKey";
import type { FindingType } from "../../register/model/findings";
import type { Reading } from "../../register/model/reading";
import type { ColumnRole } from "../../register/model/roles";
import { openGaps, type GapSource, type OpenGap } from "./openGaps";
import { failure, type Outcome } from "../model/problem";
import { headerNames } from "../range/wholeRange";

/** Why a figure cannot be given as certain; null when it can. */
export type RefusalOf = (figure: FigureName) => Outcome<never> | null;

const MOST_WORDS = 3;

/**
 * What is open about a reading, asked about a figure: the first thing that makes it doubtful, as a refusal that names it and says
 * where it is answered or mended; then cases below a unit's name without one of their own, where counting them otherwise changes it.
 * @example refusalOf(source)("online") // notAvailable, unclearWords: 2 cases, “Zalo”
 */
export function refusalOf(source: GapSource): RefusalOf {
  const { reading, window, isMeant, rules: { conventions, rateBase } } = source;
  const { causes } = doubtsOf(reading, groupingOf(reading.table, "unit"), window, { conventions, rateBase, ownDays: workbookDays(), ...(isMeant ? { isMeant } : {}) });
  const gapRefusal = gapRefusalOf(source);
  return (figure) => {
    const wanted = figureSet([figure]);
    const cause = causes.find(({ figures }) => shares(figures, wanted));
    return cause ? causeDoubt(cause, reading) : gapRefusal(figure);
  };
}

/** The same of gaps in the column of units alone. */
export function gapRefusalOf(source: GapSource): RefusalOf {
  const gaps = openGaps(source);
  return (figure) => gapDoubt(gaps, figure);
}

/**
 * What is open, as a refusal that says where it is answered or mended.
 * @example causeDoubt(doubts.causes[0], reading) // notAvailable, unclearWords: 2 cases, “Zalo”
 */
export function causeDoubt({ type, count, offers, words }: DoubtCause, reading: Reading): Outcome<never> {
  if (words) return wordDoubt(words, reading);
  const [offer] = offers;
  if (offer && isAsked(offer)) return askedDoubt(offer, reading);
  const found = reading.findings.items.filter((each) => each.type === type && each.value !== "").map(({ value }) => value);
  return failure("notAvailable", LOST[type] ?? "function.problem.lostRows", { count, cells: found.length > 0 ? ` (${quoted([...new Set(found)])})` : "" });
}

/** Why rows are left out, in words of their own. */
const LOST: Partial<Record<FindingType, FunctionTextKey>> = {
  notComputed: "function.problem.notComputed", unreadableDate: "function.problem.unreadCells", errorCell: "function.problem.unreadCells",
  unreadableHandedOver: "function.problem.unreadCells",
  duplicateDiffers: "function.problem.twoRows",
};

export function askedDoubt(offer: AskedOffer, reading: Reading): Outcome<never> {
  if (offer.kind === "column") return failure("notAvailable", "function.problem.doubtfulColumn", { header: offer.header, columns: headerNames([offer.role]) });
  if (offer.kind === "sameCases") return failure("notAvailable", "function.problem.twoRows", { count: offer.count });
  const key = offer.kind === "shiftDays" ? "function.problem.shiftedDays" : "function.problem.doubtfulDays";
  return failure("notAvailable", key, { header: headerOf(reading, offer.role), count: offer.count });
}

export function headerOf({ layouts: [layout] }: Reading, role: ColumnRole): string {
  return layout?.columns.find((match) => match.role === role)?.header ?? "";
}

export function wordDoubt({ role, words, cases }: DoubtfulWords, reading: Reading): Outcome<never> {
  const spellings = new Map(words.map(({ text }) => [spellingKey(text), text]));
  return failure("notAvailable", "function.problem.unclearWords", { header: headerOf(reading, role), count: cases, words: quoted([...spellings.values()]) });
}

function quoted(words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS).map((word) => `“${word.slice(0, 60)}”`).join(", ");
  return words.length > MOST_WORDS ? `${shown} …` : shown;
}

function gapDoubt(gaps: readonly OpenGap[], figure: FigureName): Outcome<never> | null {
  const wanted = figureSet([figure]);
  for (const { group, cases } of gaps) {
    const count = cases.filter((set) => shares(set, wanted)).length;
    if (count > 0) return failure("notAvailable", "function.problem.unitGaps", { unit: group, count });
  }
  return null;
}
