import fc from "fast-check";
import { optionValue, optionWord } from "../../src/functions/arguments/options";
import { PUBLISHED_RULES, RULE_NAMES, ruleOf, type CountingRules } from "../../src/indicators/countingRules";
import { RATE_BASES } from "../../src/indicators/types";
import { anyConventions } from "../indicators/anyConventions";

/** Any base and any reading of every convention, the months as published. */
export const anyRules: fc.Arbitrary<CountingRules> = fc.record({ closingDay: fc.constant(PUBLISHED_RULES.closingDay), rateBase: fc.constantFrom(...RATE_BASES), conventions: anyConventions });

/** Rules as Excel hands the pairs of a formula over; null where there are none to write. */
export function optionsOf(rules: CountingRules, language: "vi" | "en" = "vi"): unknown[] | null {
  const names = RULE_NAMES.filter((name) => ruleOf(rules, name) !== ruleOf(PUBLISHED_RULES, name));
  const pairs = names.flatMap((name) => [[[optionWord(name, language)]], [[optionValue(name, rules, language)]]]);
  return pairs.length > 0 ? pairs : null;
}
