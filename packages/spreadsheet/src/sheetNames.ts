const LONGEST = 31;

/** Excel compares names without case; precomposed and decomposed letters are one name to a reader. */
function key(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/**
 * A name within Excel's rules: no []:*?/\, no apostrophe at the ends, at most 31 characters, not "History".
 * @example allowedName("Tổng hợp 9/2021", "Báo cáo") // "Tổng hợp 9-2021"
 */
export function allowedName(wanted: string, fallback: string): string {
  const plain = wanted.normalize("NFC").replace(/[\u0000-\u001F]/g, " ").replace(/[[\]:*?/\\]/g, "-");
  const cut = plain.trim().slice(0, LONGEST).replace(/^'+|'+$/g, "").trim();
  return cut === "" || key(cut) === "history" ? fallback : cut;
}

/**
 * The wanted name, or with " (2)", " (3)" … when it is taken.
 * @example freeName("Tổng hợp quý", ["tổng hợp quý"]) // "Tổng hợp quý (2)"
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(key));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
    if (!used.has(key(name))) return name;
  }
}

/** Does one name stand for the other: equal, or with a number added by freeName? */
export function isNameOf(name: string, wanted: string): boolean {
  const base = key(name).replace(/ \(\d+\)$/, "");
  return base === key(wanted) || (base.length >= LONGEST - 5 && key(wanted).startsWith(base));
}
