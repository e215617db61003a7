import { computedResult } from "./types";
import type { CheckResult } from "./types";
import type { RuleId } from "./rules";

/** A percentage as printed: 99,71 % is scaled 9971 with 2 decimals. */
interface ScaledRate {
  scaled: number;
  decimals: number;
}

/**
 * Whether a printed percentage is the rounding of a share, half up or half to even: it may be half of its last digit
 * away. In whole numbers, so that no binary fraction decides. "100%" is only right for all of them, since nobody reads
 * it as 99,6 %.
 * @example agrees({ scaled: 33, decimals: 1 }, 461, 14101) // true: 3,269 % is 3,3 %
 */
export function agrees({ scaled, decimals }: ScaledRate, numerator: number, denominator: number): boolean {
  if (!(denominator > 0)) return false;
  if (decimals === 0 && scaled === 100) return numerator === denominator;
  return Math.abs(200 * 10 ** decimals * numerator - 2 * scaled * denominator) <= denominator;
}

/** The share of two counts as it is printed with so many decimals, half up. @example scaledRate(4157, 4169, 2) // 9971 */
function scaledRate(numerator: number, denominator: number, decimals: number): number {
  return Math.floor((200 * 10 ** decimals * numerator + denominator) / (2 * denominator));
}

/**
 * A printed percentage against the two counts that it is made of; expected, actual and difference in percent.
 * @example checkRate("rate.onTime", "", { scaled: 9971, decimals: 2 }, 4157, 4169).ok // true
 */
export function checkRate(rule: RuleId, group: string, rate: ScaledRate, numerator: number, denominator: number): CheckResult {
  const unit = 10 ** rate.decimals;
  const exact = denominator > 0 ? scaledRate(numerator, denominator, rate.decimals) : 0;
  // A "100%" that is not all needs the decimals that show it.
  const decimals = rate.decimals === 0 && exact === rate.scaled && numerator !== denominator ? 2 : rate.decimals;
  const expected = decimals === rate.decimals ? exact / unit : scaledRate(numerator, denominator, decimals) / 10 ** decimals;
  const result = computedResult(rule, group, expected, rate.scaled / unit, agrees(rate, numerator, denominator));
  return { ...result, measure: "percent", decimals };
}
