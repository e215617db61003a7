import { isPeriodIndex } from "../../calendar/period";
import type { RegularKind } from "../../calendar/period";
import { romanValue } from "../../calendar/romanNumerals";
import type { LabelStyle } from "./types";

/** A period's name as read: year 0 = not given; month 19 and year 1021 are read too, for a misprint is to be found. */
export interface LabelValue {
  kind: RegularKind;
  index: number;
  year: number;
  style: LabelStyle;
}

const UNSHOWN: LabelStyle = { number: "", year: "" };

const YEAR = "(?: ?(/|-|nam|cua nam|,)? ?(?:nam )?(\\d{4})(?!\\d))?";

/** Tried in this order on folded text; the words before a year are part of its style. */
const NAMES: { pattern: RegExp; kind: RegularKind; index: (found: RegExpExecArray) => number; style: (found: RegExpExecArray) => LabelStyle }[] = [
  { pattern: new RegExp(`(?:9|chin) thang(?: dau nam)?${YEAR}`, "y"), kind: "nineMonths", index: () => 0, style: () => UNSHOWN },
  { pattern: new RegExp(`(?:6|sau) thang (dau|cuoi) nam${YEAR}`, "y"), kind: "half", index: ([, half]) => (half === "dau" ? 1 : 2), style: () => UNSHOWN },
  { pattern: new RegExp(`(?:6|sau) thang()${YEAR}`, "y"), kind: "half", index: () => 1, style: () => UNSHOWN },
  { pattern: new RegExp(`quy (iii|ii|iv|i|0?[1-9])(?![a-z\\d])${YEAR}`, "y"), kind: "quarter", index: ([, name]) => romanValue(name) ?? Number(name),
    style: ([, name]) => ({ number: romanValue(name) === null ? "digit" : "roman", year: "" }) },
  { pattern: new RegExp(`thang (\\d{1,2})(?!\\d)${YEAR}`, "y"), kind: "month", index: ([, month]) => Number(month),
    style: ([, month, joined = "", year]) => ({
      number: Number(month) >= 10 ? "" : month.length === 2 ? "padded" : "plain", year: year ? (joined.includes("nam") ? "nam" : joined) : "",
    }) },
  { pattern: /(?:ca )?nam ()(?:()((?:19|20)\d{2}))(?!\d)/y, kind: "year", index: () => 0, style: () => UNSHOWN },
];

/** Kinds whose name is a common word and that only count with a year: "9 tháng" may be a span of time. */
function isPlainSpan(kind: RegularKind, name: string, year: number): boolean {
  return year === 0 && (kind === "nineMonths" || kind === "half") && !name.includes("nam");
}

/**
 * The period name that begins at a place of a folded text; null when there is none.
 * @example readLabel("quy iii nam 2021 (tinh", 0) // { value: { kind: "quarter", index: 3, year: 2021, … }, length: 16 }
 */
export function readLabel(folded: string, at: number): { value: LabelValue; length: number } | null {
  for (const { pattern, kind, index, style } of NAMES) {
    pattern.lastIndex = at;
    const found = pattern.exec(folded);
    if (!found) continue;
    const year = Number(found[found.length - 1] ?? 0);
    const value = { kind, index: index(found), year, style: style(found) };
    return (isPeriodIndex(kind, value.index) || year > 0) && !isPlainSpan(kind, found[0], year) ? { value, length: found[0].length } : null;
  }
  return null;
}
