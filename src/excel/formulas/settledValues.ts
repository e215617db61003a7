import { isErrorCell, isPending } from "../../register/texts/cell";

/** Between two looks at cells that are being computed; each takes longer than the one before. */
const FIRST_MS = 30;
const LONGEST_MS = 1_000;
/** A register of 100,000 rows arrives within seconds; after this nobody waits any more. */
const PATIENCE_MS = 60_000;
const EDITING = "InvalidOperationInCellEditMode";

/**
 * Whether a cell shows an error, or nothing computed yet.
 * @example isUnsettled("#BUSY!") // true
 */
export function isUnsettled(value: unknown): boolean {
  return typeof value === "string" && (isErrorCell(value) || isPending(value));
}

/**
 * What cells show once all are computed, or cannot be waited for any longer; while the user types in a cell Excel is asked again.
 * @example (await settledValues(context, [range]))[0] // [["HoSo · 16.970 hồ sơ · dgn0dehtqz"]]
 */
export async function settledValues(context: Excel.RequestContext, ranges: readonly Excel.Range[]): Promise<unknown[][][]> {
  let pause = FIRST_MS;
  for (let waited = 0; ; waited += pause, pause = Math.min(LONGEST_MS, 2 * pause)) {
    const values = await valuesOf(context, ranges, waited < PATIENCE_MS);
    if (values && (waited >= PATIENCE_MS || !values.some(isBeingComputed))) return values;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** null: a cell is being edited, and there is time to ask again. */
async function valuesOf(context: Excel.RequestContext, ranges: readonly Excel.Range[], isTime: boolean): Promise<unknown[][][] | null> {
  ranges.forEach((range) => range.load("values"));
  try {
    await context.sync();
  } catch (error) {
    if (isTime && (error as { code?: unknown }).code === EDITING) return null;
    throw error;
  }
  return ranges.map((range) => range.values as unknown[][]);
}

function isBeingComputed(lines: readonly (readonly unknown[])[]): boolean {
  return lines.flat().some((value) => typeof value === "string" && isPending(value));
}
