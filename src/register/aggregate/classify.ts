import type { HeaderCell } from "../layout/headerBlock";
import type { AggregateColumn, AggregateFigure, AggregateRate } from "../model/aggregateTable";
import { labelKey, meaningOf, rateRule, shareWord, type LabelMeaning, type Section, type Word } from "./words";

/** What a header cell's column holds. at is the 0-based place in the grid's rows. */
export interface ClassifiedColumn {
  at: number;
  figure: AggregateFigure | null;
  rate: AggregateRate | null;
  how: AggregateColumn["how"];
  part: boolean;
}

/** What the columns on the left have settled: homonyms without a section of their own are told by it. */
interface Walk {
  section: Section | null;
  taken: Set<AggregateFigure>;
  rates: Set<AggregateRate>;
  last: AggregateFigure | null;
  /** Outermost labels of the column on the left and what section they stood for by order. */
  lastTop: string;
}

/**
 * The figure of each column, by the path of its header: the section above decides what a leaf means, so that "Đúng hạn"
 * under "đang giải quyết" is (12) and "Trong hạn" under "Đã xử lý" is (9). Leaves without a section of their own are told
 * by the columns on their left. Source: domain.md 4.1 C, 4.2.
 * @example classifyColumns([{ at: 7, path: ["Đang giải quyết", "Đúng hạn"] }])[0].figure // "inTime"
 */
export function classifyColumns(headers: readonly HeaderCell[]): ClassifiedColumn[] {
  const walk: Walk = { section: null, taken: new Set(), rates: new Set(), last: null, lastTop: "" };
  const columns = headers.map((header) => classify(header, walk));
  return withoutEarly(withOpeningTotal(columns, headers));
}

/** OpenCPS calls everything that is to be handled "Số đầu kỳ": so it is where another column holds what was carried over. */
function withOpeningTotal(columns: readonly ClassifiedColumn[], headers: readonly HeaderCell[]): ClassifiedColumn[] {
  const carried = columns.filter(({ figure }) => figure === "carriedOver");
  if (carried.length < 2) return [...columns];
  const isTotal = (column: ClassifiedColumn, at: number): boolean =>
    column.figure === "carriedOver" && headers[at].path.some((label) => /^(tong )?so dau ky$/.test(labelKey(label)));
  return columns.map((column, at) => (isTotal(column, at) ? { ...column, figure: "cumulative", how: "order" } : column));
}

/** Where no column tells early cases, those on time hold them too (forms before 2020, domain.md 1.4). */
function withoutEarly(columns: readonly ClassifiedColumn[]): ClassifiedColumn[] {
  if (columns.some(({ figure }) => figure === "early" || figure === "earlyAndOnTime")) return [...columns];
  return columns.map((column) => (column.figure === "onTime" ? { ...column, figure: "earlyAndOnTime" } : column));
}

function classify(header: HeaderCell, walk: Walk): ClassifiedColumn {
  const meanings = header.path.map(meaningOf);
  const nothing: ClassifiedColumn = { at: header.at, figure: null, rate: null, how: "header", part: false };
  const top = header.path[0] ?? "";
  if (meanings.some(({ noCount }) => noCount)) return nothing;
  if (meanings.some(({ word }) => word === "rate")) {
    const rate = rateOf(header.path, meanings, walk);
    if (rate !== null) walk.rates.add(rate);
    return { ...nothing, rate };
  }
  const own = sectionOf(meanings);
  const words = wordsOf(meanings);
  const section = own ?? sectionByOrder(words, walk, top !== "" && top === walk.lastTop);
  const figure = figureOf(section, words, own !== null, isOfResults(header, meanings));
  walk.lastTop = top;
  if (figure === null) return nothing;
  walk.section = section;
  walk.last = figure;
  walk.taken.add(figure);
  return { ...nothing, figure, how: own === null && needsSection(words) ? "order" : "header", part: isPart(words, figure) };
}

/** The innermost label that names a section. */
function sectionOf(meanings: readonly LabelMeaning[]): Section | null {
  for (let level = meanings.length - 1; level >= 0; level--) if (meanings[level].section) return meanings[level].section;
  return null;
}

/** The words of a path from the leaf up. */
function wordsOf(meanings: readonly LabelMeaning[]): Word[] {
  return meanings.flatMap(({ word, apology }): Word[] => [...(apology ? ["apology" as const] : []), ...(word ? [word] : [])]).reverse();
}

const VERDICTS: readonly Word[] = ["early", "onTime", "earlyAndOnTime", "inTime", "late"];

function needsSection(words: readonly Word[]): boolean {
  return words.some((word) => VERDICTS.includes(word));
}

/** Without a section of its own, a verdict belongs to the resolved cases until these have one of its kind. */
function sectionByOrder(words: readonly Word[], { section, taken }: Walk, sameGroup: boolean): Section | null {
  if (sameGroup) return section;
  const hasGood = taken.has("early") || taken.has("onTime") || taken.has("earlyAndOnTime");
  if (words.includes("early") || words.includes("earlyAndOnTime")) return "resolved";
  if (words.includes("inTime")) return hasGood || taken.has("late") ? "pending" : null;
  if (words.includes("onTime")) return taken.has("onTime") ? "pending" : "resolved";
  if (words.includes("late")) return taken.has("inTime") || (taken.has("late") && !words.includes("apology")) ? "pending" : "resolved";
  if (words.includes("paused")) return "pending";
  if (words.includes("inPeriod") || words.includes("carriedOver") || words.some((word) => CHANNELS.includes(word))) return "received";
  return words.includes("total") && section === null ? "received" : null;
}

const CHANNELS: readonly Word[] = ["onlineFull", "onlinePartial", "online", "offline"];

function figureOf(section: Section | null, words: readonly Word[], named: boolean, ofResults: boolean): AggregateFigure | null {
  if (words.includes("outside")) return null;
  switch (section) {
    case "received": return receivedFigure(words, named);
    case "resolved": return resolvedFigure(words);
    case "pending": return pendingFigure(words);
    case "payment": return paymentFigure(words);
    case "digitised": return digitisedFigure(words, ofResults);
    case "other": return null;
    default: return looseFigure(words);
  }
}

/** Figures that need no section: they mean the same wherever they stand. */
const LOOSE = ["returnedAndWithdrawn", "returned", "withdrawn", "lateAndOverdue", "earlyAndOnTime", "due", "handedOver", "closingStock", "cumulative", "paused"] as const;

function looseFigure(words: readonly Word[]): AggregateFigure | null {
  return LOOSE.find((figure) => words.includes(figure)) ?? null;
}

function receivedFigure(words: readonly Word[], named: boolean): AggregateFigure | null {
  const loose = (["returnedAndWithdrawn", "returned", "withdrawn", "handedOver"] as const).find((word) => words.includes(word));
  if (loose) return loose;
  const channel = words.find((word) => CHANNELS.includes(word));
  if (channel) return channel as AggregateFigure;
  if (words.includes("carriedOver")) return "carriedOver";
  if (words.includes("cumulative")) return "cumulative";
  if (words.includes("inPeriod")) return "received";
  if (words.includes("total")) return "cumulative";
  return named && words.length === 0 ? "received" : null;
}

function resolvedFigure(words: readonly Word[]): AggregateFigure | null {
  const word = words.find((each) => each !== "carriedOver" && each !== "inPeriod" && each !== "apology");
  if (word === "inTime") return "onTime";
  if (word === undefined || word === "total") return words.includes("apology") ? null : "resolved";
  const known = ["early", "onTime", "earlyAndOnTime", "late", "lateAndOverdue", "returnedAndWithdrawn", "returned", "withdrawn", "handedOver", "due", "cumulative", "closingStock"] as const;
  return known.find((figure) => figure === word) ?? null;
}

function pendingFigure(words: readonly Word[]): AggregateFigure | null {
  const word = words.find((each) => each !== "carriedOver" && each !== "inPeriod");
  if (word === "inTime" || word === "onTime") return "inTime";
  if (word === "late") return "overdue";
  if (word === undefined || word === "total") return "pending";
  return word === "paused" || word === "closingStock" || word === "returned" || word === "withdrawn" || word === "returnedAndWithdrawn" ? word : null;
}

function paymentFigure(words: readonly Word[]): AggregateFigure | null {
  if (words.includes("online")) return "paidOnline";
  if (words.includes("offline")) return "paidDirect";
  return words.includes("total") ? "paid" : null;
}

function digitisedFigure(words: readonly Word[], ofResults: boolean): AggregateFigure | null {
  if (words.includes("notDigitised")) return ofResults ? "resultNotDigitised" : "partsNotDigitised";
  if (words.includes("reused")) return "partsReused";
  if (!words.includes("digitised")) return null;
  return ofResults ? "resultDigitised" : "partsDigitised";
}

/** Digitised results rather than parts of the application. */
function isOfResults(header: HeaderCell, meanings: readonly LabelMeaning[]): boolean {
  return meanings.some(({ section }) => section === "resolved") || header.path.some((label) => /\b(kq|ket qua)\b/.test(labelKey(label)));
}

/** Columns that make up their figure together with others: carried over + of the period, with + without a letter of apology. */
function isPart(words: readonly Word[], figure: AggregateFigure): boolean {
  if (figure === "offline" || words.includes("apology")) return true;
  const split = words.includes("carriedOver") || words.includes("inPeriod");
  return split && figure !== "carriedOver" && figure !== "received" && !CHANNELS.includes(figure as Word);
}

/** The words of a share's own label, else of the label above it; a bare "Tỷ lệ" is of the column on its left, unless it names its rule. */
function rateOf(path: readonly string[], meanings: readonly LabelMeaning[], { last, rates }: Walk): AggregateRate | null {
  const at = meanings.findIndex(({ word }) => word === "rate");
  const rule = path.map(rateRule).find((each) => each !== null) ?? null;
  const section = sectionOf(meanings);
  const said = shareWord(path[at]) ?? wordsOf(meanings).find((word) => word === "online" || VERDICTS.includes(word)) ?? null;
  if (rule !== null && said !== "online") return section === null || section === "resolved" || section === "pending" ? ruledRate(rule, said) : null;
  const of = said ?? last;
  const isLate = of === "late" || of === "lateAndOverdue";
  if (section === "pending") return isLate ? "overdueRate" : null;
  if (of === "online") return "onlineRate";
  // A second share of late cases that stands behind the overdue ones is theirs.
  if (isLate) return last === "overdue" && rates.has("lateRate") ? "overdueRate" : "lateRate";
  return of === "onTime" || of === "earlyAndOnTime" ? "onTimeRate" : null;
}

/** A share that names its rule is that of the cases on time where it says nothing else. */
function ruledRate(rule: "TT01" | "766", said: Word | null): AggregateRate | null {
  if (said === "late" || said === "lateAndOverdue") return `lateRate${rule}`;
  return said === null || said === "onTime" || said === "earlyAndOnTime" || said === "inTime" ? `onTimeRate${rule}` : null;
}
