import { applyFormat, commonFormat } from "../grid/style";
import type { RangeRef } from "../rangeRef";
import type { CellFormat } from "../state";

/** One scalar of a range's format: how it is read from and written to a cell's format. */
export interface FormatMember {
  read(format: CellFormat): unknown;
  write(format: CellFormat, value: unknown): CellFormat;
}

/** A member that is one entry of CellFormat, with Excel's default and a check of what is written. */
export function entry<K extends keyof CellFormat>(
  key: K, fallback: CellFormat[K], check: (value: unknown) => CellFormat[K],
): FormatMember {
  return {
    read: (format) => format[key] ?? fallback,
    write: (format, value) => ({ ...format, [key]: check(value) }),
  };
}

type Members = Readonly<Record<string, FormatMember>>;

/** Readers over a range: the common value of its cells, null when they differ. */
export function readers(members: Members): Record<string, (range: RangeRef) => unknown> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) =>
    [name, (range: RangeRef) => commonFormat(range.context.state, range.sheet, range.area, (format) => member.read(format))]));
}

export function writers(members: Members): Record<string, (range: RangeRef, value: unknown) => void> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) =>
    [name, (range: RangeRef, value: unknown) => patchRange(range, (format) => member.write(format, value))]));
}

/** Changes the format of all cells of a range, after the check that a protected sheet asks for. */
export function patchRange(range: RangeRef, patch: (format: CellFormat) => CellFormat): void {
  range.assertWritable();
  applyFormat(range.context.state, range.sheet, range.area, patch);
  range.context.changed({ kind: "formats", sheet: range.sheet.id });
}
