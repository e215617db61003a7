import { decodeControl, unescapeXml } from "../xml/text";

function richText(body: string, prefix: string): string {
  const spoken = body.replace(new RegExp(`<${prefix}rPh[\\s>][\\s\\S]*?</${prefix}rPh>`, "g"), "");
  let text = "";
  for (const run of spoken.matchAll(new RegExp(`<${prefix}t(?:\\s[^>]*[^/>])?>([\\s\\S]*?)</${prefix}t>`, "g"))) text += plain(run[1]);
  return text;
}

function plain(text: string): string {
  const data = text.includes("<![CDATA[") ? text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_whole, inner: string) => inner.replace(/&/g, "&amp;")) : text;
  return decodeControl(unescapeXml(data));
}

/**
 * The texts of sharedStrings.xml by index: runs of rich text joined, phonetic guides left out.
 * @example sharedStrings("<sst><si><t>a</t></si></sst>") // ["a"]
 */
export function sharedStrings(xml: string): string[] {
  const prefix = /<((?:[\w.-]+:)?)sst[\s/>]/.exec(xml)?.[1] ?? "";
  const open = `<${prefix}si`;
  const close = `</${prefix}si>`;
  const simple = new RegExp(`^<${prefix}t(?:\\s[^<>]*)?>([^<]*)</${prefix}t>$`);
  const simplest = `<${prefix}t>`;
  const simplestEnd = `</${prefix}t>`;
  const strings: string[] = [];
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
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
    strings.push(one ? plain(one[1]) : richText(body, prefix));
  }
  return strings;
}
