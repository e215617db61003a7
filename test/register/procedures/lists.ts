import type { ProcedureList } from "../../../src/register/model/procedureList";
import { readProcedureList, type SheetProcedures } from "../../../src/register/procedures/readProcedureList";
import { listThatCounts } from "../../../src/register/procedures/withProcedures";

/** A sheet that holds a list, read. */
export function sheetList(rows: readonly (readonly unknown[])[], sheet = "Danh mục"): SheetProcedures {
  const list = readProcedureList({ sheet, top: 1, left: 1, rows });
  if (list === null) throw new Error("no procedure list in these rows");
  return list;
}

/** The only list of a workbook. */
export function onlyList(rows: readonly (readonly unknown[])[]): ProcedureList {
  const list = listThatCounts([{ list: sheetList(rows), isHidden: false }]);
  if (list === null) throw new Error("no procedure in these rows");
  return list;
}
