import { type Tag, localName, nextTag } from "./tags";
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

/** A name with its value, or a word without one. */
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;

/**
 * Attributes of a tag's inside; a prefix is dropped from the name except `r:` (relationship ids).
 * @example attributesOf(' name="A" r:id="rId1"') // { name: "A", "r:id": "rId1" }
 */
export function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const match of tag.matchAll(ATTRIBUTE)) {
    const [, name, double, single] = match;
    if (double === undefined && single === undefined) continue;
    const colon = name.indexOf(":");
    const key = colon < 0 ? name : name.slice(colon + 1) === "id" ? "r:id" : name.startsWith("xmlns") ? name : name.slice(colon + 1);
    found[key] = unescapeXml(double ?? single);
  }
  return found;
}

/** The closing tag of an element that holds none of its own kind; null when there is none. */
function closingTag(xml: string, from: number, name: string): Tag | null {
  for (let tag = nextTag(xml, from); tag; tag = nextTag(xml, tag.end)) if (tag.kind === "close" && localName(tag.name) === name) return tag;
  return null;
}

/**
 * All elements of one name, in order, whatever their prefix. For flat parts (workbook.xml, relationships, drawings):
 * elements that nest in their own kind are not understood.
 * @example elementsNamed('<a><b x="1"/></a>', "b")[0].attributes.x // "1"
 */
export function elementsNamed(xml: string, name: string): Element[] {
  const found: Element[] = [];
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (tag.kind === "close" || localName(tag.name) !== name) continue;
    const { start, end } = tag;
    const attributes = attributesOf(xml.slice(start + 1 + tag.name.length, end));
    const closing = tag.kind === "empty" ? tag : closingTag(xml, end, name);
    if (!closing) break;
    found.push({ name, attributes, inner: tag.kind === "empty" ? "" : xml.slice(end, closing.start), start, end: closing.end });
    tag = closing;
  }
  return found;
}
