import type { FileSheet, SheetsFile } from "../../files/model/fileSheet";
import { filledGrid } from "../../register/procedures/filledGrid";
import { readProcedureList, type SheetProcedures } from "../../register/procedures/readProcedureList";
import { MOST_COLUMNS, type SheetArea } from "../../register/sheetRegister";
import { topGrid, usedArea } from "./fileGrid";

/** The procedure list of a sheet of a file, merged cells filled; null when it holds none. */
export function procedureListOn(sheet: FileSheet, area: SheetArea): SheetProcedures | null {
  return readProcedureList(filledGrid(topGrid(sheet, area, { rows: area.rows, columns: MOST_COLUMNS }), sheet.merged));
}

/** The procedure lists of a file, sheet by sheet. */
export function procedureListsOf({ sheets }: SheetsFile): SheetProcedures[] {
  return sheets.flatMap((sheet) => {
    const area = usedArea(sheet.rows);
    const list = area === null ? null : procedureListOn(sheet, area);
    return list === null || list.procedures.length === 0 ? [] : [list];
  });
}
