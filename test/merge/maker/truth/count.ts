import type { MadeCase, Serial } from "../model";

/** The counts of domain.md 2.2, by the names that reports give them. */
export interface Counts {
  received: number;
  carriedOver: number;
  cumulative: number;
  resolved: number;
  early: number;
  onTime: number;
  late: number;
  pending: number;
  inTime: number;
  overdue: number;
  due: number;
  returned: number;
  withdrawn: number;
  handedOver: number;
  online: number;
  onlineFull: number;
  onlinePartial: number;
}

interface Window {
  from: Serial;
  to: Serial;
}

const WAITING: readonly string[] = ["pausedSupplement", "pausedFinance", "stopped"];
const SENT_BACK: readonly string[] = ["returned", "withdrawn"];

export function isAccepted({ state }: MadeCase): boolean {
  return state !== "pendingIntake" && state !== "rejectedIntake";
}

/** How many of some cases: each line of domain.md 2.2 as a question of its own, asked of every case. */
export function countCases(all: readonly MadeCase[], { from, to }: Window): Counts {
  const cases = all.filter(isAccepted);
  const many = (isOne: (each: MadeCase) => boolean): number => cases.filter(isOne).length;
  const within = (day: Serial): boolean => day >= from && day <= to;
  const isNew = ({ received }: MadeCase): boolean => within(received);
  const isResolved = ({ finished }: MadeCase): boolean => within(finished);
  const isOpen = ({ received, finished }: MadeCase): boolean => received <= to && (finished === 0 || finished > to);
  const isSentBack = ({ state }: MadeCase): boolean => SENT_BACK.includes(state);
  const isOverdue = (each: MadeCase): boolean => isOpen(each) && each.due !== 0 && each.due < to && !WAITING.includes(each.state);
  const received = many(isNew);
  const carriedOver = many((each) => each.received < from && (each.finished === 0 || each.finished >= from));
  const resolved = many(isResolved);
  const [pending, overdue] = [many(isOpen), many(isOverdue)];
  return {
    received, carriedOver, cumulative: received + carriedOver, resolved,
    early: many((each) => isResolved(each) && !isSentBack(each) && each.finished < each.due),
    onTime: many((each) => isResolved(each) && (isSentBack(each) || each.finished === each.due || each.due === 0)),
    late: many((each) => isResolved(each) && !isSentBack(each) && each.due !== 0 && each.finished > each.due),
    pending, inTime: pending - overdue, overdue, due: resolved + overdue,
    returned: many((each) => isResolved(each) && each.state === "returned"),
    withdrawn: many((each) => isResolved(each) && each.state === "withdrawn"),
    handedOver: many((each) => within(each.handedOver)),
    online: many((each) => isNew(each) && each.channel === "online"),
    onlineFull: many((each) => isNew(each) && each.channel === "online" && each.level === 4),
    onlinePartial: many((each) => isNew(each) && each.channel === "online" && each.level === 3),
  };
}

/** Sum of counts of cases that are apart. */
export function sumOf(all: readonly Counts[]): Counts {
  const sum = countCases([], { from: 0, to: 0 });
  for (const counts of all) for (const name of Object.keys(sum) as (keyof Counts)[]) sum[name] += counts[name];
  return sum;
}
