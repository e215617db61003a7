import { DATA_COLUMNS, HEAD_ROWS, type FrozenHead } from "../../report/freeze/dataFormat";
import { parseHead } from "../../report/freeze/parseDataRows";
import { supportsReports } from "../host/support";
import { readMarks } from "../write/ownership";
import { freezeOf } from "../../settings/freezeMark";

/** A freeze of the open workbook. */
export interface Freeze {
  id: string;
  /** The sheet that keeps the cases. */
  dataSheet: string;
  /** The sheet to print; null when the user has deleted it. */
  printSheet: string | null;
  /** null: the first rows of the data sheet are damaged. */
  head: FrozenHead | null;
  /** 0-based row of the first case. */
  firstCase: number;
}

async function headsOf(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<ReturnType<typeof parseHead>[]> {
  const ranges = sheets.map((sheet) => sheet.getRangeByIndexes(0, 0, HEAD_ROWS, DATA_COLUMNS));
  ranges.forEach((range) => range.load("values"));
  await context.sync();
  return ranges.map((range) => parseHead(range.values as unknown[][]));
}

/** The freezes of the workbook, the newest last: their data sheets in the order in which they were written. */
export async function freezesIn(context: Excel.RequestContext): Promise<Freeze[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const marks = await readMarks(context, worksheets.items);
  const marked = worksheets.items.flatMap((sheet) => {
    const mark = freezeOf(marks.get(sheet.id) ?? "");
    return mark ? [{ sheet, mark }] : [];
  });
  const data = marked.filter(({ mark }) => mark.part === "data");
  const heads = data.length > 0 ? await headsOf(context, data.map(({ sheet }) => sheet)) : [];
  return data.map(({ sheet, mark }, at) => ({
    id: mark.id, dataSheet: sheet.name, head: heads[at]?.head ?? null, firstCase: heads[at]?.firstCase ?? 0,
    printSheet: marked.find((other) => other.mark.part === "print" && other.mark.id === mark.id)?.sheet.name ?? null,
  })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The freezes that the open workbook keeps, oldest first.
 * @example await listFreezes() // [{ id: "20210921090500", printSheet: "Chốt số Q3-2021", head: { fingerprint: …, … }, … }]
 */
export async function listFreezes(): Promise<Freeze[]> {
  return supportsReports() ? Excel.run({ delayForCellEdit: true }, freezesIn) : [];
}
