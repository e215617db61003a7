import { foldKey } from "../texts/fold";
import { isLongText } from "../texts/longText";
import { statusOf, timelinessOf } from "../meanings/textMeanings";
import { bandKind, type BandKind } from "../vocabulary/unitWords";

/** A cell of a row without days. column is 1-based. */
export interface BandCell {
  column: number;
  text: string;
}

/** A row that says of what the rows below it are: its name without number and count. "aside": a note, a status, a page. */
export interface Band {
  column: number;
  name: string;
  kind: Exclude<BandKind, "other"> | "aside" | "unknown";
}

const ROMAN = "[IVXLC]{1,6}";
const LONE_NUMBER = new RegExp(`^\\(?(?:${ROMAN}|[A-Z]|\\d{1,2}(?:\\.\\d{1,2})*|${ROMAN}\\.\\d{1,2})\\)?[.)/:-]*$`, "i");
const LEADING_NUMBER = new RegExp(`^\\(?((?:${ROMAN}|[A-Z])(?:\\.\\d{1,2})*|\\d{1,2}(?:\\.\\d{1,2})*)\\)?\\s*[.)/:\\u2013-]\\s*(?=\\D)`, "i");
const LEADING_ROMAN = /^[IVXLC]{1,6}\s+(?=\p{L})/u;
const COUNT = /\s*[:(–-]?\s*\(?\s*\d+\s*(?:hồ sơ|hs)\s*\)?\s*$/iu;
const LONE_COUNT = /^\d[\d.]*\s*(?:hồ sơ|hs)?$/iu;
const FIELD = /^lĩnh\s+vực\s*:?\s*/iu;
const ASIDE = /^(ghi chu|luu y|nghi|ho so)( |$)/;

/**
 * The band that a row's cells make; null when they are no band: a case whose days are missing has a number of its own, an
 * id, or more than one text.
 * @param cells filled cells in order of columns
 * @param content column of what a case is about: behind a plain number a name there begins a case
 * @example bandOf([{ column: 1, text: "II" }, { column: 2, text: "UBND xã Tân Lập" }]) // { column: 2, name: "UBND xã Tân Lập", kind: "unit" }
 */
export function bandOf(cells: readonly BandCell[], content = 0): Band | null {
  const rest = cells.filter(({ text }) => !LONE_COUNT.test(text) || LONE_NUMBER.test(text));
  const numbered = rest.length > 0 && LONE_NUMBER.test(rest[0].text) ? rest[0].text : "";
  const texts = rest.filter(({ text }) => !LONE_NUMBER.test(text));
  if (texts.length !== 1 || !/\p{L}{2}/u.test(texts[0].text)) return null;
  const { number, name } = split(texts[0].text);
  const band = { column: texts[0].column, name };
  const kind = kindOf(name);
  const mark = numbered || number;
  if (band.column === content && /^\W*\d/.test(mark)) return null;
  if (kind === "field") return { ...band, kind, name: name.replace(FIELD, "") };
  if (kind !== "unknown") return { ...band, kind };
  if (mark === "") return { ...band, kind };
  return /\d/.test(mark + name) ? null : { ...band, kind: "unit" };
}

function split(text: string): { number: string; name: string } {
  if (isLongText(text)) return { number: "", name: text };
  const plain = text.replace(COUNT, "").replace(/[\s:.;,-]+$/u, "");
  const leading = LEADING_NUMBER.exec(plain) ?? (LEADING_ROMAN.test(plain) && isNamed(plain.replace(LEADING_ROMAN, "")) ? LEADING_ROMAN.exec(plain) : null);
  return leading === null ? { number: "", name: plain } : { number: leading[0].replace(/[^\p{L}\p{N}]/gu, ""), name: plain.slice(leading[0].length).trim() };
}

function isNamed(name: string): boolean {
  return bandKind(name) !== "other";
}

function kindOf(name: string): Band["kind"] {
  const kind = bandKind(name);
  if (kind !== "other") return kind;
  return /^\(.*\)$/.test(name) || ASIDE.test(foldKey(name)) || statusOf(name) !== 0 || timelinessOf(name) !== "" ? "aside" : "unknown";
}
