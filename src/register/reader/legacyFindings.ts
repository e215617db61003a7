import type { Finding } from "../model/findings";
import { TEXT_ROLES, type RowStore, type TextRole } from "./rowStore";

/** Columns whose texts were turned into Unicode: told once a sheet and column, with the first text as it was. */
export function legacyFindings(store: RowStore): Finding[] {
  return TEXT_ROLES.flatMap((role) => (store.texts[role].legacyTexts.size === 0 ? [] : ofRole(store, role)));
}

function ofRole(store: RowStore, role: TextRole): Finding[] {
  const { codes, legacyTexts } = store.texts[role];
  const bySheet = new Map<number, Finding>();
  for (let row = 0; row < store.length; row++) {
    const value = legacyTexts.get(codes[row]);
    if (value === undefined) continue;
    const known = bySheet.get(store.sheet[row]);
    if (known) known.count = (known.count ?? 1) + 1;
    else bySheet.set(store.sheet[row], { ...placeOf(store, row, role), type: "legacyText", value, count: 1 });
  }
  return [...bySheet.values()];
}

function placeOf(store: RowStore, row: number, role: TextRole): Pick<Finding, "sheet" | "row" | "column"> {
  const { layout, columns } = store.sources[store.sheet[row] - 1];
  return { sheet: layout.sheet, row: store.row[row], column: columns[role] };
}
