import { unescapeHtml } from "./entities";

/** Attributes by their name in lower case; the first of a name counts. */
export type Attributes = ReadonlyMap<string, string>;

/** A piece of a page. Text has its references resolved; raw: of a script or a style sheet. */
export type HtmlToken =
  | { kind: "text"; text: string }
  | { kind: "open"; name: string; attributes: Attributes }
  | { kind: "close"; name: string }
  | { kind: "raw"; name: string; text: string };

/** Elements whose text is no markup. */
const RAW = new Set(["script", "style", "xmp", "iframe", "noembed", "noframes"]);
/** The same, but for references in it. */
const PLAIN = new Set(["title", "textarea"]);
const NONE: Attributes = new Map();
const NAME = /[a-z][^\s/>]*/iy;
const BLANKS = /[\s/]*/y;
const ATTRIBUTE = /([^\s/>][^\s/>=]*)\s*(?:=\s*)?/y;
const TAG_END = />/g;
const COMMENT_END = /--!?>/g;
const BARE = /[^\s>]*/y;

/** Takes a page apart into tags and texts as browsers do (HTML 13.2.5), in one pass. */
export class HtmlTokens {
  private at = 0;
  private within = "";

  constructor(private readonly page: string) {}

  /** The next piece; null at the end. */
  next(): HtmlToken | null {
    while (this.at < this.page.length) {
      const token = this.within !== "" ? this.rawText() : this.page[this.at] === "<" ? this.markup() : this.text(this.at);
      if (token) return token;
    }
    return null;
  }

  private text(from: number): HtmlToken {
    const end = this.page.indexOf("<", Math.max(from, this.at));
    const text = this.page.slice(this.at, end < 0 ? undefined : end);
    this.at = end < 0 ? this.page.length : end;
    return { kind: "text", text: unescapeHtml(text) };
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.page);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  /** What begins with "<": a tag, something to be passed over (null), or the sign itself. */
  private markup(): HtmlToken | null {
    const { page } = this;
    const start = this.at;
    const next = page[start + 1];
    if (next === "!" || next === "?") return this.passOver();
    const closing = next === "/";
    this.at += closing ? 2 : 1;
    const name = this.match(NAME)?.[0].toLowerCase();
    if (name === undefined) {
      if (closing && this.at < page.length) return this.passOver();
      this.at = start;
      return this.text(start + 1);
    }
    const attributes = this.attributes();
    if (attributes === null) return null;
    if (closing) return { kind: "close", name };
    if (RAW.has(name) || PLAIN.has(name)) this.within = name;
    return { kind: "open", name, attributes };
  }

  /** Comments, declarations and what is no tag. */
  private passOver(): null {
    const comment = this.page.startsWith("<!--", this.at);
    if (comment) this.at += this.page.startsWith("-", this.at + 4) || this.page.startsWith(">", this.at + 4) ? 2 : 4;
    const end = comment ? COMMENT_END : TAG_END;
    end.lastIndex = this.at;
    this.at = end.test(this.page) ? end.lastIndex : this.page.length;
    return null;
  }

  /** Attributes up to the tag's end, which is then behind us; null when the page ends first. */
  private attributes(): Attributes | null {
    const { page } = this;
    let found: Map<string, string> | null = null;
    for (;;) {
      this.match(BLANKS);
      if (this.at >= page.length) return null;
      if (page[this.at] === ">") {
        this.at++;
        return found ?? NONE;
      }
      const [whole, name] = this.match(ATTRIBUTE) ?? ["", ""];
      const value = whole.trimEnd().length > name.length ? this.value() : "";
      if (value === null) return null;
      const key = name.toLowerCase();
      found ??= new Map();
      if (!found.has(key)) found.set(key, unescapeHtml(value));
    }
  }

  private value(): string | null {
    const quote = this.page[this.at];
    if (quote !== "\"" && quote !== "'") return this.match(BARE)?.[0] ?? "";
    const end = this.page.indexOf(quote, this.at + 1);
    if (end < 0) {
      this.at = this.page.length;
      return null;
    }
    const value = this.page.slice(this.at + 1, end);
    this.at = end + 1;
    return value;
  }

  /** Text of an element that holds no markup, up to its own closing tag. */
  private rawText(): HtmlToken {
    const { within: name, page } = this;
    this.within = "";
    const close = new RegExp(`</${name}(?=[\\s/>])`, "gi");
    close.lastIndex = this.at;
    const end = close.exec(page)?.index ?? page.length;
    const text = page.slice(this.at, end);
    this.at = end;
    return PLAIN.has(name) ? { kind: "text", text: unescapeHtml(text) } : { kind: "raw", name, text };
  }
}
