import { cleanText } from "../../register/texts/cell";
import { withoutMarks } from "../../register/texts/marks";

/** "*", "?" and "~" as criteria of COUNTIFS use them. */
const SIGNS = /~([*?~])|([*?])/gu;

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
  const pattern = new RegExp(`^${patternOf(plain(criterion))}$`, "su");
  return (name) => pattern.test(plain(name));
}

function compared(text: string): string {
  return cleanText(text).toLowerCase().replace(/[\u00f0\u0256]/g, "\u0111");
}

function patternOf(criterion: string): string {
  let pattern = "";
  let from = 0;
  for (const found of criterion.matchAll(SIGNS)) {
    const [sign, escaped, wildcard] = found;
    pattern += quoted(criterion.slice(from, found.index)) + (escaped ? quoted(escaped) : wildcard === "*" ? ".*" : ".");
    from = found.index + sign.length;
  }
  return pattern + quoted(criterion.slice(from));
}

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
