import { TagReader } from "../xml/tagReader";
import { FileRefusal } from "../model/result";

/** Where the rows stand in a worksheet part, in bytes: `start` on "<" of sheetData, `end` behind its closing tag. */
export interface SheetDataPlace {
  start: number;
  end: number;
  /** Namespace prefix with its colon, mostly "". */
  prefix: string;
}

const NAME = "sheetData";
/** Letters of a namespace prefix; none is that long. */
const PREFIX = 64;

function closingTag(xml: Uint8Array, from: number): number {
  for (let at = xml.length - NAME.length - 1; at > from; at--) {
    if (xml[at] !== 115 || xml[at + 5] !== 68) continue;
    let same = true;
    for (let i = 0; same && i < NAME.length; i++) same = xml[at + i] === NAME.charCodeAt(i);
    let open = at - 1;
    while (open > Math.max(from, at - PREFIX) && xml[open] !== 60 && xml[open] !== 62) open--;
    if (same && xml[open] === 60 && xml[open + 1] === 47) return xml.indexOf(62, at) + 1;
  }
  throw new FileRefusal("damaged");
}

/** Finds the rows of a worksheet without reading them; null when the part holds no sheetData (it is no worksheet). */
export function sheetDataPlace(xml: Uint8Array): SheetDataPlace | null {
  const tags = new TagReader(xml, 0, xml.length);
  while (tags.nextTag()) {
    const isData = !tags.closing && tags.nameIs(NAME);
    const { tagStart: start } = tags;
    const prefix = isData ? tags.decode(start + 1, tags.nameStart) : "";
    tags.skipTag();
    if (isData) return { start, end: tags.selfClosing ? tags.at : closingTag(xml, start), prefix };
  }
  return null;
}
