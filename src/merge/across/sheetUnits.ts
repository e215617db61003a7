import type { CaseTable } from "../../register/model/caseTable";

/** Cases by unit as it is named, by sheet; "" = none named. */
export type UnitCounts = ReadonlyMap<string, number>;

/**
 * Of whom the cases of each sheet are: one pass over the table.
 * @example unitsBySheet(table).get("Xã A.xlsx › HoSo") // Map { "Xã A" → 120 }
 */
export function unitsBySheet({ length, sheet, sheets, unit, units }: CaseTable): ReadonlyMap<string, UnitCounts> {
  const width = units.length;
  const bySheet = new Map<number, Map<number, number>>();
  let [current, counts] = [-1, new Map<number, number>()];
  for (let row = 0; row < length; row++) {
    if (sheet[row] !== current) {
      current = sheet[row];
      counts = bySheet.get(current) ?? new Map<number, number>();
      bySheet.set(current, counts);
    }
    counts.set(unit[row], (counts.get(unit[row]) ?? 0) + 1);
  }
  const named = (codes: ReadonlyMap<number, number>): UnitCounts => new Map([...codes].map(([code, count]) => [code < width ? units[code] : "", count]));
  return new Map([...bySheet].map(([code, codes]) => [sheets[code], named(codes)]));
}
