import type { FigureName } from "../../indicators/figureNames";
import type { Doubts } from "../../indicators/doubts";
import type { DoubtfulWords } from "../../indicators/wordDoubts";
import type { UnknownPayments } from "../../indicators/services/payments";
import { isErrorCell } from "../../register/texts/cell";
import type { MonthFigures } from "./months";
import { periodTag } from "../words/periodWords";
import type { Wording } from "../words/wording";

/** More words than this make no sentence. */
const NAMED = 3;

/** “Zalo”, “Kiosk”, “Tại nhà” và 2 cách ghi khác */
function namedWords({ words: found }: Pick<DoubtfulWords, "words">, words: Wording): string {
  const names = found.slice(0, NAMED).map(({ text }) => `“${text}”`).join(", ");
  const more = found.length - NAMED;
  return more > 0 ? words.say("report.doubt.more", { words: names, count: words.count(more) }) : names;
}

function valuesOf(doubtful: DoubtfulWords | UnknownPayments, words: Wording): Record<string, string> {
  return { column: words.say(`report.column.${doubtful.role}`), words: namedWords(doubtful, words), cases: words.count(doubtful.cases) };
}

/** An error in a cell has no meaning that one could tell: it is mended where it stands. */
function remedy(doubtful: DoubtfulWords, words: Wording): string {
  const errors = doubtful.words.filter(({ text }) => isErrorCell(text)).length;
  const key = errors === 0 ? "report.doubt.tell" : errors === doubtful.words.length ? "report.doubt.mend" : "report.doubt.tellAndMend";
  return words.say(key, { words: namedWords(doubtful, words) });
}

/** One column's words with their cases, why figures are missing, and what to do about it. */
export function doubtNote(doubtful: DoubtfulWords, words: Wording): string {
  return `${words.say("report.doubt.note", valuesOf(doubtful, words))} ${remedy(doubtful, words)}`;
}

/** The same for words of payments: the pane does not ask about them, the register is to use the words of the systems. */
export function paymentDoubtNotes(unknown: readonly UnknownPayments[], words: Wording): string[] {
  return unknown.map((each) => `${words.say("report.doubt.note", valuesOf(each, words))} ${words.say(`report.doubt.rewrite.${each.role}`)}`);
}

/**
 * Footnotes for figures of which some are not certain, one for each column of words: which words, of how many cases, and what
 * to do about it; none when all are certain.
 * @example doubtNotes(counted.doubts, ["online"], words)[0] // "Cột “Hình thức tiếp nhận”: 12 hồ sơ trong kỳ ghi “Zalo”, chưa rõ nghĩa …"
 */
export function doubtNotes(doubts: Doubts, figures: readonly FigureName[], words: Wording): string[] {
  return doubts.wordsFor(figures).map((doubtful) => doubtNote(doubtful, words));
}

/**
 * The same in a few words, for the place below one figure; "" when it is certain.
 * @example doubtRemark(counted.doubts, ["online"], words) // "12 hồ sơ ghi hình thức tiếp nhận “Zalo”, chưa rõ nghĩa"
 */
export function doubtRemark(doubts: Doubts, figures: readonly FigureName[], words: Wording): string {
  return doubts.wordsFor(figures).map((doubtful) => remarkOf(doubtful, words)).join("; ");
}

/** One column's words in a few words: "12 hồ sơ ghi “Zalo” ở cột “Hình thức tiếp nhận”, chưa rõ nghĩa" */
export function remarkOf(doubtful: DoubtfulWords, words: Wording): string {
  return words.say("report.doubt.remark", valuesOf(doubtful, words));
}

/** One column's words in all months together, with the cases of each month: a case that stays open counts in several of them. */
function monthNote(role: DoubtfulWords["role"], found: readonly { month: MonthFigures["month"]; doubtful: DoubtfulWords }[], words: Wording): string {
  const cases = new Map<string, number>();
  for (const { doubtful } of found) for (const { text, cases: count } of doubtful.words) cases.set(text, (cases.get(text) ?? 0) + count);
  const all: DoubtfulWords = { role, cases: 0, words: [...cases].map(([text, count]) => ({ text, cases: count })).sort((a, b) => b.cases - a.cases || (a.text < b.text ? -1 : 1)) };
  const months = found.map(({ month, doubtful }) => words.say("report.doubt.month", { cases: words.count(doubtful.cases), month: periodTag(month, words) }));
  return `${words.say("report.doubt.note", { ...valuesOf(all, words), cases: months.join(", ") })} ${remedy(all, words)}`;
}

/**
 * Footnotes for a table of months, one for each column of words.
 * @example monthDoubtNotes(months, ["online"], words)[0] // "Cột “Hình thức tiếp nhận”: 12 (7/2021), 8 (9/2021) hồ sơ …"
 */
export function monthDoubtNotes(months: readonly MonthFigures[], figures: readonly FigureName[], words: Wording): string[] {
  const found = months.flatMap(({ month, doubts }) => doubts.wordsFor(figures).map((doubtful) => ({ month, doubtful })));
  return [...new Set(found.map(({ doubtful }) => doubtful.role))].map((role) => monthNote(role, found.filter(({ doubtful }) => doubtful.role === role), words));
}
