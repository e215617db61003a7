import type { FindingCollector } from "../model/findingCollector";
import { FATE } from "./fates";
import type { NameTable } from "./nameTable";
import type { RowStore } from "./rowStore";

/** Names that were written in another way than the one shown: told once each, at their first row, with their number of rows. */
export function collectSpellingFindings(
  store: RowStore, fates: Uint8Array, role: "unit" | "field", names: NameTable, out: FindingCollector,
): void {
  const { codes, texts } = store.texts[role];
  const odd = texts.map((text, code) => names.codeOf[code] > 0 && names.names[names.codeOf[code]] !== text);
  if (!odd.includes(true)) return;
  const first = new Map<string, { row: number; count: number }>();
  for (let row = 0; row < fates.length; row++) {
    if (fates[row] !== FATE.used || !odd[codes[row]]) continue;
    const seen = first.get(texts[codes[row]]);
    if (seen) seen.count++;
    else first.set(texts[codes[row]], { row, count: 1 });
  }
  for (const [value, { row, count }] of first) {
    const source = store.sources[store.sheet[row] - 1];
    out.add({ type: "mergedSpelling", sheet: source.layout.sheet, row: store.row[row], column: source.columns[role], value, count });
  }
}
