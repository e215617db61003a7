import { ImportRefusal } from "../model/types";

/** An attribute as it is written: "ss:Name" has the prefix "ss" and the name "Name". */
export interface XmlAttribute {
  prefix: string;
  name: string;
  value: string;
}

/** A piece of XML; `name` is without its prefix, an empty element is opened and closed. */
type XmlToken =
  | { kind: "open"; name: string; attributes: XmlAttribute[] }
  | { kind: "close"; name: string }
  | { kind: "text"; text: string };

const OPEN = /<([^\s<>/=!?"'&]+)/y;
const CLOSE = /<\/([^\s<>/=]+)\s*>/y;
const ATTRIBUTE = /\s+([^\s<>/="'&:][^\s<>/="'&]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const REFERENCES = /&(#x[0-9a-f]+|#\d+|\w+)?(;?)/gi;
const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'" };

function reference(_whole: string, name: string | undefined, end: string): string {
  const letter = NAMED[name ?? ""];
  const code = name?.[0] === "#" ? (/^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)) : -1;
  if (end === "" || (letter === undefined && !(code > 0 && code <= 0x10ffff))) throw new ImportRefusal("damaged");
  return letter ?? String.fromCodePoint(code);
}

function unescapeXml(text: string): string {
  return text.includes("&") ? text.replace(REFERENCES, reference) : text;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Takes XML apart in one pass. What is not well formed, or ends early, is refused as damaged: half a file is none. */
export class XmlTokens {
  private at = 0;
  private readonly open: string[] = [];
  private closing: string | null = null;
  private rooted = false;

  constructor(private readonly xml: string) {}

  /** The next piece; null at the end. */
  next(): XmlToken | null {
    if (this.closing !== null) return this.closed();
    while (this.at < this.xml.length) {
      const token = this.xml[this.at] === "<" ? this.markup() : this.text();
      if (token) return token;
    }
    if (this.open.length > 0 || !this.rooted) throw new ImportRefusal("damaged");
    return null;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.xml);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private closed(): XmlToken {
    const name = local(this.closing ?? "");
    this.closing = null;
    return { kind: "close", name };
  }

  private text(): XmlToken | null {
    const end = this.xml.indexOf("<", this.at);
    const text = this.xml.slice(this.at, end < 0 ? undefined : end);
    this.at = end < 0 ? this.xml.length : end;
    if (this.open.length > 0) return { kind: "text", text: unescapeXml(text) };
    if (text.trim() !== "") throw new ImportRefusal("damaged");
    return null;
  }

  private markup(): XmlToken | null {
    for (const [begin, end] of [["<!--", "-->"], ["<![CDATA[", "]]>"], ["<?", "?>"]]) {
      if (this.xml.startsWith(begin, this.at)) return this.section(begin, end);
    }
    return this.xml[this.at + 1] === "/" ? this.closeTag() : this.openTag();
  }

  /** A comment, an instruction, or text that holds no markup. */
  private section(begin: string, end: string): XmlToken | null {
    const from = this.at + begin.length;
    const to = this.xml.indexOf(end, from);
    if (to < 0) throw new ImportRefusal("damaged");
    this.at = to + end.length;
    return begin === "<![CDATA[" ? { kind: "text", text: this.xml.slice(from, to) } : null;
  }

  private closeTag(): XmlToken {
    const name = this.match(CLOSE)?.[1];
    if (name === undefined || this.open.pop() !== name) throw new ImportRefusal("damaged");
    return { kind: "close", name: local(name) };
  }

  private openTag(): XmlToken {
    const name = this.match(OPEN)?.[1];
    if (name === undefined || (this.open.length === 0 && this.rooted)) throw new ImportRefusal("damaged");
    this.rooted = true;
    const attributes: XmlAttribute[] = [];
    for (let found = this.match(ATTRIBUTE); found; found = this.match(ATTRIBUTE)) {
      const written = found[1];
      const colon = written.indexOf(":");
      attributes.push({ prefix: colon < 0 ? "" : written.slice(0, colon), name: local(written), value: unescapeXml(found[2] ?? found[3] ?? "") });
    }
    const end = this.match(TAG_END);
    if (!end) throw new ImportRefusal("damaged");
    if (end[1] === "") this.open.push(name);
    else this.closing = name;
    return { kind: "open", name: local(name), attributes };
  }
}
