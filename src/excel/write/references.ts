import { isTooLarge } from "../host/problemOf";
import type { KnownSheet } from "./survey";

/** Larger sheets are registers: their formulas are about their own rows, and reading them all would take too long. */
const MOST_CELLS = 50_000;

/**
 * Does a formula point at a sheet? Excel quotes names that are not plain words.
 * @example pointsAt("='Tổng hợp Q3-2021'!B5*2", "Tổng hợp Q3-2021") // true
 */
export function pointsAt(formula: unknown, sheetName: string): boolean {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  const text = formula.toLowerCase();
  const name = sheetName.toLowerCase();
  return text.includes(`${name.replace(/'/g, "''")}'!`) || text.includes(`${name}!`);
}

async function otherFormulas(context: Excel.RequestContext, others: readonly KnownSheet[]): Promise<unknown[]> {
  const ranges = others.map((each) => context.workbook.worksheets.getItem(each.id).getUsedRangeOrNullObject(true));
  ranges.forEach((range) => range.load("rowCount,columnCount"));
  await context.sync();
  const small = ranges.filter((range) => !range.isNullObject && range.rowCount * range.columnCount <= MOST_CELLS);
  small.forEach((range) => range.load("formulas"));
  await context.sync();
  return small.flatMap((range) => range.formulas.flat() as unknown[]);
}

/**
 * Do the user's own formulas or names take figures from a sheet of ours? Then it stays: deleting it would turn them
 * into #REF!. When Excel will not hand over the formulas, the answer is yes.
 */
export async function isReferredTo(context: Excel.RequestContext, sheet: KnownSheet, sheets: readonly KnownSheet[]): Promise<boolean> {
  const { names } = context.workbook;
  names.load("items/formula");
  try {
    const formulas = await otherFormulas(context, sheets.filter((each) => each.id !== sheet.id));
    return [...formulas, ...names.items.map((each) => each.formula)].some((formula) => pointsAt(formula, sheet.name));
  } catch (error) {
    if (isTooLarge(error)) return true;
    throw error;
  }
}
