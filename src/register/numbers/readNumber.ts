import { isErrorCell, plainValue } from "../texts/cell";
import type { CellValue } from "../model/grid";
import { numberShape, type NumberShape } from "./numberShape";
import type { NumberStyle } from "./numberStyle";

/** What a cell of a number column holds; "99,71%" is the value 0.9971, percent. */
type NumberReading =
  | { readonly kind: "value"; readonly value: number; readonly percent: boolean }
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable" };

const BLANK: NumberReading = { kind: "blank" };
const UNREADABLE: NumberReading = { kind: "unreadable" };

/** The style of a Vietnamese column of which nothing else is known. */
export const VIETNAMESE_STYLE: NumberStyle = { decimal: ",", basis: "none", whole: false, suspected: 0, restored: false };

/**
 * The number that a cell holds, by the style of its column (numberStyle): a number cell, or text with the signs of vi-VN or
 * en-US, blanks between thousands, %, a minus or parentheses, a unit behind. blank: nothing but blanks and signs.
 * unreadable: anything else, and a text whose meaning the column does not settle. Source: domain.md 4.4.5, 4.4.6.
 * @example readNumber("1.234,5 hồ sơ", VIETNAMESE_STYLE) // { kind: "value", value: 1234.5, percent: false }
 */
export function readNumber(value: CellValue, style: NumberStyle = VIETNAMESE_STYLE): NumberReading {
  const plain = plainValue(value);
  if (plain === null) return BLANK;
  if (typeof plain === "number") return Number.isFinite(plain) ? found(restored(plain, style), false) : UNREADABLE;
  if (typeof plain === "boolean" || isErrorCell(plain)) return UNREADABLE;
  const shape = numberShape(plain);
  if (shape === "blank") return BLANK;
  return shape === null ? UNREADABLE : ofShape(shape, style);
}

function found(value: number, percent: boolean): NumberReading {
  return { kind: "value", value, percent };
}

function restored(value: number, style: NumberStyle): number {
  return style.restored && style.suspected > 0 && value !== Math.trunc(value) ? Math.round(value * 1000) : value;
}

function ofShape(shape: NumberShape, style: NumberStyle): NumberReading {
  const places = decimalPlaces(shape, style);
  if (places < 0) return UNREADABLE;
  // Number() of decimal text is exact to the last bit, which dividing is not.
  const digits = `${shape.whole}${shape.fraction}`.padStart(places + 1, "0");
  const point = digits.length - places;
  const size = Number(`${digits.slice(0, point)}.${digits.slice(point)}0`);
  return found(shape.negative && size !== 0 ? -size : size, shape.percent);
}

/** How many of a shape's digits are decimals, a percentage counting two more; -1 when that is not known. */
function decimalPlaces(shape: NumberShape, style: NumberStyle): number {
  const decimals = shape.open === "" ? shape.fraction.length : openPlaces(shape, style);
  return decimals < 0 ? -1 : decimals + (shape.percent ? 2 : 0);
}

/** "4.131" and "99.713%": by the column; a percentage has decimals rather than thousands unless its column says otherwise. */
function openPlaces({ open, percent }: NumberShape, style: NumberStyle): number {
  const isDecimal = style.decimal === open;
  if (percent) return isDecimal || style.basis === "none" || style.basis === "shape" ? 3 : -1;
  if (style.whole) return 0;
  if (style.basis === "mixed") return -1;
  if (style.basis === "none") return open === "." ? 0 : -1;
  return isDecimal ? 3 : 0;
}
