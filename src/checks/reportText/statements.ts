import type { RateBase } from "../../indicators/types";
import { FIGURE_PATTERNS, ON_TIME_RATE, RATE_AFTER, ZERO_PATTERNS } from "./figurePatterns";
import { openingsOf, phraseOf, scopeAt } from "./openings";
import type { Opening } from "./openings";
import type { Shape, Token } from "./tokens";
import type { PrintedFigure, PrintedRate, ReportStatement, TextFigure } from "./types";

/** Part of a shape, with the original text at hand. */
interface Block {
  text: string;
  shape: Shape;
  from: number;
  to: number;
  /** Numbers that already belong to a figure, by their place. */
  claimed: Set<number>;
}

/** A paragraph with fewer figures of its own is a remark on the one before. */
const FIGURES_OF_A_STATEMENT = 2;

/** The base that the words after a rate name. */
function baseNamed(words: string): RateBase | null {
  if (/luy ke|tiep nhan va/.test(words)) return "C";
  if (/da giai quyet|da xu ly/.test(words)) return "B";
  return /den han/.test(words) ? "A" : null;
}

/** A printed percentage with the words from one place to another around it. */
export function rateAt(text: string, shape: Shape, at: number, from = at, to = at + 1): PrintedRate {
  const { value, second, spaced } = shape.tokens.get(at) as Token;
  const words = /^[^.;,)A-Z]*/.exec(shape.shape.slice(at + 1))?.[0] ?? "";
  return { scaled: value, decimals: second, spaced, base: baseNamed(words), phrase: phraseOf(text, shape, from, to) };
}

function figureAt(block: Block, figure: TextFigure, at: number, from: number, to: number): PrintedFigure {
  const { text, shape } = block;
  const after = RATE_AFTER.exec(shape.shape.slice(at + 1, block.to));
  const rateEnd = after ? at + 1 + after[0].length : 0;
  const end = Math.max(to, rateEnd, endOfUnit(shape.shape, at + 1));
  return {
    name: figure,
    value: shape.tokens.get(at)?.value ?? 0,
    phrase: phraseOf(text, shape, from, end),
    rate: after ? rateAt(text, shape, rateEnd - 1, from, end) : null,
  };
}

/** The noun after a number belongs to the phrase. */
function endOfUnit(shape: string, at: number): number {
  return at + (/^ (?:ho so|ket qua|hs)(?![a-z])/.exec(shape.slice(at))?.[0].length ?? 0);
}

/** The first number of a block that a pattern claims; its place in the shape, and the match. */
function claim(block: Block, pattern: RegExp, notAfter: RegExp | undefined): { at: number; from: number; to: number; words: string } | null {
  const part = block.shape.shape.slice(block.from, block.to);
  for (const found of part.matchAll(pattern)) {
    const at = block.from + found.index + found[0].indexOf("N");
    const before = part.slice(Math.max(found.index - 12, 0), found.index);
    if (block.claimed.has(at) || /[a-z]$/.test(before) || notAfter?.test(before)) continue;
    block.claimed.add(at);
    return { at, from: block.from + found.index, to: block.from + found.index + found[0].length, words: found[0] };
  }
  return null;
}

/** "trả lại" and "rút" in one sentence are one count of both. */
function returnedName(words: string): TextFigure {
  return /tra lai/.test(words) ? (/rut/.test(words) ? "returnedAndWithdrawn" : "returned") : "withdrawn";
}

/** What "quá hạn" or "đúng hạn" alone means depends on what else the paragraph counts. */
function nameInContext(figure: TextFigure, words: string, at: number, found: ReportStatement["figures"], places: Map<TextFigure, number>): TextFigure {
  if (figure === "returnedAndWithdrawn") return returnedName(words);
  if (figure === "onTime" && !found.early && !found.earlyAndOnTime) return "earlyAndOnTime";
  if (figure !== "late" || !/qua han/.test(words)) return figure;
  if (at > (places.get("pending") ?? Infinity)) return "overdue";
  return found.resolved || found.lateAndOverdue || /nhung/.test(words) ? "late" : "lateAndOverdue";
}

function figuresOf(block: Block): ReportStatement["figures"] {
  const found: ReportStatement["figures"] = {};
  const places = new Map<TextFigure, number>();
  for (const { figure, pattern, notAfter } of FIGURE_PATTERNS) {
    if (found[figure]) continue;
    for (let hit = claim(block, pattern, notAfter); hit; hit = repeats(figure) ? claim(block, pattern, notAfter) : null) {
      const name = nameInContext(figure, hit.words, hit.at, found, places);
      if (found[name]) continue;
      found[name] = figureAt(block, name, hit.at, hit.from, hit.to);
      places.set(name, hit.at);
    }
  }
  addZeros(block, found);
  return found;
}

/** Patterns that stand for several figures, by their context. */
function repeats(figure: TextFigure): boolean {
  return figure === "late" || figure === "returnedAndWithdrawn";
}

function addZeros({ text, shape, from, to }: Block, found: ReportStatement["figures"]): void {
  const part = shape.shape.slice(from, to);
  for (const { figure, pattern } of ZERO_PATTERNS) {
    const hit = pattern.exec(part);
    if (!hit || found[figure]) continue;
    found[figure] = { name: figure, value: 0, rate: null, phrase: phraseOf(text, shape, from + hit.index, from + hit.index + hit[0].length) };
  }
}

function onTimeRateOf({ text, shape, from, to }: Block): PrintedRate | null {
  const found = ON_TIME_RATE.exec(shape.shape.slice(from, to));
  if (!found || /trung binh|chung cua|don vi/.test(found[0])) return null;
  const end = from + found.index + found[0].length;
  const rate = rateAt(text, shape, end - 1, from + found.index + found[0].indexOf("ty le"), end);
  return /con trong han|dang giai quyet/.test(found[0]) ? { ...rate, base: "C" } : rate;
}

function statementOf(text: string, shape: Shape, opening: Opening, to: number): ReportStatement | null {
  const block = { text, shape, from: opening.end, to, claimed: new Set<number>() };
  const figures = figuresOf(block);
  if (Object.values(figures).filter(({ name }) => name !== "handedOver" && name !== "online").length < FIGURES_OF_A_STATEMENT) return null;
  return {
    scope: scopeAt(shape, opening.at, to), label: opening.label, window: opening.window, figures,
    onTimeRate: onTimeRateOf(block), offset: shape.places[opening.at], end: shape.places[to],
  };
}

/**
 * The paragraphs of figures in a text: each begins with a period's name or window and goes on to the next. A text
 * without any is one paragraph of an unnamed period.
 * @example statementsOf(text, shapeOf(text), length)[0].figures.received?.value // 4131
 */
export function statementsOf(text: string, shape: Shape, length: number): ReportStatement[] {
  const openings = openingsOf(text, shape).filter(({ at }) => at < length);
  if (openings.length === 0) openings.push({ at: 0, end: 0, label: null, window: null });
  return openings.flatMap((opening, i) => statementOf(text, shape, opening, Math.min(openings[i + 1]?.at ?? length, length)) ?? []);
}
