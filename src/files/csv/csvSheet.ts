import { CellBudget, trimmedRows } from "../model/cellBudget";
import type { Delimiter, ImportedCell, ImportedSheet, ImportNote } from "../model/types";
import { csvRows } from "./csvRows";

/** ="00123" is how programs keep Excel from turning an id into a number: the text inside is what they mean. */
const KEPT_AS_TEXT = /^="((?:[^"]|"")*)"$/;

function cellOf(field: string): string {
  const kept = field.charCodeAt(0) === 61 ? KEPT_AS_TEXT.exec(field) : null;
  return kept ? kept[1].replace(/""/g, "\"") : field;
}

/**
 * A CSV as a sheet of texts: nothing in it says what is a number or a date, so nothing is taken for one.
 * @example csvSheet("Mã;Ngày\n01;05/08/2021").sheet.rows // [["Mã", "Ngày"], ["01", "05/08/2021"]]
 */
export function csvSheet(text: string): { sheet: ImportedSheet; delimiter: Delimiter; notes: ImportNote[] } {
  const budget = new CellBudget();
  const rows: ImportedCell[][] = [];
  const { delimiter, width, broken } = csvRows(text, (fields) => rows.push(budget.row(fields.map(cellOf), rows.length)));
  const notes: ImportNote[] = [];
  if (broken.length > 0) notes.push({ type: "brokenQuotes", count: broken.length, row: broken[0] });
  const wider = width > 1 ? rows.filter((row) => row.length > width).length : 0;
  if (wider > 0) notes.push({ type: "widerRows", count: wider, row: rows.findIndex((row) => row.length > width) + 1 });
  return { sheet: { name: "", rows: trimmedRows(rows) }, delimiter, notes };
}
