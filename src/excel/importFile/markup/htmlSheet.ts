import { CellBudget, trimmedRows } from "../cellBudget";
import { IMPORT_LIMITS } from "../limits";
import { ImportRefusal, type ImportedCell, type ImportedSheet, type ImportNote } from "../types";
import { BlockText, ELEMENT } from "./blockText";
import { classFormats, typedCell, type ClassFormats } from "./typedCell";

const HIDDEN = /display\s*:\s*none/i;

/** A span as browsers read it: at least 1, and no more than a page can mean. */
function spanOf(cell: Element, name: "colspan" | "rowspan", most: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? "", 10);
  if (name === "rowspan" && span === 0) return most;
  return span >= 1 ? Math.min(span, most) : 1;
}

function childElements(parent: Node): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) if (node.nodeType === ELEMENT) found.push(node as Element);
  return found;
}

/** Builds one sheet from all that a page shows: lines of text and tables, one below the other, as Excel does. */
class PageSheet {
  readonly rows: ImportedCell[][] = [];
  tables = 0;
  hidden = 0;
  private readonly budget = new CellBudget();

  constructor(private readonly classes: ClassFormats) {}

  body(body: Element): void {
    const text = new BlockText((table) => {
      this.lines(text.take());
      this.table(table);
    });
    this.lines(text.walk(body).take());
  }

  private lines(lines: readonly string[]): void {
    lines.forEach((line) => this.add([line]));
  }

  private add(cells: ImportedCell[]): void {
    this.rows.push(this.budget.row(cells, this.rows.length));
  }

  private table(table: Element): void {
    this.tables++;
    const carried: number[] = [];
    for (const child of childElements(table)) this.part(child, carried);
  }

  private part(child: Element, carried: number[]): void {
    const name = child.nodeName.toUpperCase();
    if (name === "CAPTION") this.lines(new BlockText((nested) => this.table(nested)).walk(child).take());
    else if (name === "TR") this.row(child, carried);
    else if (name === "COLGROUP" || name === "COL") this.hidden += HIDDEN.test(child.outerHTML) ? 1 : 0;
    else childElements(child).forEach((row) => this.part(row, carried));
  }

  /** One row; tables inside its cells follow below it. carried: rows that each column is still covered from above. */
  private row(row: Element, carried: number[]): void {
    const cells: ImportedCell[] = [];
    const nested: Element[] = [];
    let isHidden = HIDDEN.test(row.getAttribute("style") ?? "");
    const covered = carried.slice();
    let column = 0;
    for (const cell of childElements(row)) {
      if (!/^T[DH]$/i.test(cell.nodeName)) continue;
      while (covered[column] > 0) column++;
      const text = new BlockText((table) => nested.push(table)).walk(cell).take().join("\n");
      const width = spanOf(cell, "colspan", 1000);
      if (column + width > IMPORT_LIMITS.columns) throw new ImportRefusal("tooWide", { limit: IMPORT_LIMITS.columns });
      while (cells.length < column) cells.push("");
      cells[column] = typedCell(cell, text, this.classes);
      const height = spanOf(cell, "rowspan", 65_534);
      for (let covers = column; covers < column + width; covers++) carried[covers] = Math.max(carried[covers] ?? 0, height);
      column += width;
      isHidden ||= HIDDEN.test(cell.getAttribute("style") ?? "");
    }
    this.hidden += isHidden ? 1 : 0;
    for (let place = 0; place < carried.length; place++) carried[place] = Math.max(0, (carried[place] ?? 0) - 1);
    if (nested.length === 0 || cells.some((cell) => cell !== "")) this.add(cells);
    nested.forEach((table) => this.table(table));
  }
}

/** A page that asks for a password and has no rows of a table beside it: the session had ended when it was saved. */
function isLogin(document: Document, rows: readonly ImportedCell[][]): boolean {
  const asks = Array.from(document.getElementsByTagName("input")).some((field) => /^password$/i.test(field.getAttribute("type") ?? ""));
  return asks && rows.filter((row) => row.filter((cell) => cell !== "").length > 2).length < 2;
}

/**
 * A page called .xls as a sheet. Merged cells keep their value in the first cell, hidden rows and columns are read and
 * said. Refuses a page that only asks for a password or holds no table.
 * @example htmlSheet(parse("<table><tr><td colspan=2>A</td></tr></table>", "text/html")).sheet.rows // [["A"]]
 */
export function htmlSheet(document: Document): { sheet: ImportedSheet; notes: ImportNote[] } {
  const page = new PageSheet(classFormats(document));
  page.body(document.body);
  if (isLogin(document, page.rows)) throw new ImportRefusal("loginPage");
  if (page.tables === 0) throw new ImportRefusal("noTable");
  const notes: ImportNote[] = page.hidden > 0 ? [{ type: "hiddenParts", count: page.hidden, row: 0 }] : [];
  return { sheet: { name: "", rows: trimmedRows(page.rows) }, notes };
}
