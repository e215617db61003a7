import { formatDay, type Day } from "../../calendar/day";
import { areEarly, DAYS_1904, dayInCaseId } from "../days/order/earlyDays";
import type { Finding } from "../model/findings";
import { cellAt } from "./findings/places";
import { DAY_ROLES, type DayRole, type RowStore } from "./rowStore";

/** Rows of a sheet that are looked at: a pasted column is wrong from its first row on. */
const SAMPLE = 400;

interface Pair {
  row: number;
  role: DayRole;
  days: readonly [Day, Day];
}

/** Sheets whose date cells seem to come from the 1904 system: told once a sheet, nothing is shifted. */
export function days1904Findings(store: RowStore): Finding[] {
  const pairs = store.sources.map<Pair[]>(() => []);
  const seen = store.sources.map(() => 0);
  let left = seen.length;
  for (let row = 0; row < store.length && left > 0; row++) {
    const at = store.sheet[row] - 1;
    if (seen[at] > SAMPLE) continue;
    if (++seen[at] > SAMPLE) left--;
    pairs[at].push(...pairsOf(store, row));
  }
  return pairs.flatMap((of) => (areEarly(of.map(({ days }) => days)) ? [findingOf(store, of[0])] : []));
}

/** A row's first date cell beside its first text date, and its receipt beside the day in the case id. */
function pairsOf(store: RowStore, row: number): Pair[] {
  const filled = DAY_ROLES.filter((role) => store.days[role].data[row] > 0);
  const cell = filled.find((role) => !store.days[role].isText(row));
  if (cell === undefined) return [];
  const text = filled.find((role) => store.days[role].isText(row));
  const own = store.days[cell].data[row];
  const others = [text === undefined ? 0 : store.days[text].data[row], cell === "received" ? dayInCaseId(store.idText(row)) : 0];
  return others.filter((day) => day > 0).map((day) => ({ row, role: cell, days: [own, day] }));
}

function findingOf(store: RowStore, { row, role, days }: Pair): Finding {
  return { type: "date1904", ...cellAt(store, row, role), value: `${formatDay(days[0])} → ${formatDay(days[0] + DAYS_1904)}` };
}
