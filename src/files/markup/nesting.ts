/** Tables inside tables, and elements inside one cell, that no program writes. */
const MOST_TABLES = 100;
const MOST_ELEMENTS = 2_000;

const TAGS = /<(\/?)([a-z][a-z0-9:]*)(?:[^<>]*(\/)>)?/gi;
/** Elements that never hold others, or end by themselves. */
const ALONE = new Set(["br", "img", "input", "meta", "link", "hr", "col", "area", "base", "wbr", "param", "option", "p", "li", "tbody", "thead", "tfoot", "colgroup"]);
const CELLS = new Set(["tr", "td", "th"]);

/**
 * Whether a page or an XML file nests deeper than one does, told before it is parsed. What a cell leaves open ends with
 * the cell. In XML an element may end where it begins.
 * @example nestsTooDeep("<div>".repeat(100_000), "html") // true
 */
export function nestsTooDeep(text: string, kind: "html" | "xml"): boolean {
  let tables = 0;
  let elements = 0;
  for (const [, end, tag, closed] of text.matchAll(TAGS)) {
    if (closed !== undefined && kind === "xml") continue;
    const name = tag.toLowerCase();
    const step = end === "" ? 1 : -1;
    if (name === "table") tables = Math.max(0, tables + step);
    else if (CELLS.has(name)) elements = 0;
    else if (!ALONE.has(name)) elements = Math.max(0, elements + step);
    if (tables > MOST_TABLES || elements > MOST_ELEMENTS) return true;
  }
  return false;
}
