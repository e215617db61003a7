import { isClosingDay } from "../../calendar/period";
import { CONVENTION_NAMES, CONVENTIONS, conventionsBy, readingKey, readingOf, type ConventionName, type Conventions } from "../../indicators/conventions";
import { RULE_NAMES, type CountingRules, type RuleName } from "../../indicators/countingRules";
import { byName } from "../../indicators/figureNames";
import { RATE_BASES } from "../../indicators/types";
import { functionText, wordsIn, type FunctionTextKey } from "../../locales/functionText";
import { LANGUAGES, type Language } from "../../locales/language";
import { foldKey } from "../../register/texts/fold";

/** A rule as a formula says it. */
interface Option {
  /** The rules with what a value says; null where it says nothing of this. */
  read: (rules: CountingRules, value: string | number) => CountingRules | null;
  /** What can be said, in words. */
  values: (language: Language) => string[];
  /** What rules say. */
  write: (rules: CountingRules, language: Language) => string | number;
}

/** With or without marks, in either language: a workbook goes from one Excel to another. */
function isWordOf(key: FunctionTextKey, written: string | number): boolean {
  const folded = foldKey(String(written));
  return LANGUAGES.some((language) => wordsIn(language, key).some((word) => foldKey(word) === folded));
}

const CLOSING_DAY: Option = {
  read: (rules, value) => {
    const day = typeof value === "string" && /^\s*\d{1,2}\s*$/.test(value) ? Number(value) : value;
    return isClosingDay(day) ? { ...rules, closingDay: day } : null;
  },
  values: (language) => [functionText(language, "function.option.closingDay.values")],
  write: ({ closingDay }) => closingDay,
};

const RATE_BASE: Option = {
  read: (rules, value) => {
    const rateBase = RATE_BASES.find((base) => isWordOf(`function.option.rateBase.${base}`, value));
    return rateBase ? { ...rules, rateBase } : null;
  },
  values: (language) => RATE_BASES.map((base) => wordsIn(language, `function.option.rateBase.${base}`).slice(0, 2).join(" – ")),
  write: ({ rateBase }) => rateBase,
};

function conventionOption(name: ConventionName): Option {
  const readings = CONVENTIONS[name].values.map((value) => ({ value, key: `function.option.${readingKey(name, value)}` as const }));
  const word = (key: FunctionTextKey, language: Language): string => wordsIn(language, key)[0];
  return {
    read: (rules, written) => {
      const meant = readings.find(({ key }) => isWordOf(key, written))?.value;
      const choose = <Each extends ConventionName>(each: Each): Conventions[Each] => (each === name ? readingOf(each, meant) : null) ?? rules.conventions[each];
      return meant === undefined ? null : { ...rules, conventions: conventionsBy(choose) };
    },
    values: (language) => readings.map(({ key }) => word(key, language)),
    write: ({ conventions }, language) => word(`function.option.${readingKey(name, conventions[name])}`, language),
  };
}

const OPTIONS: Readonly<Record<RuleName, Option>> = { closingDay: CLOSING_DAY, rateBase: RATE_BASE, ...byName(CONVENTION_NAMES, conventionOption) };

/**
 * The rule that an option's name means; null for another word.
 * @example optionNamed("mau so") // "rateBase"
 */
export function optionNamed(written: string): RuleName | null {
  return RULE_NAMES.find((name) => isWordOf(`function.option.${name}`, written)) ?? null;
}

/** The rules with what an option's value says; null where it says nothing of it. */
export function withOption(rules: CountingRules, name: RuleName, value: string | number): CountingRules | null {
  return OPTIONS[name].read(rules, value);
}

/**
 * An option's name as a formula writes it.
 * @example optionWord("rateBase", "vi") // "Mẫu số"
 */
export function optionWord(name: RuleName, language: Language): string {
  return wordsIn(language, `function.option.${name}`)[0];
}

/**
 * What rules say of one thing, as a formula writes it.
 * @example optionValue("rateBase", PUBLISHED_RULES, "vi") // "A"
 */
export function optionValue(name: RuleName, rules: CountingRules, language: Language): string | number {
  return OPTIONS[name].write(rules, language);
}

/** What may stand behind an option's name, in words. */
export function optionValues(name: RuleName, language: Language): string[] {
  return OPTIONS[name].values(language);
}
