import type { PrintedLabel, PrintedWindow, TextScope } from "./types";
import type { Shape, Token } from "./tokens";

/** Where a paragraph of figures may begin: a period's name, its window, or both. */
export interface Opening {
  /** Index in the shape. */
  at: number;
  /** First index after name and window. */
  end: number;
  label: PrintedLabel | null;
  window: PrintedWindow | null;
}

const WINDOW = "\\(? ?(?:tinh |ke )?(?:tu )?(?:het )?(?:ngay )?D ?,? ?(?:den|toi|-)(?: het)?(?: ngay)? ?D ?\\)?";
const OPENING = new RegExp(`L(?: ?,? ?${WINDOW})?|${WINDOW}`, "g");
/** What may stand before a period's name at the start of a sentence. */
const LEAD = /(?:^|[.;:!?•+*-] ?|\d\) ?)(?:(?:trong|ket qua|so lieu|tinh|trong ky|rieng) ){0,2}$/;

/** The words of the original between two places of a shape. */
export function phraseOf(text: string, { places }: Shape, from: number, to: number): { text: string; offset: number } {
  const offset = places[from];
  const words = text.slice(offset, places[to]).replace(/[\s,;.]+$/, "");
  const open = words.includes("(") && !words.includes(")") && text[offset + words.length] === ")";
  return { text: open ? `${words})` : words, offset };
}

/** Start of the sentence that a place of a shape stands in, or the mark that ends the one before. */
export function sentenceStart(shape: string, at: number): number {
  return Math.max(shape.lastIndexOf(". ", at), shape.lastIndexOf(";", at), 0);
}

function tokensIn(shape: Shape, from: number, to: number, kind: Token["kind"]): Token[] {
  return [...shape.tokens].filter(([at, token]) => at >= from && at < to && token.kind === kind).map(([, token]) => token);
}

/** Whether a place begins a sentence or a line, a word such as "Trong" aside. */
function beginsSentence({ shape, lineStarts }: Shape, at: number): boolean {
  const before = shape.slice(Math.max(at - 30, 0), at);
  if (LEAD.test(before)) return true;
  const lead = /(?:(?:trong|ket qua|so lieu|tinh|trong ky|rieng) ){0,2}$/.exec(before);
  return lineStarts.has(at - (lead?.[0].length ?? 0));
}

function labelOf(text: string, token: Token): PrintedLabel | null {
  return token.label === null ? null : { ...token.label, phrase: { text: text.slice(token.offset, token.end), offset: token.offset } };
}

/**
 * Every place at which a paragraph of figures may begin.
 * @example openingsOf(text, shapeOf(text))[0].label?.kind // "month"
 */
export function openingsOf(text: string, shape: Shape): Opening[] {
  return [...shape.shape.matchAll(OPENING)].flatMap((found) => {
    const at = found.index;
    const end = at + found[0].length;
    const [name] = tokensIn(shape, at, end, "L");
    const days = tokensIn(shape, at, end, "D");
    const window = days.length === 2 ? { from: days[0].value, to: days[1].value, phrase: phraseOf(text, shape, at, end) } : null;
    if (!beginsSentence(shape, at) && !(name && window)) return [];
    return [{ at, end, label: name ? labelOf(text, name) : null, window }];
  });
}

/** All period names of a text. */
export function labelsOf(text: string, shape: Shape): PrintedLabel[] {
  return tokensIn(shape, 0, shape.shape.length, "L").flatMap((token) => labelOf(text, token) ?? []);
}

const LOCAL = /bpmc|trung tam (?:phuc vu hanh chinh cong|pvhcc) (?:cua )?(?:cap xa|cac xa)|bo phan (?:mot cua|tiep nhan)|cap huyen|cap xa|cac huyen|cac xa/;
const CENTRE = /trung tam(?! (?:phuc vu hanh chinh cong|pvhcc) (?:cua )?(?:cap xa|cac xa))|cap tinh|cac so[, ]|so, (?:ban, )?nganh/;

/** Whose figures follow: what the sentence says, else the last heading before it. */
export function scopeAt({ shape }: Shape, from: number, to: number): TextScope {
  const own = shape.slice(from, Math.min(to, from + 220));
  const local = LOCAL.exec(own)?.index ?? Infinity;
  const centre = CENTRE.exec(own)?.index ?? Infinity;
  if (local !== centre) return local < centre ? "local" : "centre";
  const before = shape.slice(0, from);
  const last = (words: readonly string[]): number => Math.max(...words.map((each) => before.lastIndexOf(each)));
  return last(["bpmc", "bo phan mot cua", "cap huyen", "cap xa"]) > last(["trung tam", "cap tinh"]) ? "local" : "centre";
}
