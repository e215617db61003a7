import type { Language } from "./text";

const THOUSANDS: Record<Language, string> = { vi: ".", en: "," };
const DECIMAL: Record<Language, string> = { vi: ",", en: "." };
/** The hyphen that people type: the text can be pasted into a cell and still be a number. */
const MINUS = "-";

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** Whole number `scaled` as text with its last `decimals` digits after the decimal sign. */
function fixedPoint(scaled: number, decimals: number, language: Language): string {
  const digits = String(Math.abs(scaled)).padStart(decimals + 1, "0");
  const whole = grouped(digits.slice(0, digits.length - decimals), THOUSANDS[language]);
  const sign = scaled < 0 ? MINUS : "";
  return decimals === 0 ? sign + whole : sign + whole + DECIMAL[language] + digits.slice(-decimals);
}

/** Rounds half away from zero; the twelve digits kept take away the last-bit noise of binary fractions (1.005 → 1.01). */
function scaledHalfUp(value: number, decimals: number): number {
  const exact = Number((Math.abs(value) * 10 ** decimals).toPrecision(12));
  const scaled = Math.floor(exact + 0.5);
  return value < 0 && scaled > 0 ? -scaled : scaled;
}

/**
 * A number with so many decimals, half away from zero, as Excel's ROUND does.
 * @example halfUp(1.005, 2) // 1.01
 */
export function halfUp(value: number, decimals: number): number {
  return scaledHalfUp(value, decimals) / 10 ** decimals;
}

/**
 * A count: whole number with groups of three.
 * @example countText(14043) // "14.043"
 */
export function countText(count: number, language: Language = "vi"): string {
  return fixedPoint(Math.round(count), 0, language);
}

/**
 * A number with a fixed count of decimals, half rounded up.
 * @example decimalText(2.345, 2) // "2,35"
 */
export function decimalText(value: number, decimals: number, language: Language = "vi"): string {
  return fixedPoint(scaledHalfUp(value, decimals), decimals, language);
}

/**
 * Percentage of two counts, rounded half up in whole numbers so that no binary fraction can tip a digit.
 * Two decimals unless said otherwise; null when the base is not positive. domain.md 5: no blank before %.
 * @example rateText(14064, 14101) // "99,74%"
 */
export function rateText(numerator: number, denominator: number, decimals = 2, language: Language = "vi"): string | null {
  if (!(denominator > 0)) return null;
  const scaled = Math.floor((2 * numerator * 10 ** (decimals + 2) + denominator) / (2 * denominator));
  return `${fixedPoint(scaled, decimals, language)}%`;
}

/**
 * Percentage of a share 0…1 that has no two counts behind it (a mean of unit rates), half rounded up.
 * @example shareText(0.195, 1) // "19,5%"
 */
export function shareText(share: number, decimals = 2, language: Language = "vi"): string {
  return `${decimalText(share * 100, decimals, language)}%`;
}

/**
 * A share as it is printed with two decimals, in hundredths of a percent: differences of such numbers agree with the
 * rates that stand beside them.
 * @example hundredthsOfPercent(0.997376) // 9974
 */
export function hundredthsOfPercent(share: number): number {
  return scaledHalfUp(share * 100, 2);
}
