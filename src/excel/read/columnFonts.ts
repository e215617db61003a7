import { needsFonts } from "../../register/legacy/decodeGrid";

/** Columns whose fonts are asked for: old registers are narrow. */
const MOST_COLUMNS = 64;

/**
 * Fonts of the columns below the header, null where a column has several; undefined for values that are in no old encoding,
 * so that the sheets of today cost no request. One request for all columns.
 * @param area the sheet rows and columns that the values were read from, 1-based
 */
export async function columnFonts(
  context: Excel.RequestContext, sheet: Excel.Worksheet, area: { top: number; left: number }, values: readonly (readonly unknown[])[],
): Promise<(string | null)[] | undefined> {
  if (!needsFonts(values)) return undefined;
  const half = Math.floor(values.length / 2);
  const columns = Math.min(MOST_COLUMNS, values[0]?.length ?? 0);
  const ranges = Array.from({ length: columns }, (_, at) => sheet.getRangeByIndexes(area.top - 1 + half, area.left - 1 + at, values.length - half, 1));
  ranges.forEach((range) => range.load("format/font/name"));
  await context.sync();
  return ranges.map((range) => (range.format.font.name as string | null) || null);
}
