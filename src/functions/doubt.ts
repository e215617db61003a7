import type { FigureName } from "../indicators/availability";
import type { Tally, Window } from "../indicators/types";
import { MEANING_ROLES, type MeaningRole } from "../register/meanings";
import { nameKey } from "../register/nameKey";
import type { ColumnRole, Reading } from "../register/types";
import { caseAt, changeTest, otherCases } from "./countedOtherwise";
import { columnsBehind } from "./figureColumns";
import { failure } from "./problem";
import type { Outcome } from "./problem";
import { headerNames } from "./wholeRange";

/** A figure that is asked of a reading. */
export interface Question {
  reading: Reading;
  window: Window;
  /** The counts of the units that are asked for. */
  part: Tally;
  /** Whether cases of a unit are counted; null when no unit is asked for. */
  isMeant: ((unit: string) => boolean) | null;
  /**
   * How many cases without a unit, one below the other, leave open whose they are: any where one unit is asked for by its
   * name; two in a table of all units, which shows cases without one in a line of their own; null where it makes no difference.
   */
  openGap: 1 | 2 | null;
  /** The words in a row (as the sheet counts them) under a role's header; "" for a blank. */
  wordAt: (role: MeaningRole, row: number) => string;
}

const MOST_WORDS = 3;

/**
 * The open question of a reading that changes a figure, as a refusal that names it and says where it is answered; null when
 * there is none. A column that may be another's, or whose days may be others, reaches every figure made of it; a word without
 * a meaning, and a case below a unit's name without one of its own, reach a figure that counting them otherwise changes.
 * @example doubtAbout("online", question) // notAvailable, unclearWords: 2 cases, “Zalo”
 */
export function doubtAbout(figure: FigureName, question: Question): Outcome<never> | null {
  return columnQuestion(figure, question) ?? wordQuestion(figure, question) ?? unitQuestion(figure, question);
}

function columnQuestion(figure: FigureName, { reading, isMeant }: Question): Outcome<never> | null {
  const behind = columnsBehind(figure);
  const reaches = (role: ColumnRole): boolean => role === "caseId" || behind.has(role) || (role === "unit" && isMeant !== null);
  for (const offer of reading.offers) {
    if (offer.kind === "unitAlias" || offer.kind === "value" || !reaches(offer.role)) continue;
    return offer.kind === "column"
      ? failure("notAvailable", "function.problem.doubtfulColumn", { header: offer.header, columns: headerNames([offer.role]) })
      : failure("notAvailable", "function.problem.doubtfulDays", { header: headerOf(reading, offer.role), count: offer.count });
  }
  return null;
}

function headerOf({ layouts: [layout] }: Reading, role: ColumnRole): string {
  return layout?.columns.find((match) => match.role === role)?.header ?? "";
}

function wordQuestion(figure: FigureName, question: Question): Outcome<never> | null {
  const { reading, isMeant, wordAt } = question;
  const { table, offers } = reading;
  const changes = changeTest(figure, question.part, question.window);
  for (const role of MEANING_ROLES) {
    const guesses = new Map(offers.flatMap((offer) => (offer.kind === "value" && offer.role === role ? [[nameKey(offer.text), offer.meaning] as const] : [])));
    const words = new Map<string, string>();
    let count = 0;
    for (let i = 0; guesses.size > 0 && i < table.length; i++) {
      if (table[role][i] !== 0 || isMeant?.(table.units[table.unit[i]]) === false) continue;
      const word = wordAt(role, table.row[i]);
      if (word === "" || !otherCases(table, i, role, guesses.get(nameKey(word)) ?? 0).some((other) => changes(caseAt(table, i), other))) continue;
      words.set(nameKey(word), word);
      count++;
    }
    if (count > 0) return failure("notAvailable", "function.problem.unclearWords", { header: headerOf(reading, role), count, words: quoted([...words.values()]) });
  }
  return null;
}

function quoted(words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS).map((word) => `“${word.slice(0, 60)}”`).join(", ");
  return words.length > MOST_WORDS ? `${shown} …` : shown;
}

/** Cells merged downwards look like this, and so do names that were forgotten: a range does not tell which. */
function unitQuestion(figure: FigureName, question: Question): Outcome<never> | null {
  const { reading: { table, layouts }, openGap } = question;
  if (openGap === null || !layouts.some(({ columns }) => columns.some(({ role }) => role === "unit"))) return null;
  const changes = gapTest(figure, question);
  const gaps = new Map<string, number[]>();
  let above = "";
  let run: number[] = [];
  for (let i = 0; i < table.length; i++) {
    const name = table.units[table.unit[i]];
    if (name !== "") {
      above = name;
      run = [];
    } else if (above !== "" && run.push(i) >= openGap) gaps.set(above, run);
  }
  const open = [...gaps].map(([unit, rows]) => ({ unit, count: rows.filter((i) => changes(i, unit)).length })).filter(({ count }) => count > 0);
  return open.length === 0 ? null : failure("notAvailable", "function.problem.unitGaps", { unit: open[0].unit, count: open[0].count });
}

/** Tells whether a figure is another one when a case without a unit is that of the unit above it. */
function gapTest(figure: FigureName, question: Question): (i: number, unit: string) => boolean {
  const { reading: { table }, isMeant } = question;
  const changes = changeTest(figure, question.part, question.window);
  return (i, unit) => {
    const own = caseAt(table, i);
    if (isMeant === null) return changes(own, null);
    return isMeant(unit) !== isMeant("") && (isMeant("") ? changes(own, null) : changes(null, own));
  };
}
