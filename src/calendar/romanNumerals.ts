const NUMERALS = ["", "I", "II", "III", "IV", "V"];
/** Nothing that is read, a quarter or a band, goes further. */
const LAST_READ = 4;

/**
 * A number from 1 to 5 as reports number quarters, bands and sections; "" for any other.
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
  return place > 0 && place <= LAST_READ ? place : null;
}
