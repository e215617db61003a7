/** The parts in the brackets after a table's name: items (#All …), and the first and last column. */
export interface Specifier {
  items: string[];
  first?: string;
  last?: string;
  thisRow: boolean;
}

const BRACKETS = /\[((?:[^[\]']|'.)*)\]/gy;

function inner(text: string, specifier: Specifier): boolean {
  const trimmed = text.trim();
  if (/^#[A-Za-z ]+$/.test(trimmed)) specifier.items.push(trimmed.toLowerCase());
  else if (trimmed !== "" && specifier.first === undefined) specifier.first = specifier.last = text;
  else return trimmed === "";
  return true;
}

/**
 * Reads "[#All]", "[Ngày tiếp nhận]", "[[#All],[A]:[B]]", "[@A]"; null when it is none of these.
 * @example parseSpecifier("[[#All],[A]:[B]]") // { items: ["#all"], first: "A", last: "B", thisRow: false }
 */
export function parseSpecifier(text: string): Specifier | null {
  const specifier: Specifier = { items: [], thisRow: false };
  let body = text.slice(1, -1).trim();
  if (body.startsWith("@")) {
    specifier.thisRow = true;
    body = body.slice(1).trim();
  }
  if (!body.startsWith("[")) return inner(body, specifier) ? specifier : null;
  let at = 0;
  while (at < body.length) {
    BRACKETS.lastIndex = at;
    const found = BRACKETS.exec(body);
    if (!found) return null;
    const range = specifier.first !== undefined && /:\s*$/.test(body.slice(0, at));
    if (range) specifier.last = found[1];
    else if (!inner(found[1], specifier)) return null;
    at = BRACKETS.lastIndex + (/^\s*[,;:]?\s*/.exec(body.slice(BRACKETS.lastIndex))?.[0].length ?? 0);
  }
  return specifier;
}

/** A column's name as Excel compares it: case and blanks do not matter. */
export const plainColumnName = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();
