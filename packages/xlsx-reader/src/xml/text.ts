const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'" };

/**
 * Text of XML with its references resolved; unknown entities stay as they are (no entity is ever expanded).
 * @example unescapeXml("a &amp;&#10;b") // "a &\nb"
 */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name[0] !== "#") return NAMED[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Escapes that Excel itself uses for characters XML cannot hold: `_x000D_`. */
export function decodeControl(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Text for an XML element or attribute in a cell: what XML cannot hold becomes `_x0000_`, and text that looks like
 * such an escape is kept by escaping its underscore.
 * @example escapeCellText("<1>") // "&lt;1&gt;"
 */
export function escapeCellText(text: string): string {
  const kept = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return escapeXml(kept.replace(CONTROL, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`));
}

/** Text for an XML element or attribute; characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return text.replace(CONTROL, "")
    .replace(/[&<>"]/g, (one) => (one === "&" ? "&amp;" : one === "<" ? "&lt;" : one === ">" ? "&gt;" : "&quot;"))
    .replace(/\r/g, "&#13;");
}
