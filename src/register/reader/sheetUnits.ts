import type { FindingCollector } from "../model/findingCollector";
import { FATE, isCase } from "./fates";
import type { RowStore, SheetSource } from "./rowStore";
import type { BandReading } from "./unitBands";

/** A sheet without a unit column whose cases all belong to the unit that its title or its name says. */
interface UnitOfSheet {
  source: SheetSource;
  count: number;
}

/** Gives the cases of sheets that have neither a unit column nor bands of units the unit of their title or name. */
export function applySheetUnits(store: RowStore, fates: Uint8Array, { units }: BandReading): UnitOfSheet[] {
  const banded = new Set(units.map(({ row }) => store.sheet[row]));
  return store.sources.flatMap((source, at) => {
    const { unit } = source.layout;
    if (source.hasUnit || unit === undefined || banded.has(at + 1)) return [];
    store.texts.unit.use(null);
    const code = store.texts.unit.codeOf(unit.name);
    let count = 0;
    const { first, end } = store.spans[at + 1];
    for (let row = first; row < end; row++) {
      if (store.sheet[row] !== at + 1 || !isCase(fates[row])) continue;
      store.texts.unit.codes[row] = code;
      if (fates[row] === FATE.used) count++;
    }
    return count === 0 ? [] : [{ source, count }];
  });
}

export function collectSheetUnits(sheets: readonly UnitOfSheet[], out: FindingCollector): void {
  for (const { source: { layout }, count } of sheets) {
    if (layout.unit) out.add({ type: "unitFromTitle", sheet: layout.sheet, row: layout.unit.row, column: layout.unit.column, value: layout.unit.name, count });
  }
}
