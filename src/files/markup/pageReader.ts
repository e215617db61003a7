import { FlowText } from "./flowText";
import { HtmlTokens, type Attributes, type HtmlToken } from "./htmlTokens";
import { isHidden, type Page, type PageRow, type PageTable } from "./page";

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(["p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "center", "section", "header", "footer", "article", "address", "dt", "dd", "hr", "form", "body", "main", "blockquote", "pre"]);
/** Elements whose text is no content of the page. */
const SILENT = new Set(["title", "template", "noscript", "option", "select", "object"]);
const LISTS = new Set(["select", "option"]);
const ENDS_LIST = new Set(["table", "input", "textarea"]);
const SECTIONS = new Set(["tbody", "thead", "tfoot"]);
/** Tags that only the make-up of tables has: each ends what stood open in a cell. */
const STRUCTURE = new Set([...SECTIONS, "tr", "td", "th", "caption", "col", "colgroup"]);

/** Where text and tables go: the page, a cell, a caption. */
interface Place {
  text: FlowText;
  tables: PageTable[];
  /** How many blocks of each name are open. */
  blocks: Map<string, number>;
}

/** A table that is still open. */
interface OpenTable {
  table: PageTable;
  /** Where it stands; text between its cells belongs there. */
  outside: Place;
  section: string;
  row: PageRow | null;
  cell: (Place & { name: string; attributes: Attributes }) | null;
  caption: Place | null;
  /** An open group of columns, and whether one of them is hidden. */
  columns: { hidden: boolean } | null;
}

function newPlace(): Place {
  return { text: new FlowText(), tables: [], blocks: new Map() };
}

/** Headings end each other. */
function blockKey(name: string): string {
  return /^h[1-6]$/.test(name) ? "h" : name;
}

/** Builds the tables of a page from its tags by the rules of browsers (HTML 13.2.6): what pages leave open ends where it must. */
class PageReader {
  private readonly page: Page = { content: [], styles: [], asksPassword: false };
  private readonly body = newPlace();
  private readonly open: OpenTable[] = [];
  /** A silent element that we are in, how many of its kind, and the tables opened within. */
  private silent: { name: string; depth: number; tables: number } | null = null;

  read(text: string): Page {
    const tokens = new HtmlTokens(text);
    for (let token = tokens.next(); token; token = tokens.next()) this.take(token);
    while (this.open.length > 0) this.endTable();
    this.page.content.push(this.body.text.take());
    return this.page;
  }

  private take(token: HtmlToken): void {
    if (token.kind === "raw") {
      if (token.name === "style") this.page.styles.push(token.text);
      return;
    }
    if (this.silent && !this.leavesSilence(token)) return;
    if (token.kind === "text") this.addText(token.text);
    else if (token.kind === "open") this.begin(token.name, token.attributes);
    else this.end(token.name);
  }

  /** Whether a silent element ends before this tag, which then counts: by one of the table around it. */
  private leavesSilence(token: HtmlToken): boolean {
    const { silent } = this;
    if (!silent || token.kind === "text" || token.kind === "raw") return false;
    if (LISTS.has(silent.name)) return this.leavesList(token.name);
    const step = token.kind === "open" ? 1 : -1;
    if (token.name === silent.name) {
      silent.depth += step;
      if (silent.depth === 0) this.silent = null;
      return false;
    }
    if (token.name === "table") silent.tables += step;
    const around = silent.tables < 0 || (silent.tables === 0 && STRUCTURE.has(token.name));
    if (!around || !this.top || silent.name === "template") return false;
    this.silent = null;
    return true;
  }

  /** A list of choices ends with any tag that cannot stand in one. */
  private leavesList(name: string): boolean {
    if (name === "option" || name === "optgroup" || !(LISTS.has(name) || ENDS_LIST.has(name) || STRUCTURE.has(name))) return false;
    this.silent = null;
    return !LISTS.has(name);
  }

  private get top(): OpenTable | undefined {
    return this.open[this.open.length - 1];
  }

  /** Where content goes: into the open cell or caption, else beside the table that has none. */
  private get place(): Place {
    const { top } = this;
    return top ? top.cell ?? top.caption ?? top.outside : this.body;
  }

  private addText(text: string): void {
    const { top } = this;
    // Blanks between rows are no text.
    if (top && !top.cell && !top.caption && /^[ \t\r\n\f]*$/.test(text)) return;
    this.place.text.add(text);
  }

  private begin(name: string, attributes: Attributes): void {
    if (STRUCTURE.has(name)) this.beginStructure(name, attributes);
    else if (name === "table") this.beginTable();
    else if (name === "br") this.place.text.break();
    else if (BLOCKS.has(name)) this.beginBlock(name);
    else if (SILENT.has(name)) this.silent = { name, depth: 1, tables: 0 };
    else if (name === "input" && /^password$/i.test(attributes.get("type") ?? "")) this.page.asksPassword = true;
  }

  private beginBlock(name: string): void {
    const { text, blocks } = this.place;
    text.edge();
    blocks.set(blockKey(name), (blocks.get(blockKey(name)) ?? 0) + 1);
  }

  /** An end tag without its block is passed over, but for </p>, which browsers take for an empty one. */
  private endBlock(name: string): void {
    const { text, blocks } = this.place;
    const open = blocks.get(blockKey(name)) ?? 0;
    if (open > 0) blocks.set(blockKey(name), open - 1);
    if (open > 0 || name === "p") text.edge();
  }

  private beginTable(): void {
    const { top } = this;
    if (top && !top.cell && !top.caption) this.endTable();
    this.open.push({ table: { parts: [], hiddenColumns: 0 }, outside: this.place, section: "", row: null, cell: null, caption: null, columns: null });
  }

  private beginStructure(name: string, attributes: Attributes): void {
    const { top } = this;
    if (!top) return;
    this.endCell(top);
    this.endCaption(top);
    if (name === "col" || name === "colgroup") this.beginColumns(top, name, attributes);
    else this.endColumns(top);
    if (name === "td" || name === "th") {
      top.row ??= this.newRow(top, new Map());
      top.cell = { ...newPlace(), name, attributes };
      return;
    }
    top.row = null;
    if (name === "tr") top.row = this.newRow(top, attributes);
    else if (name === "caption") top.caption = newPlace();
    else if (SECTIONS.has(name)) top.section = name;
  }

  private newRow(top: OpenTable, attributes: Attributes): PageRow {
    top.section ||= "tbody";
    const row: PageRow = { attributes, cells: [] };
    top.table.parts.push(row);
    return row;
  }

  private beginColumns(top: OpenTable, name: string, attributes: Attributes): void {
    if (name === "colgroup") this.endColumns(top);
    top.columns ??= { hidden: false };
    top.columns.hidden ||= isHidden(attributes);
  }

  private endColumns(top: OpenTable): void {
    if (top.columns?.hidden) top.table.hiddenColumns++;
    top.columns = null;
  }

  private endCell(top: OpenTable): void {
    const { cell } = top;
    if (!cell) return;
    top.row?.cells.push({ attributes: cell.attributes, text: cell.text.take().join("\n"), tables: cell.tables });
    top.cell = null;
  }

  private endCaption(top: OpenTable): void {
    const { caption } = top;
    if (!caption) return;
    top.table.parts.push({ lines: caption.text.take(), tables: caption.tables });
    top.caption = null;
  }

  private endTable(): void {
    const top = this.open.pop();
    if (!top) return;
    this.endCell(top);
    this.endCaption(top);
    this.endColumns(top);
    if (top.outside !== this.body) {
      top.outside.tables.push(top.table);
      return;
    }
    this.page.content.push(this.body.text.take(), top.table);
  }

  private end(name: string): void {
    const { top } = this;
    if (name === "br") this.place.text.break();
    else if (BLOCKS.has(name)) this.endBlock(name);
    else if (name === "table") this.endTable();
    else if (top && STRUCTURE.has(name)) this.endStructure(top, name);
  }

  private endStructure(top: OpenTable, name: string): void {
    if (name === "td" || name === "th") {
      if (top.cell?.name === name) this.endCell(top);
    } else if (name === "caption") this.endCaption(top);
    else if (name === "colgroup") this.endColumns(top);
    else if (name === "tr" ? top.row : name === top.section) {
      this.endCell(top);
      top.row = null;
      if (name !== "tr") top.section = "";
    }
  }
}

/**
 * The content of a page; no script runs and nothing is loaded.
 * @example pageOf("<p>A</p><table><tr><td>1</td></tr></table>").content.length // 3: lines, a table, lines
 */
export function pageOf(text: string): Page {
  return new PageReader().read(text);
}
