import type { FigureName } from "../indicators/availability";
import { rulesOf } from "../indicators/classify";
import { DEFAULT_CONVENTIONS } from "../indicators/conventions";
import { countCases } from "../indicators/countCases";
import { countsOf, emptyTally, totalOf } from "../indicators/counts";
import { figuresOf } from "../indicators/figures";
import type { Tally, Window } from "../indicators/types";
import { MEANING_ROLES, type MeaningRole } from "../register/meanings";
import { nameKey } from "../register/nameKey";
import { CHANNEL, STATUS, type CaseTable, type ColumnRole, type Reading, type Status } from "../register/types";
import { judgeRow, VERDICT } from "../register/verdict";
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
  /** Units are asked for by a name, not by whether a case has one. */
  isByName: boolean;
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
  const changes = changeTest(figure, question);
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
  const { reading: { table, layouts }, isMeant, isByName } = question;
  if (isMeant === null || !isByName || !layouts.some(({ columns }) => columns.some(({ role }) => role === "unit"))) return null;
  const changes = changeTest(figure, question);
  let above = "";
  let named = "";
  let count = 0;
  for (let i = 0; i < table.length; i++) {
    const name = table.units[table.unit[i]];
    if (name !== "") above = name;
    else if (above !== "" && isMeant(above) !== isMeant("") && (isMeant("") ? changes(caseAt(table, i), null) : changes(null, caseAt(table, i)))) {
      named ||= above;
      count++;
    }
  }
  return count === 0 ? null : failure("notAvailable", "function.problem.unitGaps", { unit: named, count });
}

/** What a case is counted by. */
type OneCase = Pick<CaseTable, "received" | "due" | "finished" | "handedOver" | "status" | "channel" | "serviceLevel">;

function caseAt(table: CaseTable, i: number): OneCase {
  const one = <Column extends Int32Array | Uint8Array>(column: Column): Column => column.subarray(i, i + 1) as Column;
  return {
    received: one(table.received), due: one(table.due), finished: one(table.finished), handedOver: one(table.handedOver),
    status: one(table.status), channel: one(table.channel), serviceLevel: one(table.serviceLevel),
  };
}

/** What else a case may be, by what its words may mean; null = none that counts. guess: what they seem to mean, 0 = nothing. */
function otherCases(table: CaseTable, i: number, role: MeaningRole, guess: number): (OneCase | null)[] {
  const own = caseAt(table, i);
  if (role === "channel") return [CHANNEL.online, CHANNEL.direct].map((channel) => ({ ...own, channel: Uint8Array.of(channel) }));
  if (role === "serviceLevel") return [3, 4].map((level) => ({ ...own, serviceLevel: Uint8Array.of(level) }));
  const statuses = [STATUS.returned, STATUS.pausedSupplement, guess as Status].filter((status) => status !== STATUS.unknown);
  return statuses.map((status) => {
    const isUsed = judgeRow(own.received[0], own.due[0], own.finished[0], own.handedOver[0], status) === VERDICT.used;
    return isUsed ? { ...own, status: Uint8Array.of(status) } : null;
  });
}

/** Tells whether a figure of the asked part is another one with a case counted otherwise; null = not counted. */
function changeTest(figure: FigureName, { part, window }: Question): (own: OneCase | null, other: OneCase | null) => boolean {
  const rules = rulesOf(window, DEFAULT_CONVENTIONS);
  const whole = emptyTally([""]);
  for (let group = 0; group < part.groups.length; group++) whole.counts.forEach((_count, at) => { whole.counts[at] += part.counts[group * whole.counts.length + at]; });
  const countOf = (one: OneCase | null): Int32Array => {
    const counts = new Int32Array(whole.counts.length);
    if (one) countCases({ ...one, length: 1 }, new Uint16Array(1), counts, rules);
    return counts;
  };
  const before = figuresOf(totalOf(part))[figure];
  return (own, other) => {
    const [less, more] = [countOf(own), countOf(other)];
    if (less.every((count, at) => count === more[at])) return false;
    const changed = { ...whole, counts: whole.counts.map((count, at) => count - less[at] + more[at]) };
    return figuresOf(countsOf(changed, 0))[figure] !== before;
  };
}
