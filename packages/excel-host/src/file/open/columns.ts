import { MAX_COLUMNS } from "@tthc/spreadsheet/area";
import { elementsNamed } from "@tthc/xlsx-reader/xml/elements";
import { columnPoints } from "../widths";
import { FileRefusal } from "@tthc/xlsx-reader/model/result";

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
/** Columns over all runs: each stands in one of them, but some programs list a few twice. */
const MOST_LISTED = 64 * MAX_COLUMNS;

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/**
 * Columns of a worksheet's `<cols>`. Runs to the sheet's edge are not spread over 16,384 entries: their width is
 * skipped, their format becomes the sheet's. formats: how many the file has. FileRefusal "damaged" for columns that are
 * listed again and again, which Excel refuses too.
 * @example columnLayout('<cols><col min="1" max="2" width="20"/></cols>', 7, 1).widths.size // 2
 */
export function columnLayout(cols: string, digit: number, formats: number): ColumnLayout {
  const layout: ColumnLayout = { widths: new Map(), hidden: new Set(), formats: new Map() };
  let listed = 0;
  for (const { attributes } of elementsNamed(cols, "col")) {
    const first = Number(attributes.min) - 1;
    const last = Math.min(Number(attributes.max), MAX_COLUMNS) - 1;
    const format = Number(attributes.style ?? 0) < formats ? Number(attributes.style ?? 0) : 0;
    if (!(first >= 0 && last >= first)) continue;
    if (last === MAX_COLUMNS - 1 && last - first > MANY) {
      if (format > 0) layout.baseFormat = format;
      continue;
    }
    listed += last - first + 1;
    if (listed > MOST_LISTED) throw new FileRefusal("damaged");
    const width = Number(attributes.width);
    for (let column = first; column <= last; column++) {
      if (width >= 0 && attributes.width !== undefined) layout.widths.set(column, columnPoints(Math.min(width, 255), digit));
      if (isTrue(attributes.hidden)) layout.hidden.add(column);
      if (format > 0) layout.formats.set(column, format);
    }
  }
  return layout;
}
