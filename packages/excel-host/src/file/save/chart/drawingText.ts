import { escapeXml } from "@tthc/xlsx-reader/xml/text";
import { amount, member, words } from "../../../model/members";

/** What a text of a chart looks like; missing = the chart's default. Size in points, colour "#RRGGBB". */
export interface TextLook {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  colour?: string;
}

const INK = "#404040";
/** Vietnamese: language of the texts for spelling and hyphenation. */
const LANGUAGE = "vi-VN";

/**
 * Look of a text as it was set through the library under a path, over a default.
 * @example textLook({ "Title.Format.Font.Size": 12 }, "Title", {}).size // 12
 */
export function textLook(extra: Record<string, unknown>, path: string, base: TextLook): TextLook {
  const font = (name: string): unknown => member(extra, `${path}${path === "" ? "" : "."}format.font.${name}`);
  const bold = font("bold");
  const italic = font("italic");
  return {
    name: words(font("name")) || base.name, size: amount(font("size")) ?? base.size, colour: words(font("color")) || base.colour,
    bold: typeof bold === "boolean" ? bold : base.bold, italic: typeof italic === "boolean" ? italic : base.italic,
  };
}

export function solidFill(colour: string): string {
  const hex = colour.replace("#", "").toUpperCase();
  return /^[0-9A-F]{6}$/.test(hex) ? `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>` : "<a:noFill/>";
}

function runProperties(name: "defRPr" | "rPr", look: TextLook): string {
  const face = look.name ? `<a:latin typeface="${escapeXml(look.name)}"/><a:cs typeface="${escapeXml(look.name)}"/>` : "";
  const language = name === "rPr" ? ` lang="${LANGUAGE}"` : "";
  const size = ` sz="${Math.round((look.size ?? 10) * 100)}"`;
  return `<a:${name}${language}${size} b="${look.bold ? 1 : 0}" i="${look.italic ? 1 : 0}">${solidFill(look.colour ?? INK)}${face}</a:${name}>`;
}

/** `<c:txPr>`: look of labels. */
export function labelText(look: TextLook): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", look)}</a:pPr><a:endParaRPr lang="${LANGUAGE}"/></a:p></c:txPr>`;
}

/** `<c:title>` with its text; line breaks become paragraphs. */
export function titleXml(text: string, look: TextLook, rotated = false): string {
  const paragraphs = text.split(/\r\n?|\n/).map((line) => `<a:p><a:pPr>${runProperties("defRPr", look)}</a:pPr><a:r>${runProperties("rPr", look)}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`);
  return `<c:title><c:tx><c:rich><a:bodyPr${rotated ? " rot=\"-5400000\" vert=\"horz\"" : ""}/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
