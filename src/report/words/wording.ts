import { formatDay, type Day } from "../../calendar/day";
import { countText, decimalText, rateText, shareText } from "../../locales/numberText";
import { text, type Language, type TextKey } from "../../locales/text";

type Values = Record<string, string | number>;

/** Texts and numbers of one language, so that blocks need not carry the language about. */
export interface Wording {
  language: Language;
  /** The sentence for a key of the report's texts, with its {placeholders} filled. */
  say(key: TextKey, values?: Values): string;
  count(value: number): string;
  /** "99,74%" from two counts, "100%" only for all of them (99,996 % is "100,00%"); "" when the base is 0. */
  rate(numerator: number, denominator: number, decimals?: number): string;
  /** "19,5%" from a share 0…1. */
  share(value: number, decimals?: number): string;
  decimal(value: number, decimals: number): string;
  day(day: Day): string;
}

/**
 * The words and number formats of a language.
 * @example wordingOf("vi").rate(14064, 14101) // "99,74%"
 */
export function wordingOf(language: Language): Wording {
  return {
    language,
    say: (key, values) => text(language, key, values),
    count: (value) => countText(value, language),
    rate: (numerator, denominator, decimals) =>
      rateText(numerator, denominator, numerator === denominator ? 0 : decimals, language) ?? "",
    share: (value, decimals) => shareText(value, decimals, language),
    decimal: (value, decimals) => decimalText(value, decimals, language),
    day: formatDay,
  };
}
