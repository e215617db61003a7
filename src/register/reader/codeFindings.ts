import { restoredCodes } from "../values/procedureCodes";
import type { Finding } from "../model/findings";
import type { RowStore } from "./rowStore";

/** Puts back the zeros of procedure codes where the column proves them: told once a sheet, at the first of them. */
export function restoreProcedureCodes(store: RowStore): Finding[] {
  const column = store.more.texts.get("procedureCode");
  if (!column) return [];
  const written = [...column.texts];
  const restored = restoredCodes(written);
  for (const [code, whole] of restored) column.texts[code] = whole;
  const bySheet = new Map<number, Finding>();
  for (let row = 0; row < store.length && restored.size > 0; row++) {
    const code = column.codes[row];
    if (!restored.has(code)) continue;
    const known = bySheet.get(store.sheet[row]);
    if (known) known.count = (known.count ?? 1) + 1;
    else bySheet.set(store.sheet[row], findingOf(store, row, `${written[code]} → ${column.texts[code]}`));
  }
  return [...bySheet.values()];
}

function findingOf(store: RowStore, row: number, value: string): Finding {
  const { layout, more } = store.sources[store.sheet[row] - 1];
  const column = more.find(({ role }) => role === "procedureCode")?.column ?? 0;
  return { type: "codeFromNumber", sheet: layout.sheet, row: store.row[row], column, value, count: 1 };
}
