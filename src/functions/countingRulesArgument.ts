import { PUBLISHED_RULES, RULE_NAMES, type CountingRules, type RuleName } from "../indicators/countingRules";
import type { Language } from "../locales/language";
import { isBlank } from "../register/texts/blankCells";
import { cellText, isErrorCell } from "../register/texts/cell";
import { optionNamed, optionValues, optionWord, withOption } from "./options";
import { readPairs, type Pair } from "./pairs";
import { failure, success, type Outcome } from "./problem";
import { singleCell } from "./singleCell";

/** What the pairs behind the named arguments ask for. Another kind of pair is one more member and one more reader. */
export interface Asked {
  rules: CountingRules;
}

/** Takes a pair in, or says why not; null when the pair is of another kind. */
type PairReader = (asked: Asked, pair: Pair, taken: Set<string>, language: Language) => Outcome<Asked> | null;

const READERS: readonly PairReader[] = [readOption];

/**
 * What the pairs of a function ask for; without any, the rules of the published report. Nothing is passed over: a pair that is
 * of no kind is a problem that names what there is.
 * @example readAsked([[["Ngày chốt"]], [[14]]], "vi").value.rules.closingDay // 14
 */
export function readAsked(argument: unknown, language: Language): Outcome<Asked> {
  const pairs = readPairs(argument);
  if (!pairs.ok) return pairs;
  const taken = new Set<string>();
  let asked: Asked = { rules: PUBLISHED_RULES };
  for (const pair of pairs.value) {
    const read = firstOf(READERS, (reader) => reader(asked, pair, taken, language)) ?? unknownPair(pair, language);
    if (!read.ok) return read;
    asked = read.value;
  }
  return success(asked);
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function unknownPair({ name }: Pair, language: Language): Outcome<never> {
  const options = RULE_NAMES.map((rule) => `"${optionWord(rule, language)}"`).join(", ");
  return failure("invalidValue", "function.problem.optionUnknown", { option: name, options });
}

function readOption(asked: Asked, { name, value }: Pair, taken: Set<string>, language: Language): Outcome<Asked> | null {
  const rule = optionNamed(name);
  if (rule === null) return null;
  if (taken.has(rule)) return failure("invalidValue", "function.problem.optionTwice", { option: optionWord(rule, language) });
  taken.add(rule);
  const cell = singleCell(value);
  const rules = isPlain(cell) ? withOption(asked.rules, rule, typeof cell === "number" ? cell : cellText(cell)) : null;
  return rules ? success({ ...asked, rules }) : wrongValue(rule, cell, language);
}

function isPlain(cell: unknown): cell is string | number {
  return (typeof cell === "string" || typeof cell === "number") && !isErrorCell(cell) && !isBlank(cell);
}

function wrongValue(rule: RuleName, cell: unknown, language: Language): Outcome<never> {
  const shown = Array.isArray(cell) || isBlank(cell) ? "" : cellText(cell).slice(0, 60);
  return failure("invalidValue", "function.problem.optionValue", {
    option: optionWord(rule, language), value: shown, values: optionValues(rule, language).map((each) => `“${each}”`).join(", "),
  });
}
