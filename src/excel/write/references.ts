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

/** Does a formula name a table, with or without a part of it? "GopSo[Đơn vị]", "GopSo". */
function namesTable(formula: unknown, table: string): boolean {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  const escaped = table.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}_.])${escaped}(?![\\p{L}\\p{N}_.])`, "iu").test(formula);
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

/** Names of the tables on a sheet: formulas name them without their sheet. */
async function tablesOf(context: Excel.RequestContext, { id }: KnownSheet): Promise<string[]> {
  const { tables } = context.workbook.worksheets.getItem(id);
  tables.load("items/name");
  await context.sync();
  return tables.items.map(({ name }) => name);
}

/**
 * Do the user's own formulas or names take figures from a sheet of ours? Then it stays: deleting it would turn them
 * into #REF!. When Excel will not hand over the formulas, the answer is yes.
 */
export async function isReferredTo(context: Excel.RequestContext, sheet: KnownSheet, sheets: readonly KnownSheet[]): Promise<boolean> {
  const { names } = context.workbook;
  names.load("items/formula");
  try {
    const tables = await tablesOf(context, sheet);
    const formulas = await otherFormulas(context, sheets.filter((each) => each.id !== sheet.id));
    return [...formulas, ...names.items.map((each) => each.formula)].some((formula) => pointsAt(formula, sheet.name) || tables.some((table) => namesTable(formula, table)));
  } catch (error) {
    if (isTooLarge(error)) return true;
    throw error;
  }
}
