import { unescapeXml } from "./text";

export interface Element {
  /** Name without its prefix. */
  name: string;
  attributes: Record<string, string>;
  /** Text between the tags, "" when the element is empty; holds markup as it stands. */
  inner: string;
  /** Place in the text: of "<" and after ">". */
  start: number;
  end: number;
}

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Attributes of a tag's inside; a prefix is dropped from the name except `r:` (relationship ids).
 * @example attributesOf(' name="A" r:id="rId1"') // { name: "A", "r:id": "rId1" }
 */
export function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const match of tag.matchAll(ATTRIBUTE)) {
    const name = match[1];
    const colon = name.indexOf(":");
    const key = colon < 0 ? name : name.slice(colon + 1) === "id" ? "r:id" : name.startsWith("xmlns") ? name : name.slice(colon + 1);
    found[key] = unescapeXml(match[2] ?? match[3] ?? "");
  }
  return found;
}

/**
 * All elements of one name, in order, whatever their prefix. For flat parts (workbook.xml, relationships, drawings):
 * elements that nest in their own kind are not understood.
 * @example elementsNamed('<a><b x="1"/></a>', "b")[0].attributes.x // "1"
 */
export function elementsNamed(xml: string, name: string): Element[] {
  const open = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>`, "g");
  const found: Element[] = [];
  for (let match = open.exec(xml); match; match = open.exec(xml)) {
    const start = match.index;
    const tag = match[1];
    let end = open.lastIndex;
    let inner = "";
    if (!tag.endsWith("/")) {
      const close = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, "g");
      close.lastIndex = end;
      const closing = close.exec(xml);
      if (!closing) break;
      inner = xml.slice(end, closing.index);
      end = open.lastIndex = close.lastIndex;
    }
    found.push({ name, attributes: attributesOf(tag), inner, start, end });
  }
  return found;
}
