import { LIMITS } from "../model/limits";
import { FileRefusal } from "../model/result";
import { finished, type Steps } from "../model/steps";
import { localName, nextTag } from "../xml/tags";
import { decodeControl, unescapeXml } from "../xml/text";

/** Runs of a rich text joined, phonetic guides left out. */
function richText(body: string): string {
  let text = "";
  let phonetic = 0;
  for (let tag = nextTag(body, 0); tag;) {
    const next = nextTag(body, tag.end);
    const name = localName(tag.name);
    if (name === "rPh") phonetic += tag.kind === "open" ? 1 : tag.kind === "close" ? -1 : 0;
    else if (name === "t" && tag.kind === "open" && phonetic <= 0) text += plain(body.slice(tag.end, next?.start));
    tag = next;
  }
  return text;
}

function plain(text: string): string {
  const data = text.includes("<![CDATA[") ? text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_whole, inner: string) => inner.replace(/&/g, "&amp;")) : text;
  return decodeControl(unescapeXml(data));
}

/** Strings between two steps. */
const STEP = 20_000;

/** The texts of sharedStrings.xml by index, in steps: runs of rich text joined, phonetic guides left out. */
export function* readingStrings(xml: string): Steps<string[]> {
  const prefix = /<((?:[\w.-]+:)?)sst[\s/>]/.exec(xml)?.[1] ?? "";
  const open = `<${prefix}si`;
  const close = `</${prefix}si>`;
  const simple = new RegExp(`^<${prefix}t(?:\\s[^<>]*)?>([^<]*)</${prefix}t>$`);
  const simplest = `<${prefix}t>`;
  const simplestEnd = `</${prefix}t>`;
  const strings: string[] = [];
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
    if (strings.length >= LIMITS.cells) throw new FileRefusal("tooLarge", { limit: LIMITS.fileBytes / 2 ** 20 });
    if (strings.length % STEP === STEP - 1) yield;
    const start = xml.indexOf(">", at) + 1;
    if (xml[start - 2] === "/") {
      strings.push("");
      at = start;
      continue;
    }
    const end = xml.indexOf(close, start);
    if (start === 0 || end < 0) break;
    at = end + close.length;
    const textStart = start + simplest.length;
    const textEnd = end - simplestEnd.length;
    if (xml.startsWith(simplest, start) && xml.indexOf("<", textStart) === textEnd) {
      strings.push(plain(xml.slice(textStart, textEnd)));
      continue;
    }
    const body = xml.slice(start, end);
    const one = simple.exec(body);
    strings.push(one ? plain(one[1]) : richText(body));
  }
  return strings;
}

/**
 * The texts of sharedStrings.xml at once.
 * @example sharedStrings("<sst><si><t>a</t></si></sst>") // ["a"]
 */
export function sharedStrings(xml: string): string[] {
  return finished(readingStrings(xml));
}
