const FORMAT = /mso-number-format\s*:\s*("[^"]*"|'[^']*'|[^;}]+)/i;

/** Formats that the classes of a page give, by class name. */
export type ClassFormats = ReadonlyMap<string, string>;

/** The written form: quotes and the backslashes of CSS taken away. */
function plainFormat(written: string): string {
  return written.trim().replace(/^["']|["']$/g, "").replace(/\\(.)/g, "$1").trim();
}

/** The number format among the rules of a style; undefined when they name none. */
export function formatIn(rules: string): string | undefined {
  const format = FORMAT.exec(rules)?.[1];
  return format === undefined ? undefined : plainFormat(format);
}

/** Reads ".xl24 { mso-number-format:"\@" }" out of the texts of a page's style sheets. */
export function classFormats(styles: readonly string[]): ClassFormats {
  const found = new Map<string, string>();
  for (const style of styles) {
    // A style sheet falls into selectors, rules, selectors … at its braces: what stands before "{" names, what follows says.
    for (const piece of style.split("}")) {
      const brace = piece.lastIndexOf("{");
      if (brace < 0) continue;
      const selectors = piece.slice(piece.lastIndexOf("{", brace - 1) + 1, brace);
      const format = formatIn(piece.slice(brace + 1));
      if (format === undefined) continue;
      for (const [, name] of selectors.matchAll(/\.([\w-]+)/g)) found.set(name, format);
    }
  }
  return found;
}
