import type { CellFormat, RowState, SheetState, WorkbookState } from "./state";

const known = new WeakMap<CellFormat[], Map<string, number>>();

/** Key that is equal for equal formats whatever the order of their members. */
function keyOf(format: CellFormat): string {
  return JSON.stringify(format, (_name, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function indexOf(formats: CellFormat[]): Map<string, number> {
  let index = known.get(formats);
  if (!index || index.size > formats.length) known.set(formats, (index = new Map()));
  for (let i = index.size; i < formats.length; i++) {
    const key = keyOf(formats[i]);
    index.set(index.has(key) ? `${key}#${i}` : key, i);
  }
  return index;
}

/**
 * Index of a format in `state.formats`, adding it when it is new. 0 is Excel's default format.
 * @example formatIndex(state, { bold: true }) === formatIndex(state, { bold: true })
 */
export function formatIndex(state: WorkbookState, format: CellFormat): number {
  if (state.formats.length === 0) state.formats.push({});
  const index = indexOf(state.formats);
  const key = keyOf(format);
  const found = index.get(key);
  if (found !== undefined) return found;
  state.formats.push({ ...format });
  index.set(key, state.formats.length - 1);
  return state.formats.length - 1;
}

/** Format index that applies to a cell: its own, else its row's, its column's, the sheet's, else the default. */
export function effectiveFormat(sheet: SheetState, row: RowState | undefined, column: number): number {
  return row?.formats[column] ?? row?.format ?? sheet.columnFormats?.get(column) ?? sheet.baseFormat ?? 0;
}
