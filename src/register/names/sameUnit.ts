import { foldKey } from "../texts/fold";
import { nameKey } from "../texts/nameKey";
import { remember } from "../vocabulary/memo";
import { isUnmarked } from "../vocabulary/markedWords";
import { unitForm } from "./abbreviations";

/**
 * Whether two names have a word of the same letters with other marks: "Tân Lập" and "Tấn Lập" may be two places.
 * @example differInMarks("Xã Tân Lập", "Xã Tấn Lập") // true
 */
export function differInMarks(a: string, b: string): boolean {
  const marked = new Set(nameKey(b).split(" "));
  const bare = new Set(foldKey(b).split(" "));
  return nameKey(a).split(" ").some((word) => !marked.has(word) && bare.has(foldKey(word).replace(/\d$/, "")));
}

const keyOf = remember(nameKey);
const formOf = remember(unitForm);

function isBare(name: string): boolean {
  return isUnmarked(keyOf(name));
}

/**
 * Whether two names are usual forms of one unit's: "UBND xã X", "X xã", "Xã X", with or without their marks.
 * @example mayBeOneUnit("UBND xã Tân Lập", "Xã Tân Lập") // true
 */
export function mayBeOneUnit(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b) || (formOf(a) === formOf(b) && (!differInMarks(a, b) || isBare(a) || isBare(b)));
}
