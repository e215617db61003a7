import { cleanText } from "../../register/texts/cell";
import { withoutMarks } from "../../register/texts/marks";

/** "*", "?" and "~" as criteria of COUNTIFS use them, and every other sign. */
const PARTS = /~[*?~]|./gsu;

/**
 * Whether a criterion holds a wildcard that no "~" takes its meaning from.
 * @example hasWildcards("UBND xã *") // true
 */
export function hasWildcards(criterion: string): boolean {
  return /[*?]/.test(criterion.replace(/~[*?~]/gu, ""));
}

/**
 * The name that a criterion without wildcards means.
 * @example literalOf("Sở ~*") // "Sở *"
 */
export function literalOf(criterion: string): string {
  return criterion.replace(/~([*?~])/gu, "$1");
}

/**
 * Whether names fit a criterion as a whole, case aside: "*" is any text, "?" any one sign.
 * @example wildcardTest("UBND xã *")("UBND Xã Tân Lập") // true
 */
export function wildcardTest(criterion: string, { marks }: { marks: boolean } = { marks: true }): (name: string) => boolean {
  const plain = (text: string): string => (marks ? compared(text) : withoutMarks(compared(text)));
  const signs = signsOf(plain(criterion));
  return (name) => fits(Array.from(plain(name)), signs);
}

function compared(text: string): string {
  return cleanText(text).toLowerCase().replace(/[\u00f0\u0256]/g, "\u0111");
}

/** Any text, any one sign, or this very sign. */
type Sign = { kind: "any" | "one" } | { kind: "sign"; sign: string };

function signsOf(criterion: string): Sign[] {
  const signs: Sign[] = [];
  for (const [part] of criterion.matchAll(PARTS)) {
    if (part === "*" || part === "?") signs.push({ kind: part === "*" ? "any" : "one" });
    else signs.push({ kind: "sign", sign: part.length > 1 && part.startsWith("~") ? part.slice(1) : part });
  }
  return signs;
}

/**
 * Each sign once, going back to the last "*" alone: a regular expression would try every share-out of a long text among several
 * "*", which for a cell full of text does not end.
 */
function fits(text: readonly string[], signs: readonly Sign[]): boolean {
  let at = 0;
  let sign = 0;
  let star = -1;
  let starAt = 0;
  while (at < text.length) {
    const asked = signs[sign];
    if (asked?.kind === "any") {
      star = sign++;
      starAt = at;
    } else if (asked && (asked.kind === "one" || (asked.kind === "sign" && asked.sign === text[at]))) {
      sign++;
      at++;
    } else if (star >= 0) {
      sign = star + 1;
      at = ++starAt;
    } else return false;
  }
  return signs.slice(sign).every(({ kind }) => kind === "any");
}
