import { plainValue } from "../texts/cell";
import type { CellValue } from "../model/grid";
import { numberShape, type NumberShape, type Sign } from "./numberShape";

/** How the numbers of one column are written. */
export interface NumberStyle {
  /** Decimal sign of numbers kept as text: "," as vi-VN writes, "." as en-US. */
  decimal: Sign;
  /**
   * How that is known. proven: some text can be read in this style only, none in the other. mostly: a few speak against it.
   * shape: all that is written is like "4.131", three digits each, so the sign groups thousands. none: no text has a sign.
   * mixed: both styles occur, so that a text like "4.131" cannot be read.
   */
  basis: "proven" | "mostly" | "shape" | "none" | "mixed";
  /** The column counts things: "4.131" and "4,131" are both whole. */
  whole: boolean;
  /**
   * Number cells like 4.131 that Excel seems to have made of a text "4.131" meaning 4131; 0 = no such suspicion. Nothing is
   * changed because of it: see restoredThousands.
   */
  suspected: number;
  /** The user said that the suspected numbers are thousands. */
  restored: boolean;
}

interface Votes {
  strong: number;
  weak: number;
}

/** Texts like "4.131" speak for grouping only together; odd texts out must be few. */
const WEAK_SHARE = 0.25;
const CLEAR = 4;
const VERY_CLEAR = 20;

/**
 * How a column's numbers are written, by all its cells together.
 * @param whole the column is known to count things (cases), so that no number in it has decimals
 * @example numberStyle(["4.131", "1.234,5"]).decimal // ","
 */
export function numberStyle(values: readonly CellValue[], whole = false): NumberStyle {
  const comma: Votes = { strong: 0, weak: 0 };
  const dot: Votes = { strong: 0, weak: 0 };
  const numbers: number[] = [];
  for (const value of values) {
    const plain = plainValue(value);
    if (typeof plain === "number") numbers.push(plain);
    if (typeof plain !== "string") continue;
    const shape = numberShape(plain);
    if (shape !== null && shape !== "blank") vote(shape, comma, dot);
  }
  const hasOtherDecimals = comma.strong + dot.strong > 0;
  return { ...settled(comma, dot), whole, suspected: suspectedThousands(numbers, whole, hasOtherDecimals), restored: false };
}

function vote(shape: NumberShape, comma: Votes, dot: Votes): void {
  if (shape.decimal === "," || shape.group === ".") comma.strong++;
  else if (shape.decimal === "." || shape.group === ",") dot.strong++;
  else if (shape.open === "" || shape.percent) return;
  else if (shape.open === ".") comma.weak++;
  else dot.weak++;
}

function settled(comma: Votes, dot: Votes): Pick<NumberStyle, "decimal" | "basis"> {
  const [forComma, forDot] = [weight(comma), weight(dot)];
  if (forComma + forDot === 0) return { decimal: ",", basis: "none" };
  const [winner, loser, decimal]: [Votes, Votes, Sign] = forComma >= forDot ? [comma, dot, ","] : [dot, comma, "."];
  if (weight(loser) === 0) return { decimal, basis: winner.strong > 0 ? "proven" : "shape" };
  const isClear = weight(winner) >= weight(loser) * (loser.strong > 0 ? VERY_CLEAR : CLEAR);
  return { decimal, basis: isClear ? "mostly" : "mixed" };
}

function weight({ strong, weak }: Votes): number {
  return strong + weak * WEAK_SHARE;
}

/**
 * Numbers with decimals in a column where these are all thousands, as an en-US Excel makes of "4.131" (and a vi-VN one of
 * "4,131"): up to three decimals, nearly always exactly three, nothing below 1 or from 1000 on. Source: domain.md 4.4.6.
 */
function suspectedThousands(numbers: readonly number[], whole: boolean, hasOtherDecimals: boolean): number {
  const broken = numbers.filter((value) => Number.isFinite(value) && value !== Math.trunc(value));
  const full = broken.filter((value) => decimalsOf(value) === 3).length;
  const isShaped = numbers.every((value) => Math.abs(value) < 1000) && broken.every((value) => Math.abs(value) >= 1 && decimalsOf(value) <= 3);
  if (!isShaped || full === 0) return 0;
  return whole || (!hasOtherDecimals && broken.length >= 3 && full * 3 >= broken.length * 2) ? broken.length : 0;
}

function decimalsOf(value: number): number {
  const text = String(value);
  const point = text.indexOf(".");
  return point < 0 || text.includes("e") ? 0 : text.length - point - 1;
}

/**
 * The style once the user has said that number cells like 4.131 stand for 4131. Whole numbers stay: of 4 it is not known
 * whether it was 4 or 4.000.
 * @example readNumber(4.13, restoreThousands(style)) // { kind: "value", value: 4130, percent: false }
 */
export function restoreThousands(style: NumberStyle): NumberStyle {
  return { ...style, restored: true };
}
