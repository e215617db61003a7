import { figuresOf } from "../../indicators/figures";
import { totalOf } from "../../indicators/counts";
import { RATE_BASES } from "../../indicators/types";
import { unknownPayments } from "../../indicators/services/payments";
import { PORTAL_MARKS, type PortalMark } from "../../indicators/services/portalShares";
import type { ColumnRole } from "../../register/model/roles";
import { scoreText, type ScoreKey } from "../../locales/scoreText";
import { doubtNotes, paymentDoubtNotes } from "../situation/doubtWords";
import { columnNames } from "../situation/lacks";
import type { MethodBlock } from "../model/model";
import type { Situation } from "../situation/situation";
import type { RuleSet } from "./ruleSets";
import { isUnfinished, type ScoreCounts } from "./registerFacts";
import type { Score, ScoredItem } from "./scoreItems";

/** What the notes are about. */
export interface NotedScore {
  /** The report's own situation, and that of the score's period. */
  report: Situation;
  situation: Situation;
  rules: RuleSet;
  score: Score;
  counts: ScoreCounts | null;
}

type Say = (key: ScoreKey, values?: Record<string, string | number>) => string;

function sayer({ situation }: NotedScore): Say {
  return (key, values) => scoreText(situation.words.language, key, values);
}

/** Whether a period has a score on the portal. */
const SCORED_KINDS: readonly string[] = ["month", "quarter", "year"];

function periodNotes({ report, situation, rules }: NotedScore, say: Say): string[] {
  const { words, period, dataEnd, counted } = situation;
  const isOther = period.from !== report.period.from || period.to !== report.period.to;
  const isOutside = period.from < rules.from || (rules.to !== 0 && period.to > rules.to);
  return [
    ...(isOther ? [say("score.note.period", { from: words.day(period.from), to: words.day(period.to), reportFrom: words.day(report.period.from), reportTo: words.day(report.period.to) })] : []),
    ...(counted.from !== "aggregates" && isUnfinished(dataEnd, period) ? [say("score.note.dataEnd", { day: words.day(dataEnd), to: words.day(period.to) })] : []),
    ...(SCORED_KINDS.includes(period.kind) ? [] : [say("score.note.half")]),
    ...(isOutside ? [say("score.note.outsideRules")] : []),
  ];
}

/** The three bases of II.06a for the same period: none of them is item 2.1. */
function besideNote({ situation }: NotedScore, say: Say): string {
  const { words, byUnit } = situation;
  const rates = RATE_BASES.map((base) => {
    const { onTimeCount, baseCount } = figuresOf(totalOf(byUnit), base);
    return [`rate${base}`, baseCount > 0 ? `${words.rate(onTimeCount, baseCount)} (${words.count(onTimeCount)}/${words.count(baseCount)})` : "–"];
  });
  return say("score.note.beside", Object.fromEntries(rates) as Record<string, string>);
}

function progressMarks({ situation: { words } }: NotedScore, { base: { base, inTime, noDue, noRequestDay } }: ScoreCounts, say: Say): string[] {
  return [
    ...(noDue > 0 ? [say("score.note.noDue", { count: words.count(noDue), rate: words.rate(inTime - noDue, base) })] : []),
    ...(noRequestDay > 0 ? [say("score.note.noRequestDay", { count: words.count(noRequestDay), rate: words.rate(inTime + noRequestDay, base) })] : []),
  ];
}

/** Columns of waits for papers that 2.1 would need. */
function requestNotes({ situation: { words, reading: { table } } }: NotedScore, say: Say): string[] {
  const lacks = (["supplementRequested", "supplementReceived", "supplementCount"] as const).filter((role) => !table.roles.has(role));
  return lacks.length > 0 ? [say("score.note.noRequests", { columns: columnNames(lacks, words) })] : [];
}

/** Items that look at a column of marks. */
const ITEMS_OF: Readonly<Record<PortalMark, string>> = { digitisedParts: "4.2", digitisedResult: "4.1, 4.2, 3.3", reusedData: "4.3", populationData: "4.5b", disliked: "5.4" };

function markNotes({ situation: { words } }: NotedScore, { base: { unclear }, receipts: { unclearSync } }: ScoreCounts, say: Say): string[] {
  const found: [ColumnRole, string, number][] = [...PORTAL_MARKS.map((role): [ColumnRole, string, number] => [role, ITEMS_OF[role], unclear[role]]), ["synced", "1.4", unclearSync]];
  return found.filter(([, , count]) => count > 0).map(([role, items, count]) => say("score.note.marks", { items, count: words.count(count), columns: columnNames([role], words) }));
}

/** Marks of payments, of the channel and of cases that other parts of the report doubt too. */
function shareMarks({ situation: { words, reading, period, counted } }: NotedScore, { receipts: { payments } }: ScoreCounts, say: Say): string[] {
  const { roles } = reading.table;
  return [
    ...(roles.has("channel") && !roles.has("digitisedResult") ? [say("score.note.online", { columns: columnNames(["digitisedResult"], words) })] : []),
    ...paymentDoubtNotes(unknownPayments(reading.table, period), words),
    ...(payments.open > 0 && roles.has("payMethod") ? [say("score.note.openPayments", { count: words.count(payments.open) })] : []),
    ...doubtNotes(counted.doubts, ["earlyAndOnTime", "inTime", "cumulative", "online", "received"], words),
  ];
}

function codesOf(items: readonly ScoredItem[], isMeant: (item: ScoredItem) => boolean): string {
  return items.filter(isMeant).map(({ item }) => item.code).join(", ");
}

function typedNotes({ score }: NotedScore, say: Say): string[] {
  const items = score.groups.flatMap((group) => group.items);
  const carried = codesOf(items, (item) => item.carried !== null);
  const odd = codesOf(items, ({ numerator, denominator }) => numerator !== null && denominator !== null && numerator > denominator);
  return [...(carried === "" ? [] : [say("score.note.carried", { items: carried })]), ...(odd === "" ? [] : [say("score.note.odd", { items: odd })])];
}

/**
 * What is to be known right under the score: what is doubtful first, then its period, what stands beside it, and what may be typed.
 * @example scoreNotes(noted)[0] // "?: 2.1, 5.4: 3 hồ sơ không có ngày hẹn trả …"
 */
export function scoreNotes(noted: NotedScore): string[] {
  const say = sayer(noted);
  const { counts } = noted;
  const ofRegister = counts === null ? [say("score.note.aggregates")] : [...progressMarks(noted, counts, say), ...markNotes(noted, counts, say), ...shareMarks(noted, counts, say), ...requestNotes(noted, say), besideNote(noted, say)];
  const all = [...typedNotes(noted, say), ...periodNotes(noted, say), ...ofRegister, say("score.note.points"), say("score.note.inputs"), say("score.note.official")];
  const isMark = (note: string): boolean => note.startsWith("?");
  return [...new Set([...all.filter(isMark), ...all.filter((note) => !isMark(note))])];
}

function countedLines({ situation: { words, reading: { table: { roles } } } }: NotedScore, { base, receipts }: ScoreCounts, say: Say): string[] {
  return [
    say("score.note.progress", { base: words.count(base.base) }),
    ...(roles.has("channel") && roles.has("digitisedResult")
      ? [say("score.note.onlineBoth", { online: words.count(receipts.online), received: words.count(receipts.received), rate: words.rate(receipts.online, receipts.received) || "–" })] : []),
    ...(roles.has("payMethod") ? [say("score.note.payments")] : []),
    ...(roles.has("digitisedResult") ? [say("score.note.results")] : []),
    say("score.note.satisfied", { inTime: words.count(base.inTime) }),
  ];
}

/**
 * How the items were counted and what about them is not proved, for "Cách tính".
 * @example scoreLines(noted)[0].value // "2.1 tính theo quy tắc riêng của QĐ 766: …"
 */
export function scoreLines(noted: NotedScore): MethodBlock["lines"][number][] {
  const say = sayer(noted);
  const { counts, rules, situation } = noted;
  const lines = [
    ...(counts === null ? [] : countedLines(noted, counts, say)),
    ...(situation.settings.scoreScope === "province" ? [] : [say("score.note.provinceItems")]),
    ...(rules.id === "portal2026" ? [say("score.note.parts"), say("score.note.connected")] : []),
  ];
  return lines.map((value) => ({ label: say("score.method.item"), value }));
}
