import { FIGURE_PATTERNS, RATE_AFTER, ZERO_PATTERNS } from "./figurePatterns";
import type { FigurePattern } from "./figurePatterns";
import { openingsOf, phraseOf, scopeAt, sentenceStart } from "./openings";
import type { Opening } from "./openings";
import { baseOfAll, lateRateOf, onTimeRateOf, rateAt } from "./printedRates";
import type { TextPart } from "./printedRates";
import type { Shape } from "./tokens";
import type { PrintedFigure, ReportStatement, TextFigure } from "./types";

/** A paragraph's part of the text. */
interface Block extends TextPart {
  /** Numbers that already belong to a figure, by their place. */
  claimed: Set<number>;
}

/** A paragraph with fewer figures of its own is a remark on the one before. */
const FIGURES_OF_A_STATEMENT = 2;

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
function claim(block: Block, { pattern, notAfter, notInSentence, last = false }: FigurePattern): { at: number; from: number; to: number; words: string } | null {
  const part = block.shape.shape.slice(block.from, block.to);
  for (const found of part.matchAll(pattern)) {
    const at = block.from + found.index + (last ? found[0].lastIndexOf("N") : found[0].indexOf("N"));
    const before = part.slice(Math.max(found.index - 12, 0), found.index);
    if (block.claimed.has(at) || /[a-z]$/.test(before) || notAfter?.test(before) || notInSentence?.test(part.slice(sentenceStart(part, found.index), found.index))) continue;
    block.claimed.add(at);
    return { at, from: block.from + found.index, to: block.from + found.index + found[0].length, words: found[0] };
  }
  return null;
}

/** "trả lại" and "rút" in one sentence are one count of both. */
function returnedName(words: string): TextFigure {
  return /tra lai/.test(words) ? (/rut/.test(words) ? "returnedAndWithdrawn" : "returned") : "withdrawn";
}

/** Whether the words before a number last spoke of cases that are open, not of finished ones. */
function isAmongOpen({ shape: { shape }, from }: Block, at: number): boolean {
  const before = shape.slice(from, at);
  const open = [...before.matchAll(/(?<!va )dang (?:giai quyet|xu ly|thu ly)|chua (?:giai quyet|xu ly)/g)].pop();
  const done = [...before.matchAll(/da (?:giai quyet|xu ly|tra|co ket qua)/g)].pop();
  return open !== undefined && open.index > (done?.index ?? -1);
}

/** What "quá hạn" or "đúng hạn" alone means depends on what else the paragraph counts. */
function nameInContext(block: Block, figure: TextFigure, words: string, at: number, found: ReportStatement["figures"]): TextFigure {
  if (figure === "returnedAndWithdrawn") return returnedName(words);
  if (figure === "onTime" && !found.early && !found.earlyAndOnTime) return "earlyAndOnTime";
  if (figure !== "late" || !/qua han/.test(words)) return figure;
  if (isAmongOpen(block, at)) return "overdue";
  return found.resolved || found.lateAndOverdue || /nhung/.test(words) ? "late" : "lateAndOverdue";
}

function figuresOf(block: Block): ReportStatement["figures"] {
  const found: ReportStatement["figures"] = {};
  for (const each of FIGURE_PATTERNS) {
    const { figure } = each;
    if (found[figure] && !repeats(figure)) continue;
    for (let hit = claim(block, each); hit; hit = repeats(figure) ? claim(block, each) : null) {
      const name = nameInContext(block, figure, hit.words, hit.at, found);
      if (found[name]) continue;
      found[name] = figureAt(block, name, hit.at, hit.from, hit.to);
    }
  }
  addZeros(block, found);
  return found;
}

/** Patterns that stand for several figures, by their context. */
function repeats(figure: TextFigure): boolean {
  return figure === "late" || figure === "returnedAndWithdrawn";
}

/** Of which late cases there were none: of those that the words themselves name, else of those that were last spoken of. */
function lateZero(block: Block, words: string, end: number): TextFigure {
  if (/da giai quyet/.test(words)) return "late";
  return isAmongOpen(block, end) ? "overdue" : "lateAndOverdue";
}

function addZeros(block: Block, found: ReportStatement["figures"]): void {
  const { text, shape, from, to } = block;
  const part = shape.shape.slice(from, to);
  for (const each of ZERO_PATTERNS) {
    for (const hit of part.matchAll(each.pattern)) {
      const [at, end] = [from + hit.index, from + hit.index + hit[0].length];
      const figure = each.figure === "lateAndOverdue" ? lateZero(block, hit[0], end) : each.figure;
      if (found[figure]) continue;
      found[figure] = { name: figure, value: 0, rate: null, phrase: phraseOf(text, shape, at, end) };
    }
  }
}

function statementOf(text: string, shape: Shape, opening: Opening, to: number): ReportStatement | null {
  const block = { text, shape, from: opening.end, to, claimed: new Set<number>() };
  const figures = figuresOf(block);
  if (Object.values(figures).filter(({ name }) => name !== "handedOver" && name !== "online").length < FIGURES_OF_A_STATEMENT) return null;
  return {
    scope: scopeAt(shape, opening.at, to), label: opening.label, window: opening.window, figures,
    onTimeRate: onTimeRateOf(block), lateRate: lateRateOf(block), base: baseOfAll(block), offset: shape.places[opening.at], end: shape.places[to],
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
