/** A blank cell as hosts hand it over: on the desktop, on the web, from a formula. */
export const BLANKS = [0, null, ""] as const;
export type Blank = (typeof BLANKS)[number];

const made = new WeakMap<object, Map<Blank, unknown>>();

/**
 * An argument with every blank cell of its ranges as one host hands it over; an argument that is no range is left as it is,
 * since null stands for one that was left out. Made once for each range.
 */
export function withBlank(argument: unknown, blank: Blank): unknown {
  if (!Array.isArray(argument)) return argument;
  const known = made.get(argument) ?? new Map<Blank, unknown>();
  made.set(argument, known);
  if (!known.has(blank)) known.set(blank, argument.map((row: unknown) => (Array.isArray(row) ? row.map((cell: unknown) => (isBlank(cell) ? blank : withBlank(cell, blank))) : row)));
  return known.get(blank);
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === "" || cell === undefined;
}

/** A matrix in each kind of blank, by the name of the host that hands it over so. */
export function inEveryBlank(matrix: readonly (readonly unknown[])[]): [string, unknown[][]][] {
  return BLANKS.map((blank) => [blank === 0 ? "desktop" : blank === null ? "web" : "formulas", withBlank(matrix, blank) as unknown[][]]);
}
