import type { SheetState, TableState } from "../../../model/state";
import { areaName, cellName } from "../../cellName";
import { type Book, checked } from "../excelize";

/** Adds a table; its header cells are written first, for excelize takes the columns' names from them. */
export function addTable(book: Book, sheet: SheetState, table: TableState): void {
  const { row, column, columns, rows } = table.area;
  for (let i = 0; i < columns; i++) {
    const header = sheet.rows[row]?.values[column + i];
    if (header !== undefined && header !== "") checked(book.SetCellStr(sheet.name, cellName(row, column + i), String(header)));
  }
  const area = table.showTotals && rows > 2 ? { ...table.area, rows: rows - 1 } : table.area;
  checked(book.AddTable(sheet.name, {
    Range: areaName(area), Name: table.name, StyleName: table.style || "TableStyleMedium2", ShowRowStripes: table.showBandedRows,
  }));
}

/** Brings the tables of a sheet of the file to their present state; unchanged ones are not touched. */
export function writeTables(book: Book, sheet: SheetState, before: readonly TableState[]): void {
  const text = (table: TableState): string => JSON.stringify({ ...table, id: 0 });
  const kept = new Set(sheet.tables.map(text));
  const known = new Set(before.map(text));
  for (const table of before) if (!kept.has(text(table))) checked(book.DeleteTable(table.name));
  for (const table of sheet.tables) if (!known.has(text(table))) addTable(book, sheet, table);
}
