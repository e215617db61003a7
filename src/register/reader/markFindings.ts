import { DAY_MARK } from "../dayMark";
import type { Finding, FindingType } from "../types";
import { DAY_ROLES, type RowStore } from "./rowStore";

const TYPES: readonly (readonly [number, FindingType])[] = [
  [DAY_MARK.twoDigitYear, "twoDigitYear"], [DAY_MARK.compact, "compactDate"],
];

/** Days that were read by an assumption: told once a sheet and column, with the first text and how many there are. */
export function markFindings(store: RowStore): Finding[] {
  const told = new Map<string, Finding>();
  for (const role of DAY_ROLES) {
    for (const { row, mark, text } of store.days[role].marked) {
      for (const [bit, type] of TYPES) if ((mark & bit) !== 0) tell(told, store, { role, row, text, type });
    }
  }
  return [...told.values()];
}

function tell(
  told: Map<string, Finding>, store: RowStore, { role, row, text, type }: { role: (typeof DAY_ROLES)[number]; row: number; text: string; type: FindingType },
): void {
  const key = `${type} ${role} ${store.sheet[row]}`;
  const known = told.get(key);
  if (known) {
    known.count = (known.count ?? 1) + 1;
    return;
  }
  const { layout, columns } = store.sources[store.sheet[row] - 1];
  told.set(key, { type, sheet: layout.sheet, row: store.row[row], column: columns[role], value: text, count: 1 });
}
