import { dayOf } from "../../calendar/day";
import type { Day } from "../../calendar/day";
import type { FoldedText } from "./foldedText";
import { foldWithPlaces } from "./foldedText";
import { readLabel } from "./labels";
import type { LabelValue } from "./labels";

/**
 * What stands for what in a shape, one capital a token: N count, P percentage, Q percentage points, D day, L period
 * name, R "9/9", T level 3 or "một phần", F level 4 or "toàn trình", B both levels, X any other number.
 */
type TokenKind = "N" | "P" | "Q" | "D" | "L" | "R" | "T" | "F" | "B" | "X";

export interface Token {
  kind: TokenKind;
  /** Offsets in the original text. */
  offset: number;
  end: number;
  /** Count, day number, first part of a ratio; a percentage's digits. */
  value: number;
  /** Decimals of a percentage; second part of a ratio. */
  second: number;
  spaced: boolean;
  label: LabelValue | null;
}

/** A text in lower case without diacritics in which every number, day and period name is one capital letter. */
export interface Shape {
  shape: string;
  tokens: Map<number, Token>;
  /** Offset in the original text of each character of the shape, and the end. */
  places: number[];
  lineStarts: Set<number>;
}

type Read = Pick<Token, "kind" | "value"> & Partial<Token>;

const number = (text: string): number => Number(text.replace(/[., ]/g, ""));

function day(d: string, m: string, y: string): Day {
  return y === "" ? 0 : dayOf(Number(y), Number(m), Number(d));
}

function percentage(text: string, spaced: boolean, kind: "P" | "Q"): Read {
  const [whole, part = ""] = text.split(/[.,]/);
  return { kind, value: Number(whole + part), second: part.length, spaced };
}

/** Sticky patterns in the order in which they are tried; the first that fits wins. */
const READERS: { pattern: RegExp; read: (found: RegExpExecArray) => Read }[] = [
  { pattern: /(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})(?!\d)/y, read: ([, d, m, y]) => ({ kind: "D", value: day(d, m, y) }) },
  { pattern: /(\d{1,2}) thang (\d{1,2}) nam (\d{4})(?!\d)/y, read: ([, d, m, y]) => ({ kind: "D", value: day(d, m, y) }) },
  { pattern: /(\d{1,3}(?:[.,]\d+)?)( ?)(?:%|phan tram)/y, read: ([, text, blank]) => percentage(text, blank !== "", "P") },
  { pattern: /(\d+(?:[.,]\d+)?)(?= ?diem (?:phan tram|%))/y, read: ([, text]) => percentage(text, false, "Q") },
  { pattern: /muc(?: do)? 3 ?(?:,|va|-|&|\+) ?(?:muc(?: do)? ?)?4(?!\d|[.,]\d| \d{3})/y, read: () => ({ kind: "B", value: 0 }) },
  { pattern: /(?:muc(?: do)? (?:3|iii)(?![\da-z])|mot phan)/y, read: () => ({ kind: "T", value: 3 }) },
  { pattern: /(?:muc(?: do)? (?:4|iv)(?![\da-z])|toan trinh)/y, read: () => ({ kind: "F", value: 4 }) },
  // Laws by their short names, which stand behind rates: "TT 01", "QĐ 766", "NĐ 118/2025".
  { pattern: /(?:tt ?0\d(?!\d)|qd ?7[67]6(?!\d)|(?:tt|nd|qd) ?\d+\/(?:\d{4}(?!\d)|[a-z]))/y, read: () => ({ kind: "X", value: 0 }) },
  { pattern: /\d+\/[a-z]/y, read: () => ({ kind: "X", value: 0 }) },
  { pattern: /(\d{1,4}) ?\/ ?(\d{1,4})(?![\d/])/y, read: ([, first, second]) => ({ kind: "R", value: Number(first), second: Number(second) }) },
  { pattern: /(\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d{1,3}(?:,\d{3})+)(?![\d]|[.,]\d)/y, read: ([, text]) => ({ kind: "N", value: number(text) }) },
  { pattern: /\d+[.,]\d+/y, read: () => ({ kind: "X", value: 0 }) },
  { pattern: /\d+/y, read: ([text]) => ({ kind: "N", value: Number(text) }) },
];

function readToken(folded: string, at: number): { token: Read; length: number } | null {
  const label = readLabel(folded, at);
  for (const { pattern, read } of READERS.slice(0, 3)) {
    pattern.lastIndex = at;
    const found = pattern.exec(folded);
    if (found) return { token: read(found), length: found[0].length };
  }
  if (label) return { token: { kind: "L", value: 0, label: label.value }, length: label.length };
  for (const { pattern, read } of READERS.slice(3)) {
    pattern.lastIndex = at;
    const found = pattern.exec(folded);
    if (found) return { token: read(found), length: found[0].length };
  }
  return null;
}

/**
 * The shape of a text: what is matched against the patterns of figures.
 * @example shapeOf("Đến hạn là 4.169 hồ sơ (đạt 99,71%)").shape // "den han la N ho so (dat P)"
 */
export function shapeOf(text: string): Shape {
  const source: FoldedText = foldWithPlaces(text);
  const { folded } = source;
  const result: Shape = { shape: "", tokens: new Map(), places: [], lineStarts: new Set() };
  for (let at = 0; at < folded.length;) {
    const begins = at === 0 || !/[a-z0-9]/.test(folded[at - 1]);
    const found = begins && /[a-z0-9]/.test(folded[at]) ? readToken(folded, at) : null;
    const length = found?.length ?? 1;
    if (source.lineStarts.has(at)) result.lineStarts.add(result.shape.length);
    if (found) {
      const [offset, end] = [source.places[at], source.places[at + length - 1] + 1];
      result.tokens.set(result.shape.length, { second: 0, spaced: false, label: null, ...found.token, offset, end });
    }
    result.shape += found ? found.token.kind : folded[at];
    result.places.push(source.places[at]);
    at += length;
  }
  result.places.push(text.length);
  return result;
}
