import { effectiveFinished } from "../cases/verdict";
import type { LinkedSteps } from "../model/caseTable";
import type { MoreDayRole, MoreTextRole } from "../model/roles";
import { cellText } from "../texts/cell";
import { FATE } from "./fates";
import type { Judgement } from "./judging";
import type { RowStore } from "./rowStore";

/** The steps of linked procedures, the cases in the order of their first step; null where there are none. Before the store is spent. */
export function linkedSteps(store: RowStore, { fates, linked: { caseOf, joined } }: Judgement): LinkedSteps | null {
  if (caseOf.size === 0) return null;
  const root = (row: number): number => { const next = caseOf.get(row); return next === undefined ? row : root(next); };
  const byCase = new Map<number, number[]>();
  for (const row of [...new Set([...caseOf.keys(), ...joined.keys()])].sort((a, b) => a - b)) byCase.set(root(row), [...(byCase.get(root(row)) ?? []), row]);
  const rows = [...byCase.values()].flat();
  const { received, finished, handedOver, due } = store.days;
  const text = (role: MoreTextRole): string[] => rows.map((row) => store.more.texts.get(role)?.textAt(row) ?? "");
  const day = (role: MoreDayRole, row: number): number => Math.max(0, store.more.days.get(role)?.data[row] ?? 0);
  const places = placesOf(fates, byCase);
  const parts = text("partCode");
  return {
    length: rows.length,
    parents: rows.map((row) => codeOfCase(store, row, root(row))),
    codes: rows.map((row, at) => parts[at] || store.idText(row)),
    steps: text("step"), partners: text("partnerUnit"), units: rows.map((row) => store.texts.unit.textAt(row)),
    received: Int32Array.from(rows, (row) => Math.max(0, received.data[row])),
    due: Int32Array.from(rows, (row) => day("stepDue", row) || Math.max(0, due.data[row])),
    finished: Int32Array.from(rows, (row) => Math.max(0, effectiveFinished(finished.data[row], handedOver.data[row]))),
    sheet: Uint16Array.from(rows, (row) => store.sheet[row]), row: Int32Array.from(rows, (row) => store.row[row]),
    at: Int32Array.from(rows, (row) => places.get(root(row)) ?? -1),
    stands: Uint8Array.from(rows, (row) => Number(joined.has(row) && root(row) === row)),
  };
}

/** Places in the case table of the rows that stand for cases. */
function placesOf(fates: Uint8Array, wanted: ReadonlyMap<number, unknown>): Map<number, number> {
  const places = new Map<number, number>();
  let place = 0;
  for (let row = 0; row < fates.length; row++) {
    if (fates[row] !== FATE.used) continue;
    if (wanted.has(row)) places.set(row, place);
    place++;
  }
  return places;
}

/** The code of the whole: as its steps name it, else its own. */
function codeOfCase(store: RowStore, row: number, of: number): string {
  const { parents } = store.more;
  return parents.keyAt(row) !== "" ? cellText(parents.at(row)) : store.idText(of);
}
