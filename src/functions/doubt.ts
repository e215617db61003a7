import type { FigureName } from "../indicators/figureNames";
import { figureSet, shares } from "../indicators/caseFigures";
import { doubtsOf, type DoubtfulWords } from "../indicators/doubts";
import { groupingOf } from "../indicators/grouping";
import { columnsBehind } from "../indicators/reach";
import { nameKey } from "../register/texts/nameKey";
import { DAY_ROLES } from "../register/reader/rowStore";
import type { Reading } from "../register/model/reading";
import type { Offer } from "../register/model/offers";
import type { ColumnRole } from "../register/model/roles";
import { openGaps, type GapSource, type OpenGap } from "./openGaps";
import { failure, type Outcome } from "./problem";
import { headerNames } from "./wholeRange";

/** Why a figure cannot be given as certain; null when it can. */
export type RefusalOf = (figure: FigureName) => Outcome<never> | null;

const MOST_WORDS = 3;

/**
 * The open questions of a reading, asked about a figure: the one that changes it, as a refusal that names it and says where it
 * is answered. A column that may be another's, or whose days may be others, reaches every figure made of it; a word without a
 * meaning, and a case below a unit's name without one of its own, reach a figure that counting them otherwise changes.
 * @example refusalOf(source)("online") // notAvailable, unclearWords: 2 cases, “Zalo”
 */
export function refusalOf(source: GapSource): RefusalOf {
  const { reading, window, isMeant, rules: { conventions, rateBase } } = source;
  const { wordsFor } = doubtsOf(reading.table, groupingOf(reading.table, "unit"), window, { conventions, rateBase, ...(isMeant ? { isMeant } : {}) });
  const gaps = openGaps(source);
  return (figure) => columnDoubt(columnsBehind(figure), source) ?? wordDoubt(wordsFor([figure]), reading) ?? gapDoubt(gaps, figure);
}

function columnDoubt(behind: ReadonlySet<ColumnRole>, { reading, isMeant }: GapSource): Outcome<never> | null {
  const reaches = (role: ColumnRole): boolean => role === "caseId" || behind.has(role) || (role === "unit" && isMeant !== null);
  for (const offer of reading.offers) {
    // One range holds no two sheets with the same cases.
    if (offer.kind === "unitAlias" || offer.kind === "value" || offer.kind === "sameCases" || !rolesOf(offer).some(reaches)) continue;
    if (offer.kind === "column") return failure("notAvailable", "function.problem.doubtfulColumn", { header: offer.header, columns: headerNames([offer.role]) });
    const key = offer.kind === "shiftDays" ? "function.problem.shiftedDays" : "function.problem.doubtfulDays";
    return failure("notAvailable", key, { header: headerOf(reading, offer.role), count: offer.count });
  }
  return null;
}

/** Days are moved by a zone in every column of days, though an offer names the first of them. */
function rolesOf(offer: Extract<Offer, { role: ColumnRole }>): readonly ColumnRole[] {
  return offer.kind === "shiftDays" ? DAY_ROLES : [offer.role];
}

function headerOf({ layouts: [layout] }: Reading, role: ColumnRole): string {
  return layout?.columns.find((match) => match.role === role)?.header ?? "";
}

function wordDoubt([open]: readonly DoubtfulWords[], reading: Reading): Outcome<never> | null {
  if (open === undefined) return null;
  const spellings = new Map(open.words.map(({ text }) => [nameKey(text) || text, text]));
  return failure("notAvailable", "function.problem.unclearWords", { header: headerOf(reading, open.role), count: open.cases, words: quoted([...spellings.values()]) });
}

function quoted(words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS).map((word) => `“${word.slice(0, 60)}”`).join(", ");
  return words.length > MOST_WORDS ? `${shown} …` : shown;
}

function gapDoubt(gaps: readonly OpenGap[], figure: FigureName): Outcome<never> | null {
  const wanted = figureSet([figure]);
  for (const { unit, cases } of gaps) {
    const count = cases.filter((set) => shares(set, wanted)).length;
    if (count > 0) return failure("notAvailable", "function.problem.unitGaps", { unit, count });
  }
  return null;
}
