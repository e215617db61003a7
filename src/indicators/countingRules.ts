import { DEFAULT_CLOSING_DAY, type ClosingDay } from "../calendar/period";
import { CONVENTION_NAMES, DEFAULT_CONVENTIONS, type ConventionName, type Conventions } from "./conventions";
import type { RateBase } from "./types";

/** All that decides how the cases of a named period are counted: report and formula say each of these, or take the published one. */
export interface CountingRules {
  closingDay: ClosingDay;
  rateBase: RateBase;
  conventions: Conventions;
}

export type RuleName = "closingDay" | "rateBase" | ConventionName;

/** In the order in which they are told. */
export const RULE_NAMES: readonly RuleName[] = ["closingDay", "rateBase", ...CONVENTION_NAMES];

/** The rules of the published report (domain.md 1.7, 2.2): of a formula that names none, and of a workbook that chose none. */
export const PUBLISHED_RULES: CountingRules = { closingDay: DEFAULT_CLOSING_DAY, rateBase: "A", conventions: DEFAULT_CONVENTIONS };

function isConvention(name: RuleName): name is ConventionName {
  return name !== "closingDay" && name !== "rateBase";
}

/** What rules say of one thing. */
export function ruleOf(rules: CountingRules, name: RuleName): string | number {
  return isConvention(name) ? rules.conventions[name] : rules[name];
}

/**
 * Rules with one of them taken from others.
 * @example withRule(PUBLISHED_RULES, "rateBase", rules).rateBase === rules.rateBase // true
 */
export function withRule(rules: CountingRules, name: RuleName, from: CountingRules): CountingRules {
  if (isConvention(name)) return { ...rules, conventions: { ...rules.conventions, [name]: from.conventions[name] } };
  return name === "closingDay" ? { ...rules, closingDay: from.closingDay } : { ...rules, rateBase: from.rateBase };
}

/**
 * The rules in which two sets of them differ.
 * @example differentRules(PUBLISHED_RULES, { ...PUBLISHED_RULES, rateBase: "B" }) // ["rateBase"]
 */
export function differentRules(one: CountingRules, other: CountingRules): RuleName[] {
  return RULE_NAMES.filter((name) => ruleOf(one, name) !== ruleOf(other, name));
}
