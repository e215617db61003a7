import type { FigureName } from "../indicators/availability";
import type { Tally } from "../indicators/types";
import { MEANING_ROLES, type MeaningRole } from "../register/meanings";
import { nameKey } from "../register/nameKey";
import type { ColumnRole, Reading } from "../register/types";
import { changesFigure } from "./countedOtherwise";
import { columnsBehind } from "./figureColumns";
import { openGaps } from "./openGaps";
import type { GapSource, OpenGap } from "./openGaps";
import { openWords } from "./openWords";
import type { OpenWords, WordSource } from "./openWords";
import { failure } from "./problem";
import type { Outcome } from "./problem";
import { headerNames } from "./wholeRange";

/** What is asked of a reading: the counts of the units that are asked for, and where its open questions lie. */
export interface Question extends WordSource, GapSource {
  part: Tally;
}

/** Why a figure cannot be given as certain; null when it can. */
export type Doubts = (figure: FigureName) => Outcome<never> | null;

const MOST_WORDS = 3;

/**
 * The open questions of a reading, asked about a figure: the one that changes it, as a refusal that names it and says where it
 * is answered. A column that may be another's, or whose days may be others, reaches every figure made of it; a word without a
 * meaning, and a case below a unit's name without one of its own, reach a figure that counting them otherwise changes.
 * @example doubtsOf(question)("online") // notAvailable, unclearWords: 2 cases, “Zalo”
 */
export function doubtsOf(question: Question): Doubts {
  const known = new Map<MeaningRole, OpenWords | null>();
  const wordsOf = (role: MeaningRole): OpenWords | null => {
    if (!known.has(role)) known.set(role, openWords(role, question));
    return known.get(role) ?? null;
  };
  const gaps = openGaps(question);
  return (figure) => {
    const changes = changesFigure(figure, question.part);
    const behind = columnsBehind(figure);
    // A status may also mean that a row is no case at all, whatever the figure.
    const roles = MEANING_ROLES.filter((role) => role === "status" || behind.has(role));
    return columnDoubt(behind, question) ?? first(roles, (role) => wordDoubt(wordsOf(role), question.reading, changes)) ?? first(gaps, (open) => gapDoubt(open, changes));
  };
}

function first<Item>(items: readonly Item[], doubtOf: (item: Item) => Outcome<never> | null): Outcome<never> | null {
  for (const item of items) {
    const doubt = doubtOf(item);
    if (doubt) return doubt;
  }
  return null;
}

function columnDoubt(behind: ReadonlySet<ColumnRole>, { reading, isMeant }: Question): Outcome<never> | null {
  const reaches = (role: ColumnRole): boolean => role === "caseId" || behind.has(role) || (role === "unit" && isMeant !== null);
  for (const offer of reading.offers) {
    // One range holds no two sheets with the same cases.
    if (offer.kind === "unitAlias" || offer.kind === "value" || offer.kind === "sameCases" || !reaches(offer.role)) continue;
    return offer.kind === "column"
      ? failure("notAvailable", "function.problem.doubtfulColumn", { header: offer.header, columns: headerNames([offer.role]) })
      : failure("notAvailable", "function.problem.doubtfulDays", { header: headerOf(reading, offer.role), count: offer.count });
  }
  return null;
}

function headerOf({ layouts: [layout] }: Reading, role: ColumnRole): string {
  return layout?.columns.find((match) => match.role === role)?.header ?? "";
}

function wordDoubt(open: OpenWords | null, reading: Reading, changes: (difference: number) => boolean): Outcome<never> | null {
  if (open === null) return null;
  const unclear = open.words.filter((_word, at) => open.meanings.some((difference) => changes(difference[at])));
  if (unclear.length === 0) return null;
  const spellings = new Map([...new Set(unclear)].map((word) => [nameKey(word), word]));
  return failure("notAvailable", "function.problem.unclearWords", { header: headerOf(reading, open.role), count: unclear.length, words: quoted([...spellings.values()]) });
}

function quoted(words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS).map((word) => `“${word.slice(0, 60)}”`).join(", ");
  return words.length > MOST_WORDS ? `${shown} …` : shown;
}

function gapDoubt({ unit, differences }: OpenGap, changes: (difference: number) => boolean): Outcome<never> | null {
  const count = differences.filter(changes).length;
  return count === 0 ? null : failure("notAvailable", "function.problem.unitGaps", { unit, count });
}
