import { dayOf } from "../../../calendar/day";
import { CellBudget, trimmedRows } from "../cellBudget";
import { IMPORT_LIMITS } from "../limits";
import { ImportRefusal, type ImportedCell, type ImportedSheet } from "../types";

export const SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet";
const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d(?:\.\d+)?))?$/;

function named(parent: Element, name: string): Element[] {
  return Array.from(parent.children).filter((child) => child.localName === name);
}

function attribute(element: Element, name: string): string {
  return element.getAttributeNS(SPREADSHEET, name) ?? element.getAttribute(`ss:${name}`) ?? "";
}

function count(element: Element, name: string): number {
  const found = Number.parseInt(attribute(element, name), 10);
  return found > 0 ? found : 0;
}

/** "2021-09-20T00:00:00.000" as a serial; text when there is no such day. */
function dateTime(text: string): ImportedCell {
  const parts = DATE_TIME.exec(text);
  const day = parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : 0;
  if (!parts || day === 0) return text;
  const time = (Number(parts[4] ?? 0) * 3600 + Number(parts[5] ?? 0) * 60 + Number(parts[6] ?? 0)) / 86_400;
  return { number: day + time, format: time > 0 ? "dd/mm/yyyy hh:mm" : "dd/mm/yyyy" };
}

function cellOf(cell: Element): ImportedCell {
  const data = named(cell, "Data")[0];
  const text = data?.textContent ?? "";
  const type = data ? attribute(data, "Type") : "";
  if (type === "DateTime") return dateTime(text.trim());
  const number = Number(text);
  return type === "Number" && text.trim() !== "" && Number.isFinite(number) ? { number, format: "General" } : text;
}

/** Cells of a row; ss:Index jumps ahead, merged cells keep their value in the first. */
function rowOf(row: Element, covered: readonly number[], below: number[]): ImportedCell[] {
  const cells: ImportedCell[] = [];
  let column = 0;
  for (const cell of named(row, "Cell")) {
    const index = count(cell, "Index");
    if (index > 0) column = index - 1;
    else while (covered[column] > 0) column++;
    const width = 1 + count(cell, "MergeAcross");
    if (column + width > IMPORT_LIMITS.columns) throw new ImportRefusal("tooWide", { limit: IMPORT_LIMITS.columns });
    while (cells.length < column) cells.push("");
    cells[column] = cellOf(cell);
    const height = count(cell, "MergeDown");
    for (let covers = column; height > 0 && covers < column + width; covers++) below[covers] = height;
    column += width;
  }
  return cells;
}

function sheetOf(worksheet: Element, budget: CellBudget): ImportedSheet {
  const rows: ImportedCell[][] = [];
  let covered: number[] = [];
  for (const row of named(worksheet, "Table").flatMap((table) => named(table, "Row"))) {
    const index = count(row, "Index");
    if (index > IMPORT_LIMITS.rows) throw new ImportRefusal("tooManyCells", { limit: IMPORT_LIMITS.cells, rows: IMPORT_LIMITS.rows });
    while (rows.length < index - 1) {
      rows.push([]);
      covered = covered.map((height) => Math.max(0, height - 1));
    }
    const below = covered.map((height) => Math.max(0, height - 1));
    rows.push(budget.row(rowOf(row, covered, below), rows.length));
    covered = Array.from(below, (height) => height ?? 0);
  }
  return { name: attribute(worksheet, "Name"), rows: trimmedRows(rows) };
}

/**
 * The sheets of an "XML Spreadsheet 2003", which some systems call .xls: it types its cells, so numbers and dates are.
 * Refuses XML that is not well formed or something else.
 */
export function spreadsheetXml(document: Document): ImportedSheet[] {
  const root = document.documentElement;
  if (root?.localName !== "Workbook" || document.getElementsByTagName("parsererror").length > 0) throw new ImportRefusal("damaged");
  const budget = new CellBudget();
  return named(root, "Worksheet").map((worksheet) => sheetOf(worksheet, budget)).filter(({ rows }) => rows.length > 0);
}
