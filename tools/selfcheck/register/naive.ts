import { CASES, STATUSES, type SelfCase } from "./cases";

/** First and last day, and the rules that a formula may choose. */
export interface Asked {
  from: number;
  to: number;
  /** The day on which open cases are looked at; the last day unless said. */
  asOf?: number;
  base?: "A" | "B" | "C";
  returned?: "onTime" | "byDate";
  paused?: "inTime" | "byDate";
  due?: "resolvedAndOverdue" | "dueInWindow";
  /** The cases that are meant. */
  which?: (each: SelfCase) => boolean;
}

const NAMES = [
  "received", "carriedOver", "early", "onTime", "late", "inTime", "overdue", "returned", "withdrawn", "paused", "handedOver", "online", "onlineFull", "onlinePartial", "noDueDate",
  "returnedLate", "lateCountedOnTime", "dueInWindow", "dueOnTime", "dueLate",
] as const;

type Counted = Record<(typeof NAMES)[number], number>;

const day = (moment: number): number => Math.floor(moment);

/** Cases that were taken in, each once: a row copied later is passed over. */
function inScope(rows: readonly SelfCase[]): SelfCase[] {
  const seen = new Set<string>();
  return rows.filter(({ id, status }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew && status !== STATUSES.moi && status !== STATUSES.khong;
  });
}

const RETURNED = [STATUSES.tralai];
const WITHDRAWN = [STATUSES.rut];
const PAUSED = [STATUSES.bosung, STATUSES.thue, STATUSES.dung];

/** domain.md 2.2, line by line, on whole days. */
function countCase(each: SelfCase, { from, to, asOf = to, returned = "onTime", paused = "inTime" }: Asked, into: Counted): void {
  const [r, d, e, k] = [day(each.received), day(each.due), day(each.finished || each.handedOver), day(each.handedOver)];
  const isSentBack = RETURNED.includes(each.status) || WITHDRAWN.includes(each.status);
  const isPaused = PAUSED.includes(each.status);
  if (k >= from && k <= to) into.handedOver++;
  if (r >= from && r <= to) {
    into.received++;
    if (each.channel === "Trực tuyến") into.online++;
    if (each.channel === "Trực tuyến" && each.level === "Toàn trình") into.onlineFull++;
    if (each.channel === "Trực tuyến" && each.level === "Một phần") into.onlinePartial++;
  }
  if (r < from && (e === 0 || e >= from)) into.carriedOver++;
  const isResolved = e >= from && e <= to;
  const isOpen = r <= to && (e === 0 || e > to);
  let verdict: "early" | "onTime" | "late" | "inTime" | "overdue" | null = null;
  if (isResolved) verdict = (returned === "onTime" && isSentBack) || d === 0 || e === d ? "onTime" : e < d ? "early" : "late";
  if (isOpen) verdict = d === 0 || d >= asOf || (paused === "inTime" && isPaused) ? "inTime" : "overdue";
  if (verdict) into[verdict]++;
  if (isResolved && RETURNED.includes(each.status)) into.returned++;
  if (isResolved && WITHDRAWN.includes(each.status)) into.withdrawn++;
  if (isResolved && isSentBack && d > 0 && e > d) {
    into.returnedLate++;
    if (verdict === "onTime") into.lateCountedOnTime++;
  }
  if (isOpen && isPaused && verdict === "inTime") into.paused++;
  if (verdict && d === 0) into.noDueDate++;
  countDue(each, { from, to, asOf, returned, paused }, into);
}

/** The other reading of "đến hạn": the appointment lies in the window, whenever the case was finished. */
function countDue(each: SelfCase, { from, to, asOf = to, returned, paused }: Asked, into: Counted): void {
  const [r, d, e] = [day(each.received), day(each.due), day(each.finished || each.handedOver)];
  if (d < from || d > to || r > to) return;
  into.dueInWindow++;
  const isSentBack = returned === "onTime" && (RETURNED.includes(each.status) || WITHDRAWN.includes(each.status));
  const isPaused = paused === "inTime" && PAUSED.includes(each.status);
  const isFinished = e > 0 && e <= to;
  if (isFinished && (isSentBack || e <= d)) into.dueOnTime++;
  else if (isFinished || (!isPaused && d < asOf)) into.dueLate++;
}

export interface NaiveFigures extends Counted {
  cumulative: number;
  resolved: number;
  pending: number;
  due: number;
  earlyAndOnTime: number;
  lateAndOverdue: number;
  returnedAndWithdrawn: number;
  onlineLevelUnsaid: number;
  onTimeRate: number;
  lateRate: number;
  returnedRate: number;
  withdrawnRate: number;
  returnedAndWithdrawnRate: number;
  onlineRate: number;
  onlineFullRate: number;
  circularRate: number;
  decisionRate: number;
}

function rateParts(counted: Counted, { base = "A", due = "resolvedAndOverdue" }: Asked): { whole: number; good: number; bad: number } {
  const good = counted.early + counted.onTime;
  const resolved = good + counted.late;
  if (base === "B") return { whole: resolved, good, bad: counted.late };
  // Decision 766 judges what was sent back by its days, whatever the convention.
  const lateAll = counted.late + counted.overdue + counted.lateCountedOnTime;
  if (base === "C") return { whole: resolved + counted.inTime + counted.overdue, good: good + counted.inTime - counted.lateCountedOnTime, bad: lateAll };
  return due === "dueInWindow"
    ? { whole: counted.dueInWindow, good: counted.dueOnTime, bad: counted.dueLate }
    : { whole: resolved + counted.overdue, good, bad: counted.late + counted.overdue };
}

/**
 * Every figure of the register, counted by a plain walk over its rows: nothing of the add-in is used. A rate without a base is NaN.
 * @example naive({ from: serial("21/6"), to: serial("20/9") }).received
 */
export function naive(asked: Asked, rows: readonly SelfCase[] = CASES): NaiveFigures {
  const counted = Object.fromEntries(NAMES.map((name) => [name, 0])) as Counted;
  const { which = () => true } = asked;
  for (const each of inScope(rows)) if (which(each)) countCase(each, asked, counted);
  const { whole, good, bad } = rateParts(counted, asked);
  const [circular, decision] = (["B", "C"] as const).map((base) => rateParts(counted, { ...asked, base }));
  const resolved = counted.early + counted.onTime + counted.late;
  const back = counted.returned + counted.withdrawn;
  return {
    ...counted, resolved, cumulative: counted.received + counted.carriedOver, pending: counted.inTime + counted.overdue,
    due: asked.due === "dueInWindow" ? counted.dueInWindow : resolved + counted.overdue,
    earlyAndOnTime: counted.early + counted.onTime, lateAndOverdue: counted.late + counted.overdue, returnedAndWithdrawn: back,
    onlineLevelUnsaid: counted.online - counted.onlineFull - counted.onlinePartial,
    onTimeRate: good / whole, lateRate: bad / whole, returnedRate: counted.returned / whole, withdrawnRate: counted.withdrawn / whole, returnedAndWithdrawnRate: back / whole,
    onlineRate: counted.online / counted.received, onlineFullRate: counted.onlineFull / counted.online,
    circularRate: circular.good / circular.whole, decisionRate: decision.good / decision.whole,
  };
}
