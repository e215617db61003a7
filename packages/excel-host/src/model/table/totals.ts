import { intersection } from "@tthc/spreadsheet/area";
import { invalidOperation } from "../../executor/hostError";
import { setCell } from "../grid/cells";
import { usedWithin } from "../grid/used";
import { clearContents } from "../grid/write";
import type { TableRef } from "./tableRef";

/** What Excel writes before the totals. */
const TOTAL = { en: "Total", vi: "Tổng" };

/** Adds or takes away the totals row below the data; Excel labels its first cell. */
export function setShowTotals(ref: TableRef, show: boolean): void {
  const { context, sheet, table } = ref;
  if (table.showTotals === show) return;
  const { row, rows, column } = table.area;
  if (show) {
    const line = { ...table.area, row: row + rows, rows: 1 };
    const blocked = sheet.tables.some((other) => other !== table && intersection(other.area, line)) || usedWithin(sheet, line, true);
    if (blocked) throw invalidOperation("There is no room for a totals row below the table.");
    table.area = { ...table.area, rows: rows + 1 };
    setCell(sheet, row + rows, column, context.locale.toLowerCase().startsWith("vi") ? TOTAL.vi : TOTAL.en);
  } else {
    clearContents(sheet, { ...table.area, row: row + rows - 1, rows: 1 });
    table.area = { ...table.area, rows: rows - 1 };
  }
  table.showTotals = show;
  context.cellsWritten(sheet, table.area, "add-in");
}
