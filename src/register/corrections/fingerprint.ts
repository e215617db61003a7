import type { AggregateLayout } from "../model/aggregateTable";
import { squeezedKey } from "../texts/fold";
import type { SheetLayout } from "../model/layout";

/**
 * A short text by which sheets with the same header are known again: made of the folded headers from left to right, so
 * that neither the sheet's name nor where the header stands matters. Holds no case data. 53 bits in base 36.
 * @example layoutFingerprint(layout) // "1k9x0v2m4qa"
 */
export function layoutFingerprint({ columns, unknownHeaders, firstColumn }: Pick<SheetLayout, "columns" | "unknownHeaders" | "firstColumn">): string {
  const headers = [...columns, ...unknownHeaders].filter(({ header }) => header !== "").sort((a, b) => a.column - b.column);
  const text = headers.map(({ column, header }) => `${column - firstColumn}:${squeezedKey(header)}`).join("|");
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (low >>> 13);
  }
  return ((high >>> 11) * 0x100000000 + (low >>> 0)).toString(36);
}

type Headed = Pick<AggregateLayout, "columns" | "rates" | "unused" | "labelColumn">;

/** Every column right of the row names, whatever it was taken for, from left to right. */
export function headedColumns({ columns, rates, unused }: Headed): { column: number; header: string }[] {
  return [...columns, ...rates, ...unused].map(({ column, header }) => ({ column, header })).sort((a, b) => a.column - b.column);
}

/**
 * The text by which aggregate tables with the same header are known again: places count from the column of row names. What
 * its columns were taken for does not matter, so that a corrected table is the same one.
 * @example aggregateFingerprint(table) // "1k9x0v2m4qa"
 */
export function aggregateFingerprint(layout: Headed): string {
  return layoutFingerprint({ columns: [], unknownHeaders: headedColumns(layout), firstColumn: layout.labelColumn });
}
