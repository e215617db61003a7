import type { RegisterPlan } from "./plan";
import { NEVER, UNDECIDED, type SampleCase } from "./sampleCase";
import { apportion, type Dice } from "./random";
import { positionFrom } from "./workdays";

/** Last working positions of the quarter's two parts, and the day of extraction. */
interface Marks {
  start: number;
  split: number;
  end: number;
  extracted: number;
}

function marksOf(plan: RegisterPlan): Marks {
  const starts = plan.monthStarts.map(positionFrom);
  return { start: starts[0], split: starts[2] - 1, end: starts[3] - 1, extracted: positionFrom(plan.extracted + 1) - 1 };
}

function take(cases: SampleCase[], count: number, fits: (item: SampleCase) => boolean, dice: Dice): SampleCase[] {
  const found = dice.shuffled(cases.filter((item) => item.finished === UNDECIDED && fits(item)));
  if (found.length < count) throw new Error(`The plan asks for ${count} cases where only ${found.length} fit.`);
  return found.slice(0, count);
}

/** The few cases that run late, stay open past their day, or wait for papers. */
function presetTroubles(cases: SampleCase[], plan: RegisterPlan, unit: number, paused: { count: number; pastDue: number }, marks: Marks, dice: Dice): void {
  const { late, overdue } = plan.units[unit];
  const dueWithin = (from: number, to: number) => (item: SampleCase) => item.due >= from && item.due <= to;
  for (const item of take(cases, late.before, dueWithin(marks.start, marks.split - 1), dice)) {
    item.finished = Math.min(marks.split, item.due + dice.between(1, 4));
  }
  for (const item of take(cases, late.last, dueWithin(marks.split + 1, marks.end - 1), dice)) {
    item.finished = Math.min(marks.end, item.due + dice.between(1, 4));
  }
  for (const item of take(cases, overdue, dueWithin(marks.end - 6, marks.end - 1), dice)) {
    item.finished = dice.chance(0.3) ? marks.extracted : NEVER;
  }
  for (const item of take(cases, paused.pastDue, dueWithin(marks.end - 8, marks.end - 1), dice)) {
    Object.assign(item, { finished: NEVER, paused: true });
  }
  const waiting = take(cases, paused.count - paused.pastDue, (item) => item.received <= marks.end - 1 && item.received > marks.split && item.due > marks.end, dice);
  for (const item of waiting) Object.assign(item, { finished: NEVER, paused: true });
}

const isOpenAfter = (item: SampleCase, position: number) => item.received <= position && (item.finished === NEVER || item.finished > position);

/** A day of result from `low` to the due day, at most `high`; about a third come on the due day itself. */
function resultDay(item: SampleCase, low: number, high: number, dice: Dice): number {
  const last = Math.min(item.due, high);
  const first = Math.min(Math.max(low, item.received + (item.procedure.limit > 1 ? 1 : 0)), last);
  if (last === item.due && (first === last || dice.chance(0.34))) return last;
  const free = last === item.due ? last - 1 : last;
  return free - Math.floor((free - first + 1) * dice.next() * dice.next());
}

/** Resolves all cases up to `to` in time, except exactly `stock` that stay open. */
function resolveUpTo(cases: SampleCase[], low: number, to: number, stock: number, dice: Dice): void {
  const undecided = cases.filter((item) => item.finished === UNDECIDED && item.received <= to);
  const openAlready = cases.filter((item) => item.finished !== UNDECIDED && isOpenAfter(item, to)).length;
  const mayStay = undecided.filter((item) => item.due > to)
    .map((item) => ({ item, key: (to - item.received) / (item.due - item.received) + 0.5 * dice.next() }))
    .sort((left, right) => left.key - right.key);
  if (mayStay.length < stock - openAlready || stock < openAlready) {
    throw new Error(`The plan leaves ${stock} cases open, ${openAlready} to ${openAlready + mayStay.length} are possible.`);
  }
  const staying = new Set(mayStay.slice(0, stock - openAlready).map(({ item }) => item));
  for (const item of undecided) if (!staying.has(item)) item.finished = resultDay(item, low, to, dice);
}

/** What is left open at the close: some get their result before the extraction, the others stay open. */
function afterClose(cases: SampleCase[], marks: Marks, dice: Dice): void {
  for (const item of cases.filter((other) => other.finished === UNDECIDED)) {
    const day = resultDay(item, marks.end + 1, item.due, dice);
    item.finished = day <= marks.extracted ? day : NEVER;
  }
}

function markOutcome(cases: SampleCase[], outcome: "returned" | "withdrawn", count: number, from: number, to: number, dice: Dice): void {
  const inTime = cases.filter((item) => item.outcome === "result" && item.finished >= from && item.finished <= to && item.finished <= item.due);
  for (const item of dice.shuffled(inTime).slice(0, count)) item.outcome = outcome;
}

/** Gives every case its day of result so that the plan's counts come out exactly. */
export function settle(cases: SampleCase[], plan: RegisterPlan, dice: Dice): void {
  const marks = marksOf(plan);
  const paused = apportion(plan.paused.count, plan.units.map((unit) => unit.stock.inTime));
  const pastDue = apportion(plan.paused.pastDue, plan.units.map((unit) => unit.stock.inTime));
  plan.units.forEach((unit, index) => {
    const own = cases.filter((item) => item.unit === index);
    presetTroubles(own, plan, index, { count: paused[index], pastDue: pastDue[index] }, marks, dice);
    resolveUpTo(own, marks.start, marks.split, unit.stock.beforeLast, dice);
    resolveUpTo(own, marks.split + 1, marks.end, unit.stock.inTime + unit.overdue, dice);
    afterClose(own, marks, dice);
  });
  markOutcome(cases, "returned", plan.returned.before, marks.start, marks.split, dice);
  markOutcome(cases, "returned", plan.returned.last, marks.split + 1, marks.end, dice);
  markOutcome(cases, "withdrawn", plan.withdrawn.before, marks.start, marks.split, dice);
  markOutcome(cases, "withdrawn", plan.withdrawn.last, marks.split + 1, marks.end, dice);
}

/** Hands over exactly `count` results from `low` to `high`; the youngest and a few forgotten ones wait. */
function handOverUpTo(cases: SampleCase[], low: number, high: number, count: number, dice: Dice): void {
  const available = cases
    .filter((item) => item.outcome === "result" && item.handedOver === NEVER && item.finished >= 0 && item.finished <= high)
    .map((item) => ({ item, key: item.finished - 9 * dice.next() - (dice.chance(0.03) ? -60 : 0) }))
    .sort((left, right) => left.key - right.key);
  if (available.length < count) throw new Error(`Only ${available.length} results can be handed over, ${count} are planned.`);
  for (const { item } of available.slice(0, count)) {
    const delay = dice.chance(0.45) ? 0 : dice.between(1, 7);
    item.handedOver = Math.min(high, Math.max(low, item.finished) + delay);
  }
}

/** Days of hand-over, so that the plan's counts come out exactly. */
export function handOver(cases: SampleCase[], plan: RegisterPlan, dice: Dice): void {
  const marks = marksOf(plan);
  handOverUpTo(cases, marks.start, marks.split, plan.handedOver.before, dice);
  handOverUpTo(cases, marks.split + 1, marks.end, plan.handedOver.last, dice);
  const fresh = cases.filter((item) => item.finished > marks.end && item.outcome === "result").length;
  handOverUpTo(cases, marks.end + 1, marks.extracted, Math.floor(fresh * 0.6), dice);
}
