import { FileRefusal } from "../model/result";
import { unescapeXml } from "../xml/text";
import { TagReader } from "../xml/tagReader";

/** Elements inside a cell that are not its text: notes, pictures, tables within, what stands above a syllable. */
const ASIDE = new Set(["annotation", "annotation-end", "frame", "shapes", "detective", "note", "ruby-text", "table", "event-listeners", "custom-shape", "g", "rect", "line", "control", "deletion"]);
/** Letters that a cell of Excel can hold. */
const LONGEST = 32_767;
const BLANKS = /[ \t\r\n]+/g;

/** Walks the tags of an OpenDocument part: no prefix, no tree, no recursion, so that nothing in it can cost more than its length. */
export class OdsTags {
  readonly tags: TagReader;

  constructor(xml: Uint8Array) {
    this.tags = new TagReader(xml, 0, xml.length);
  }

  /** Name of the tag that was read last. */
  get name(): string {
    const { tags } = this;
    return tags.decode(tags.nameStart, tags.nameStart + tags.nameLength);
  }

  /** The next tag; what ends before its elements do is refused, for half a table is none. */
  next(): void {
    if (!this.tags.nextTag()) throw new FileRefusal("truncated");
  }

  /** Attributes of the tag by their local name, a second one of a name with "+"; the tag is then behind us. */
  attributes(): Record<string, string> {
    const { tags } = this;
    const found: Record<string, string> = {};
    while (tags.nextAttribute()) {
      const name = tags.decode(tags.attributeStart, tags.attributeStart + tags.attributeLength);
      found[found[name] === undefined ? name : `${name}+`] = unescapeXml(tags.valueText());
    }
    return found;
  }

  /** Reads over the rest of an element whose opening tag is behind us. */
  skip(): void {
    const { tags } = this;
    for (let depth = tags.selfClosing ? 0 : 1; depth > 0;) {
      this.next();
      const { closing } = tags;
      tags.skipTag();
      if (closing) depth--;
      else if (!tags.selfClosing) depth++;
    }
  }

  /** The text of a cell whose opening tag is behind us: its paragraphs as lines. */
  cellText(): string {
    const { tags } = this;
    if (tags.selfClosing) return "";
    const lines: string[] = [];
    for (;;) {
      this.next();
      const { name } = this;
      if (tags.closing) {
        tags.skipTag();
        if (name === "table-cell" || name === "covered-table-cell") return lines.join("\n");
        continue;
      }
      tags.skipTag();
      if (name === "p" || name === "h") lines.push(tags.selfClosing ? "" : this.paragraph(name));
      else if (ASIDE.has(name)) this.skip();
    }
  }

  /** Text of a paragraph: blanks count once, but for those that it names. */
  private paragraph(end: string): string {
    const { tags } = this;
    let text = "";
    let blank = true;
    const add = (data: string): void => {
      const plain = unescapeXml(data).replace(BLANKS, " ");
      const kept = blank ? plain.replace(/^ /, "") : plain;
      text += kept;
      if (kept !== "") blank = kept.endsWith(" ");
    };
    for (;;) {
      while (!tags.readText()) this.section(add);
      add(tags.decode(tags.valueStart, tags.valueEnd));
      this.next();
      const { name } = this;
      if (tags.closing) {
        tags.skipTag();
        if (name === end) return blank ? text.replace(/ $/, "") : text;
        continue;
      }
      if (name === "s") text += " ".repeat(Math.min(LONGEST, Number(this.attributes().c ?? 1) || 1));
      else tags.skipTag();
      if (name === "tab") text += "\t";
      else if (name === "line-break") text += "\n";
      if (name === "s" || name === "tab" || name === "line-break") blank = false;
      if (ASIDE.has(name)) this.skip();
    }
  }

  /** The text before a section of CDATA, and the section itself. */
  private section(add: (data: string) => void): void {
    const { tags } = this;
    add(tags.decode(tags.valueStart, tags.valueEnd));
    const start = tags.at + 9;
    for (let end = tags.xml.indexOf(93, start); end >= 0; end = tags.xml.indexOf(93, end + 1)) {
      if (tags.xml[end + 1] !== 93 || tags.xml[end + 2] !== 62) continue;
      add(tags.decode(start, end).replace(/&/g, "&amp;"));
      tags.at = end + 3;
      return;
    }
    throw new FileRefusal("truncated");
  }
}
