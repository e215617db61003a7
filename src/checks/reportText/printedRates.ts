import type { RateBase } from "../../indicators/types";
import { BASE_OF_ALL, LATE_RATE, ON_TIME_RATE, ON_TIME_RATE_BEHIND } from "./figurePatterns";
import { phraseOf } from "./openings";
import type { Shape, Token } from "./tokens";
import type { PrintedRate } from "./types";

/** Part of a shape, with the original text at hand. */
export interface TextPart {
  text: string;
  shape: Shape;
  from: number;
  to: number;
}

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

/** The rate of cases on time, where a sentence is about it alone. @example onTimeRateOf(part)?.scaled // 9958 */
export function onTimeRateOf({ text, shape, from, to }: TextPart): PrintedRate | null {
  const part = shape.shape.slice(from, to);
  const found = ON_TIME_RATE.exec(part) ?? ON_TIME_RATE_BEHIND.exec(part);
  if (!found || /trung binh|chung cua|don vi/.test(found[0])) return null;
  const end = from + found.index + found[0].length;
  const rate = rateAt(text, shape, end - 1, from + found.index + Math.max(found[0].indexOf("ty le"), 0), end);
  return /con trong han|dang giai quyet/.test(found[0]) ? { ...rate, base: "C" } : rate;
}

/** The rate of late cases, where a sentence is about it alone. @example lateRateOf(part)?.scaled // 547 */
export function lateRateOf({ text, shape, from, to }: TextPart): PrintedRate | null {
  const found = LATE_RATE.exec(shape.shape.slice(from, to));
  if (!found || /trung binh|chung cua|don vi|dia phuong|(?:truoc|dung|som)|duoi|chua/.test(found[0])) return null;
  const end = from + found.index + found[0].length;
  return rateAt(text, shape, end - 1, from + found.index + found[0].indexOf("ty le"), end);
}

/** The base of all rates of a part that names none of its own. @example baseOfAll(part) // "A" */
export function baseOfAll({ shape, from, to }: TextPart): RateBase | null {
  const found = BASE_OF_ALL.exec(shape.shape.slice(from, to));
  return found ? baseNamed(found[1]) : null;
}
