/** A tag in a text of XML; `name` as it is written, prefix included. */
export interface Tag {
  name: string;
  kind: "open" | "close" | "empty";
  /** Place of "<" and behind ">". */
  start: number;
  end: number;
}

const NAME = /[^\s<>/="']+/y;
const TAG_END = /["'>]/g;

/** Behind a comment, a CDATA section, an instruction or a declaration that begins at `at`; -1 when it never ends. */
function sectionEnd(xml: string, at: number): number {
  const close = xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<![CDATA[", at) ? "]]>" : xml[at + 1] === "?" ? "?>" : ">";
  const end = xml.indexOf(close, at + 2);
  return end < 0 ? -1 : end + close.length;
}

/** Behind the ">" of a tag whose name ends at `at`; -1 when there is none. */
function tagEnd(xml: string, at: number): number {
  TAG_END.lastIndex = at;
  for (let found = TAG_END.exec(xml); found; found = TAG_END.exec(xml)) {
    if (found[0] === ">") return TAG_END.lastIndex;
    const close = xml.indexOf(found[0], TAG_END.lastIndex);
    if (close < 0) return -1;
    TAG_END.lastIndex = close + 1;
  }
  return -1;
}

/**
 * The next tag at or behind a place; comments, instructions and CDATA are passed over. null when there is none, or when
 * what begins there never ends.
 * @example nextTag('<!-- --><a x=">"/>', 0) // { name: "a", kind: "empty", start: 8, end: 18 }
 */
export function nextTag(xml: string, from: number): Tag | null {
  for (let start = xml.indexOf("<", from); start >= 0;) {
    const next = xml[start + 1];
    if (next === "!" || next === "?") {
      const end = sectionEnd(xml, start);
      if (end < 0) return null;
      start = xml.indexOf("<", end);
      continue;
    }
    const closing = next === "/";
    NAME.lastIndex = start + (closing ? 2 : 1);
    const name = NAME.exec(xml)?.[0];
    if (name === undefined) return null;
    const end = tagEnd(xml, NAME.lastIndex);
    if (end < 0) return null;
    return { name, kind: closing ? "close" : xml[end - 2] === "/" ? "empty" : "open", start, end };
  }
  return null;
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const ATTRIBUTE = /\s+([^\s=/>"']+)\s*=\s*(?:"[^"]*"|'[^']*')/y;

/** Where an attribute stands in a tag's text, with the blank before it; null when the tag has none of that name. */
function attributePlace(tag: string, wanted: string): { start: number; end: number } | null {
  NAME.lastIndex = 1;
  NAME.exec(tag);
  ATTRIBUTE.lastIndex = NAME.lastIndex;
  for (let start = ATTRIBUTE.lastIndex, found = ATTRIBUTE.exec(tag); found; start = ATTRIBUTE.lastIndex, found = ATTRIBUTE.exec(tag)) {
    if (found[1] === wanted) return { start, end: ATTRIBUTE.lastIndex };
  }
  return null;
}

/** Text of an attribute's value: what XML cannot hold there is written by number. */
export function attributeText(value: string): string {
  return value
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replace(/[&<>"'\t\r\n]/g, (one) => (one === "&" ? "&amp;" : one === "<" ? "&lt;" : one === ">" ? "&gt;" : one === "\"" ? "&quot;" : `&#${one.charCodeAt(0)};`));
}

/**
 * An opening or empty tag with one attribute set, or taken away (null); everything else stays as it is written.
 * @example withAttribute("<a b='1'/>", "c", "2") // "<a b='1' c=\"2\"/>"
 */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const place = attributePlace(tag, name);
  const written = value === null ? "" : ` ${name}="${attributeText(value)}"`;
  if (place) return tag.slice(0, place.start) + written + tag.slice(place.end);
  const end = tag.endsWith("/>") ? tag.length - 2 : tag.length - 1;
  return tag.slice(0, end).trimEnd() + written + tag.slice(end);
}
