import { hundredthsOfPercent } from "../../locales/numberText";

/**
 * Difference of two rates in percentage points, from the rates as printed with two decimals: a reader who subtracts
 * them finds the same (domain.md 6.1). Null when one is missing.
 * @example ratePoints(0.99712, 0.99676) // 0.03, for 99,71% and 99,68%
 */
export function ratePoints(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : (hundredthsOfPercent(now) - hundredthsOfPercent(before)) / 100;
}
