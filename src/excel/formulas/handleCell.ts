import { findFormulas } from "../read/formulaCells";

/** What is put into the workbook for a handle. */
export interface HandleWanted {
  /** The formula that gives it. */
  register: string;
  /** The sheet that it goes to, made where there is none of this name that can be written to. */
  sheetName: string;
  /** Said beside it. */
  label: string;
}

/** A cell with a handle that was put there; 0-based. */
export interface MadeHandle {
  sheetId: string;
  sheet: string;
  row: number;
  /** As Excel keeps it. */
  formula: string;
  label: string;
  /** The sheet was added for it. */
  added: boolean;
}

/**
 * Puts a formula that gives a handle into a free cell of the sheet for handles, with a label beside it; over nothing.
 * @example await putHandle(context, { register: "=TTHC.CASEBOOK(HoSo[#All])", sheetName: "Mã sổ TTHC", label }) // { sheet: "Mã sổ TTHC", row: 0, … }
 */
export async function putHandle(context: Excel.RequestContext, wanted: HandleWanted): Promise<MadeHandle> {
  const { sheet, row, added } = await freeRow(context, wanted.sheetName);
  const cell = sheet.getRangeByIndexes(row, 0, 1, 1);
  cell.formulas = [[wanted.register]];
  sheet.getRangeByIndexes(row, 1, 1, 1).values = [[wanted.label]];
  sheet.load("id,name");
  cell.load("formulas");
  try {
    await context.sync();
  } catch (error) {
    await clearRow(context, { sheet, row, added });
    throw error;
  }
  return { sheetId: sheet.id, sheet: sheet.name, row, formula: String((cell.formulas as unknown[][])[0][0]), label: wanted.label, added };
}

/** A row of a sheet for handles; added: the sheet was made for them. */
interface HandleRow {
  sheet: Excel.Worksheet;
  row: number;
  added: boolean;
}

/** The first row below all that is filled or formatted on the sheet of that name; of a new one where it is hidden, or protected. */
async function freeRow(context: Excel.RequestContext, name: string): Promise<HandleRow> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const standing = worksheets.items.find((sheet) => isSame(sheet.name, name) && sheet.visibility === "Visible");
  if (standing) {
    const used = standing.getUsedRangeOrNullObject();
    used.load("rowIndex,rowCount");
    standing.protection.load("protected");
    await context.sync();
    if (!standing.protection.protected) return { sheet: standing, row: used.isNullObject ? 0 : used.rowIndex + used.rowCount, added: false };
  }
  const names = [name, ...worksheets.items.map((_sheet, at) => `${name} ${at + 2}`)];
  const free = names.find((each) => !worksheets.items.some((sheet) => isSame(sheet.name, each))) ?? name;
  const sheet = worksheets.add(free);
  await context.sync();
  return { sheet, row: 0, added: true };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * Takes handles away that we put into the workbook, where they stand as we left them and no formula or name speaks of their sheet;
 * the sheet too, once nothing else is on it. Returns those that stay.
 * @example await takeHandlesAway(context, [made]) // []
 */
export async function takeHandlesAway(context: Excel.RequestContext, made: readonly MadeHandle[]): Promise<MadeHandle[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/formula");
  await context.sync();
  const speaksOf = (sheet: string, content: unknown): boolean => typeof content === "string" && content.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase());
  const isWanted = (content: unknown): content is string => typeof content === "string" && content.startsWith("=") && made.some(({ sheet }) => speaksOf(sheet, content));
  const { cells, unread } = await findFormulas(context, worksheets.items, [], isWanted);
  const texts = [...cells.map(({ formula }) => formula), ...names.items.map(({ formula }) => formula as unknown)];
  const stay: MadeHandle[] = [];
  for (const handle of made) {
    const sheet = worksheets.items.find(({ id }) => id === handle.sheetId);
    if (!sheet) continue;
    const isUsed = unread.length > 0 || texts.some((text) => speaksOf(handle.sheet, text) || speaksOf(sheet.name, text));
    if (isUsed || !(await isAsMade(context, sheet, handle))) stay.push(handle);
    else await clearRow(context, { sheet, row: handle.row, added: made.some(({ sheetId, added }) => added && sheetId === handle.sheetId) });
  }
  return stay;
}

/** Takes away a handle that nothing has used yet. */
export async function discardHandle(context: Excel.RequestContext, { sheetId, row, added }: MadeHandle): Promise<void> {
  await clearRow(context, { sheet: context.workbook.worksheets.getItem(sheetId), row, added });
}

async function isAsMade(context: Excel.RequestContext, sheet: Excel.Worksheet, { row, formula, label }: MadeHandle): Promise<boolean> {
  const range = sheet.getRangeByIndexes(row, 0, 1, 2);
  range.load("formulas");
  await context.sync();
  const [[content, beside]] = range.formulas as unknown[][];
  return content === formula && beside === label;
}

/** Clears a handle and its label; a sheet of ours without anything on it goes. */
async function clearRow(context: Excel.RequestContext, { sheet, row, added }: HandleRow): Promise<void> {
  sheet.getRangeByIndexes(row, 0, 1, 2).clear("Contents");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowCount");
  sheet.charts.load("items/name");
  await context.sync();
  if (!added || !used.isNullObject || sheet.charts.items.length > 0) return;
  sheet.delete();
  await context.sync();
}
