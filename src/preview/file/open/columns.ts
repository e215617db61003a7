import { elementsNamed } from "../xml/elements";
import { columnPoints } from "../widths";
import { LIMITS } from "../limits";

export interface ColumnLayout {
  /** Points by 0-based column, only where they differ from the default. */
  widths: Map<number, number>;
  hidden: Set<number>;
  /** Format index by column. */
  formats: Map<number, number>;
  /** Format of every column without its own; undefined = default. */
  baseFormat?: number;
}

/** A run of columns longer than this that reaches the sheet's edge is "all the others". */
const MANY = 256;

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/**
 * Columns from what stands before the rows. `<col>` runs to the sheet's edge are not spread over 16,384
 * entries: their width is skipped, their format becomes the sheet's.
 * @example columnLayout('<cols><col min="1" max="2" width="20"/></cols>', 7).widths.size // 2
 */
export function columnLayout(head: string, digit: number): ColumnLayout {
  const layout: ColumnLayout = { widths: new Map(), hidden: new Set(), formats: new Map() };
  const list = elementsNamed(head, "cols")[0]?.inner ?? "";
  for (const { attributes } of elementsNamed(list, "col")) {
    const first = Number(attributes.min) - 1;
    const last = Math.min(Number(attributes.max), LIMITS.columns) - 1;
    const format = Number(attributes.style ?? 0);
    if (!(first >= 0 && last >= first)) continue;
    if (last === LIMITS.columns - 1 && last - first > MANY) {
      if (format > 0) layout.baseFormat = format;
      continue;
    }
    const width = Number(attributes.width);
    for (let column = first; column <= last; column++) {
      if (width >= 0 && attributes.width !== undefined) layout.widths.set(column, columnPoints(Math.min(width, 255), digit));
      if (isTrue(attributes.hidden)) layout.hidden.add(column);
      if (format > 0) layout.formats.set(column, format);
    }
  }
  return layout;
}
