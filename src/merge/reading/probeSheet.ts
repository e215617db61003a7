import type { FileSheet } from "../../files/model/fileSheet";
import { sheetUnit } from "../../register/layout/sheetUnit";
import { decodeGrid } from "../../register/legacy/decodeGrid";
import type { Corrections } from "../../register/model/corrections";
import type { Grid } from "../../register/model/grid";
import type { SheetLayout, SheetUnit } from "../../register/model/layout";
import { isProcedureSheet } from "../../register/procedures/findProcedureList";
import { mayHoldProcedures } from "../../register/procedures/mayHoldProcedures";
import { areaOfTable, mainRegister, registerInTable, topOfSheet, type SheetArea } from "../../register/sheetRegister";
import { topGrid, usedArea } from "./fileGrid";

/** A visible sheet of a file and where the register stands on it, under its own name; null when it holds none. */
export interface ProbedSheet {
  sheet: FileSheet;
  /** null for an empty sheet. */
  area: SheetArea | null;
  layout: SheetLayout | null;
  /** Holds a table of counts instead of a register. */
  isAggregate: boolean;
  /** Holds a procedure list instead. */
  isProcedures: boolean;
  /** Its top rows. */
  top: Grid | null;
}

/** Looks for a register on a sheet of a file, by the rules by which the workbook's sheets are read. */
export function probeSheet(sheet: FileSheet, corrections: Corrections): ProbedSheet {
  const area = usedArea(sheet.rows);
  if (area === null) return { sheet, area, layout: null, isAggregate: false, isProcedures: false, top: null };
  const grid = topGrid(sheet, area);
  const facts = { tables: sheet.tables, lastRow: area.top + area.rows - 1, corrections };
  const { layout: atTop, isAggregate } = topOfSheet(grid, facts);
  if (mayHoldProcedures(grid.rows, atTop) && isProcedureSheet(grid)) return { sheet, area, layout: null, isAggregate: false, isProcedures: true, top: grid };
  const layout = atTop ?? mainRegister(sheet.tables.flatMap((table) => registerInTable(topGrid(sheet, areaOfTable(table)), table, facts) ?? []));
  return { sheet, area, layout, isAggregate: isAggregate && layout === null, isProcedures: false, top: grid };
}

/**
 * The unit that the rows above a header, or the sheet's name, say, whatever columns stand below; undefined when nothing does.
 * @param headerRow 1-based row of the header
 */
export function unitAbove(top: Grid, headerRow: number): SheetUnit | undefined {
  return sheetUnit(decodeGrid(top).grid, Math.max(0, Math.min(top.rows.length, headerRow - top.top)));
}
