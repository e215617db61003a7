import { dayOfMonth, exchangeDay } from "./dayParts";
import { brokenOrders, type DayCells, type DayRole } from "./dayOrder";

/** What the cells of one day column of a sheet look like: dates kept as text and date cells, by day of the month. */
export interface DayShape {
  textLow: number;
  textHigh: number;
  serialLow: number;
  serialHigh: number;
}

/** A column whose date cells seem to have day and month exchanged; orders out of turn before and after, of those compared. */
export interface SwapSuspicion {
  role: DayRole;
  count: number;
  before: number;
  after: number;
  compared: number;
}

const FEWEST = 3;
/** Share of days up to 12, and from 13 on, in a year: how likely the pattern is by chance. */
const LOW_SHARE = 0.395;
const BY_CHANCE = 1e-4;

/** Shape of some rows of a column. */
export function dayShape({ data, isText }: DayCells, rows: Iterable<number>): DayShape {
  const shape: DayShape = { textLow: 0, textHigh: 0, serialLow: 0, serialHigh: 0 };
  for (const row of rows) {
    if (data[row] <= 0) continue;
    const isLow = dayOfMonth(data[row]) <= 12;
    if (isText(row)) shape[isLow ? "textLow" : "textHigh"]++;
    else shape[isLow ? "serialLow" : "serialHigh"]++;
  }
  return shape;
}

/**
 * The day columns of a sheet whose date cells a machine set to en-US made of day-first text: it takes 05/08/2021 for 8 May
 * and leaves 21/08/2021 as text, so all date cells fall on days up to 12. Accepted when the texts all fall beyond (and that
 * is no chance), or when exchanging mends the order received ≤ due, received ≤ finished ≤ handed over; never against that
 * order. Source: domain.md 4.4.2.
 * @param open the columns that may be meant
 * @param all every day column of the sheet, for the order
 * @example swapSuspicions({ received }, { received, due }, rows) // [{ role: "received", count: 4, before: 4, after: 0, compared: 9 }]
 */
export function swapSuspicions(
  open: Partial<Record<DayRole, DayCells>>, all: Partial<Record<DayRole, DayCells>>, rows: Int32Array,
): SwapSuspicion[] {
  const shapes = new Map<DayRole, DayShape>();
  for (const [role, cells] of Object.entries(open) as [DayRole, DayCells][]) {
    const shape = dayShape(cells, rows);
    if (shape.serialHigh === 0 && shape.serialLow >= FEWEST) shapes.set(role, shape);
  }
  const exchanged = mendingSet(all, rows, new Set(shapes.keys()));
  return [...exchanged]
    .map((role) => ({
      shape: shapes.get(role) as DayShape,
      suspicion: suspicionOf(role, all, rows, exchanged),
      alone: brokenOrders(all, rows, without(exchanged, role), role).broken,
    }))
    .filter(({ shape, suspicion, alone }) => isLikely(shape, suspicion, alone))
    .map(({ suspicion }) => suspicion);
}

/** The candidates without those whose exchange breaks more orders than it mends: machines exchange all columns, or one. */
function mendingSet(all: Partial<Record<DayRole, DayCells>>, rows: Int32Array, candidates: Set<DayRole>): Set<DayRole> {
  const kept = new Set(candidates);
  for (;;) {
    const broken = brokenOrders(all, rows, kept).broken;
    const worst = [...kept]
      .map((role) => ({ role, rest: brokenOrders(all, rows, without(kept, role)).broken }))
      .sort((a, b) => a.rest - b.rest)[0];
    if (worst === undefined || worst.rest >= broken) return kept;
    kept.delete(worst.role);
  }
}

function without(roles: ReadonlySet<DayRole>, role: DayRole): Set<DayRole> {
  return new Set([...roles].filter((each) => each !== role));
}

function suspicionOf(role: DayRole, all: Partial<Record<DayRole, DayCells>>, rows: Int32Array, exchanged: ReadonlySet<DayRole>): SwapSuspicion {
  const before = brokenOrders(all, rows, new Set(), role);
  const after = brokenOrders(all, rows, exchanged, role);
  return { role, count: changedBySwap(all[role] as DayCells, rows), before: before.broken, after: after.broken, compared: after.compared };
}

/** Date cells that exchanging changes: 5/5 stays what it is. */
function changedBySwap({ data, isText }: DayCells, rows: Int32Array): number {
  let count = 0;
  for (const row of rows) if (data[row] > 0 && !isText(row) && exchangeDay(data[row]) !== data[row]) count++;
  return count;
}

/** alone: orders broken when the other suspected columns are exchanged and this one is not. */
function isLikely(shape: DayShape, { before, after, compared, count }: SwapSuspicion, alone: number): boolean {
  if (count === 0 || after > before) return false;
  const isPattern = shape.textHigh > 0 && shape.textLow === 0;
  const chance = LOW_SHARE ** shape.serialLow * (1 - LOW_SHARE) ** shape.textHigh;
  if (isPattern && (after < Math.max(before, alone) || chance < BY_CHANCE)) return true;
  return before >= FEWEST && before >= compared * 0.1 && after <= before * 0.2;
}
