/** Elements that stand on lines of their own. */
const BLOCKS = new Set(["P", "DIV", "LI", "UL", "OL", "TR", "H1", "H2", "H3", "H4", "H5", "H6", "CENTER", "SECTION", "HEADER", "FOOTER", "ARTICLE", "ADDRESS", "DT", "DD", "HR", "FORM", "CAPTION", "BODY", "MAIN", "BLOCKQUOTE", "PRE"]);
/** Elements whose text is no content of the page. */
const SILENT = new Set(["SCRIPT", "STYLE", "HEAD", "TEMPLATE", "NOSCRIPT", "TITLE", "OPTION", "IFRAME", "OBJECT"]);

export const ELEMENT = 1;
const TEXT = 3;

/** Lines of text with blanks as a browser shows them; no-break blanks are blanks. */
export function linesOf(text: string): string[] {
  return text.split("\n").map((line) => line.replace(/\u00A0/g, " ").replace(/ {2,}/g, " ").trim());
}

/** Text of a page in reading order; nested tables are handed on with the place where they stand. */
export class BlockText {
  private text = "";

  constructor(private readonly onTable: (table: Element) => void) {}

  /** Walks through the children of an element. <br> and the ends of blocks are line breaks. */
  walk(parent: Node): this {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT) this.text += (node.nodeValue ?? "").replace(/[ \t\r\n\f]+/g, " ");
      else if (node.nodeType === ELEMENT) this.element(node as Element);
    }
    return this;
  }

  /** Lines until now, blank ones at both ends left out; begins anew. */
  take(): string[] {
    const lines = linesOf(this.text);
    this.text = "";
    while (lines.length > 0 && lines[0] === "") lines.shift();
    while (lines.length > 0 && lines[lines.length - 1] === "") lines.pop();
    return lines;
  }

  private element(element: Element): void {
    const name = element.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    if (name === "BR") this.text += "\n";
    else if (name === "TABLE") this.onTable(element);
    else if (BLOCKS.has(name)) {
      this.lineEnd();
      this.walk(element);
      this.lineEnd();
    } else this.walk(element);
  }

  private lineEnd(): void {
    if (this.text !== "" && !this.text.endsWith("\n")) this.text += "\n";
  }
}
