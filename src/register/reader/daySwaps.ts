import { formatDay } from "../../calendar/day";
import { correctionFor } from "../corrections/corrections";
import { NO_CORRECTIONS, type Corrections } from "../model/corrections";
import type { DayCells } from "../days/order/dayOrder";
import { dayOfMonth, exchangeDay } from "../days/order/dayParts";
import { swapSuspicions, type SwapSuspicion } from "../days/order/swapEvidence";
import { layoutFingerprint } from "../corrections/fingerprint";
import type { Offer } from "../model/offers";
import type { Finding } from "../model/findings";
import { headerCell } from "./findings/places";
import { DAY_ROLES, type DayRole, type RowStore } from "./rowStore";

/** A day column of a sheet whose date cells were exchanged because the user said so. */
export interface AppliedSwap {
  sheet: number;
  role: DayRole;
  count: number;
}

/** Rows of a sheet by its code (index into sources + 1). */
export function rowsOf(store: RowStore, code: number): Int32Array {
  const { first, end } = store.spans[code];
  const rows = new Int32Array(end - first);
  let count = 0;
  for (let row = first; row < end; row++) if (store.sheet[row] === code) rows[count++] = row;
  return rows.subarray(0, count);
}

/** Exchanges day and month in the date cells of the columns that the user confirmed; days above 12 and texts stay. */
export function applySwaps(store: RowStore, corrections: Corrections = NO_CORRECTIONS): AppliedSwap[] {
  return store.sources.flatMap(({ layout, columns }, at) => {
    const { swapped } = correctionFor(corrections, layoutFingerprint(layout));
    const roles = DAY_ROLES.filter((role) => swapped.includes(role) && columns[role] > 0);
    if (roles.length === 0) return [];
    const rows = rowsOf(store, at + 1);
    return roles.map((role) => ({ sheet: at + 1, role, count: exchange(store.days[role], rows) }));
  });
}

function exchange({ data, isText }: DayCells, rows: Int32Array): number {
  let count = 0;
  for (const row of rows) {
    const other = data[row] > 0 && !isText(row) ? exchangeDay(data[row]) : 0;
    if (other === 0 || other === data[row]) continue;
    data[row] = other;
    count++;
  }
  return count;
}

/**
 * Sheets and columns without a single date cell beyond the 12th, by sheet code: only there can day and month be exchanged.
 * Ends at the first such cell of every column, so that a sound register costs next to nothing.
 */
function openColumns(store: RowStore, applied: readonly AppliedSwap[]): Map<number, DayRole[]> {
  const open = new Map<number, DayRole[]>();
  for (const role of DAY_ROLES) {
    const isOpen = store.sources.map(({ columns }, at) => columns[role] > 0 && !applied.some((swap) => swap.sheet === at + 1 && swap.role === role));
    const { data, isText } = store.days[role];
    let left = isOpen.filter(Boolean).length;
    for (let row = 0; row < store.length && left > 0; row++) {
      const at = store.sheet[row] - 1;
      if (!isOpen[at] || data[row] <= 0 || dayOfMonth(data[row]) <= 12 || isText(row)) continue;
      isOpen[at] = false;
      left--;
    }
    isOpen.forEach((each, at) => { if (each) open.set(at + 1, [...(open.get(at + 1) ?? []), role]); });
  }
  return open;
}

/** What was exchanged, and what seems to be: told once a column; nothing is exchanged before the user says so. */
export function swapFindings(store: RowStore, applied: readonly AppliedSwap[]): { findings: Finding[]; offers: Offer[] } {
  const findings: Finding[] = applied.map(({ sheet, role, count }) => ({ ...headerCell(store, sheet, role), type: "swapApplied", value: "", count }));
  const offers: Offer[] = [];
  for (const [sheet, roles] of openColumns(store, applied)) {
    const rows = rowsOf(store, sheet);
    for (const suspicion of swapSuspicions(pick(store, roles), pick(store, DAY_ROLES), rows)) {
      findings.push(findingOf(store, sheet, suspicion, rows));
      const { sheet: name, column } = headerCell(store, sheet, suspicion.role);
      offers.push({ kind: "swapDays", sheet: name, column, ...suspicion });
    }
  }
  return { findings, offers };
}

function pick(store: RowStore, roles: readonly DayRole[]): Partial<Record<DayRole, DayCells>> {
  return Object.fromEntries(roles.map((role) => [role, store.days[role]]));
}

/** With the first date cell and what it would become. */
function findingOf(store: RowStore, sheet: number, { role, count }: SwapSuspicion, rows: Int32Array): Finding {
  const { data, isText } = store.days[role];
  const first = rows.find((row) => data[row] > 0 && !isText(row) && exchangeDay(data[row]) !== data[row]) ?? 0;
  const value = `${formatDay(data[first])} → ${formatDay(exchangeDay(data[first]))}`;
  return { ...headerCell(store, sheet, role), type: "swappedDays", value, count };
}
