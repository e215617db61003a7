import { CellBudget, trimmedRows } from "../model/cellBudget";
import { IMPORT_LIMITS } from "../model/limits";
import { ImportRefusal, type ImportedCell, type ImportedSheet, type ImportNote } from "../model/types";
import { classFormats, type ClassFormats } from "./classFormats";
import { MergedCover } from "./mergedCover";
import { isHidden, type Page, type PageCell, type PageRow, type PageTable } from "./page";
import { pageOf } from "./pageReader";
import { typedCell } from "./typedCell";

/** A span as browsers read it: at least 1, and no more than a page can mean. */
function spanOf({ attributes }: PageCell, name: "colspan" | "rowspan", most: number): number {
  const span = Number.parseInt(attributes.get(name) ?? "", 10);
  if (name === "rowspan" && span === 0) return most;
  return span >= 1 ? Math.min(span, most) : 1;
}

/** Builds one sheet from all that a page shows: lines of text and tables, one below the other, as Excel does. */
class PageSheet {
  readonly rows: ImportedCell[][] = [];
  tables = 0;
  hidden = 0;
  private readonly budget = new CellBudget();

  constructor(private readonly classes: ClassFormats) {}

  content(page: Page): void {
    for (const each of page.content) {
      if (Array.isArray(each)) this.lines(each);
      else this.table(each);
    }
  }

  private lines(lines: readonly string[]): void {
    lines.forEach((line) => this.add([line]));
  }

  private add(cells: ImportedCell[]): void {
    this.rows.push(this.budget.row(cells, this.rows.length));
  }

  private table(table: PageTable): void {
    this.tables++;
    this.hidden += table.hiddenColumns;
    const coverage = new MergedCover();
    table.parts.forEach((part, place) => {
      if ("cells" in part) this.row(part, coverage, place);
      else {
        part.tables.forEach((nested) => this.table(nested));
        this.lines(part.lines);
      }
    });
  }

  /** One row of a table; tables inside its cells follow below it. */
  private row({ attributes, cells: listed }: PageRow, coverage: MergedCover, place: number): void {
    const cells: ImportedCell[] = [];
    let column = 0;
    for (const cell of listed) {
      column = coverage.freeColumn(column, place);
      const width = spanOf(cell, "colspan", 1000);
      if (column + width > IMPORT_LIMITS.columns) throw new ImportRefusal("tooWide", { limit: IMPORT_LIMITS.columns });
      while (cells.length < column) cells.push("");
      cells[column] = typedCell(cell.attributes, cell.text, this.classes);
      coverage.cover(column, width, place + spanOf(cell, "rowspan", 65_534));
      column += width;
    }
    const isPartHidden = isHidden(attributes) || listed.some((cell) => isHidden(cell.attributes));
    this.hidden += isPartHidden ? 1 : 0;
    const nested = listed.flatMap((cell) => cell.tables);
    if (nested.length === 0 || cells.some((cell) => cell !== "")) this.add(cells);
    nested.forEach((table) => this.table(table));
  }
}

/** A page that asks for a password and has no rows of a table beside it: the session had ended when it was saved. */
function isLogin(page: Page, rows: readonly ImportedCell[][]): boolean {
  return page.asksPassword && rows.filter((row) => row.filter((cell) => cell !== "").length > 2).length < 2;
}

/**
 * A page called .xls as a sheet. Merged cells keep their value in the first cell, hidden rows and columns are read and
 * said. Refuses a page that only asks for a password or holds no table.
 * @example htmlSheet("<table><tr><td colspan=2>A</td></tr></table>").sheet.rows // [["A"]]
 */
export function htmlSheet(text: string): { sheet: ImportedSheet; notes: ImportNote[] } {
  const page = pageOf(text);
  const sheet = new PageSheet(classFormats(page.styles));
  sheet.content(page);
  if (isLogin(page, sheet.rows)) throw new ImportRefusal("loginPage");
  if (sheet.tables === 0) throw new ImportRefusal("noTable");
  const notes: ImportNote[] = sheet.hidden > 0 ? [{ type: "hiddenParts", count: sheet.hidden, row: 0 }] : [];
  return { sheet: { name: "", rows: trimmedRows(sheet.rows) }, notes };
}
