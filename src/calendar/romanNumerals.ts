const NUMERALS = ["", "I", "II", "III", "IV"];

/**
 * A number from 1 to 4 as reports number quarters and bands; "" for any other.
 * @example romanNumeral(3) // "III"
 */
export function romanNumeral(number: number): string {
  return NUMERALS[number] ?? "";
}

/**
 * The number that a Roman numeral in either case stands for; null for what is none of I to IV.
 * @example romanValue("iii") // 3
 */
export function romanValue(text: string): number | null {
  const place = NUMERALS.indexOf(text.toUpperCase());
  return place > 0 ? place : null;
}
