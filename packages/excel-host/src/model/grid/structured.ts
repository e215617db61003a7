import type { Area } from "@tthc/spreadsheet/area";
import { parseSpecifier, plainColumnName, type Specifier } from "@tthc/spreadsheet/tableReference";
import type { SheetState, TableState, WorkbookState } from "../state";
import { valueAt } from "./cells";

export interface Place {
  sheet: SheetState;
  area: Area;
}

export function findTable(state: WorkbookState, name: string): { sheet: SheetState; table: TableState } | null {
  const wanted = name.toLowerCase();
  for (const sheet of state.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return null;
}

/** Row of a table's area where its data starts, and how many data rows it has. */
export function dataRows(table: TableState): { start: number; rows: number } {
  const header = table.showHeaders ? 1 : 0;
  return { start: table.area.row + header, rows: table.area.rows - header - (table.showTotals ? 1 : 0) };
}

/** Header text of a table's column, 0-based within the table. */
export function columnName(sheet: SheetState, table: TableState, index: number): string {
  const names = table.extra?.columnNames;
  if (!table.showHeaders && Array.isArray(names)) return String(names[index]);
  return String(valueAt(sheet, table.area.row, table.area.column + index));
}

function columnIndex(sheet: SheetState, table: TableState, name: string): number {
  const wanted = plainColumnName(name.replace(/'(['[\]#@])/g, "$1"));
  for (let i = 0; i < table.area.columns; i++) if (plainColumnName(columnName(sheet, table, i)) === wanted) return i;
  return -1;
}

function rowsOf(table: TableState, specifier: Specifier, atRow: number | undefined): { row: number; rows: number } | null {
  const data = dataRows(table);
  if (specifier.thisRow || specifier.items.includes("#this row")) {
    const inside = atRow !== undefined && atRow >= data.start && atRow < data.start + data.rows;
    return inside ? { row: atRow, rows: 1 } : null;
  }
  const spans = (specifier.items.length === 0 ? ["#data"] : specifier.items).map((item) => {
    switch (item) {
      case "#all": return { row: table.area.row, rows: table.area.rows };
      case "#headers": return table.showHeaders ? { row: table.area.row, rows: 1 } : null;
      case "#totals": return table.showTotals ? { row: table.area.row + table.area.rows - 1, rows: 1 } : null;
      case "#data": return data.rows > 0 ? { row: data.start, rows: data.rows } : null;
      default: return null;
    }
  });
  const present = spans.filter((span) => span !== null);
  if (present.length !== spans.length || present.length === 0) return null;
  const row = Math.min(...present.map((span) => span.row));
  return { row, rows: Math.max(...present.map((span) => span.row + span.rows)) - row };
}

/**
 * Area of a structured reference; null when the table, column or part does not exist.
 * Without brackets the data rows.
 * @example structuredPlace(state, "Prices", "[[#All],[Net price]]")
 */
export function structuredPlace(state: WorkbookState, name: string, brackets: string, atRow?: number): Place | null {
  const found = findTable(state, name);
  const specifier = brackets === "" ? { items: [], thisRow: false } : parseSpecifier(brackets);
  if (!found || !specifier) return null;
  const { sheet, table } = found;
  const rows = rowsOf(table, specifier, atRow);
  const { first, last } = specifier as Specifier;
  const from = first === undefined ? 0 : columnIndex(sheet, table, first);
  const to = last === undefined ? table.area.columns - 1 : columnIndex(sheet, table, last);
  if (!rows || from < 0 || to < 0) return null;
  const column = table.area.column + Math.min(from, to);
  return { sheet, area: { ...rows, column, columns: Math.abs(to - from) + 1 } };
}
