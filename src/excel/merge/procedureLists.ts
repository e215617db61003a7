import type { Language } from "../../locales/language";
import { procedureText } from "../../locales/procedureText";
import type { SheetProcedures } from "../../register/procedures/readProcedureList";
import type { UpdatedList } from "../../report/procedures/updatedList";
import type { ImportedSheet } from "../../files/model/types";
import { rowsFill } from "../importFile/writeSheet";
import { extentsOf } from "../read/extents";
import { procedureListOn } from "../read/procedures";
import { FONT } from "../../sheet/plan/tokens";
import { rangeOf } from "../write/cells";
import type { NewSheet } from "../write/drafts";
import { writeNewSheets } from "../write/newSheets";
import { surveyWorkbook } from "../write/survey";

/**
 * The procedure list of a sheet of the open workbook, hidden or not; null where it holds none, or is no longer there.
 * @example await readProcedureSheet("QĐ 12") // { sheet: "QĐ 12", procedures: […], … }
 */
export async function readProcedureSheet(name: string): Promise<SheetProcedures | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return null;
    const [{ used }] = await extentsOf(context, [sheet]);
    return used === null ? null : procedureListOn(context, sheet, used);
  });
}

/** Points a column is wide, by its place: ordinal, code, name, field; all others. */
const WIDTHS = [32, 80, 260, 110];
const WIDTH = 110;

function dress(sheet: Excel.Worksheet, { rows }: ImportedSheet): void {
  const columns = rows[0].length;
  const area = { row: 0, column: 0, rows: rows.length, columns };
  sheet.tables.add(rangeOf(sheet, area), true).style = "TableStyleLight9";
  rangeOf(sheet, area).format.font.name = FONT;
  rangeOf(sheet, area).format.wrapText = true;
  rangeOf(sheet, area).format.verticalAlignment = "Top";
  for (let column = 0; column < columns; column++) rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = WIDTHS[column] ?? WIDTH;
  sheet.freezePanes.freezeRows(1);
}

/** Headers of a table of Excel tell its columns apart. */
function distinct(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((name) => {
    const count = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), count);
    return count === 1 && name !== "" ? name : `${name} ${count}`.trim();
  });
}

/**
 * Writes a procedure list on a new sheet, as a table of texts that is read back; no sheet that is there is touched. The sheet is the
 * user's: it is read as any other list.
 * @example await writeProcedureList(list, "vi") // "Danh mục TTHC cập nhật"
 */
export async function writeProcedureList({ header, rows }: UpdatedList, language: Language): Promise<string> {
  const survey = await Excel.run({ delayForCellEdit: true }, surveyWorkbook);
  const wanted = procedureText(language, "procedures.updated.sheet");
  const source: ImportedSheet = { name: wanted, rows: [distinct(header), ...rows] };
  const plan = ([name]: readonly string[]): NewSheet[] => [{
    name,
    fill: async (context, sheet) => {
      await rowsFill(source, name, null, {})(context, sheet);
      dress(sheet, source);
      await context.sync();
      return null;
    },
  }];
  const [{ name }] = await writeNewSheets(survey, [wanted], plan, { language, show: true });
  return name;
}
