import { PUBLISHED_RULES, type CountingRules, type RuleName } from "../../indicators/countingRules";
import type { Language } from "../../locales/language";
import { isBlank } from "../../register/texts/blankCells";
import { cellText, isErrorCell } from "../../register/texts/cell";
import { readCriterion, type Criterion } from "./criterion";
import { optionNamed, optionValues, optionWord, withOption } from "./options";
import { readPairs, type Pair } from "./pairs";
import { failure, success, type Outcome } from "../model/problem";
import { singleCell } from "./singleCell";

/** What the pairs behind the named arguments ask for. */
export interface Asked {
  rules: CountingRules;
  /** Columns with what their cells are asked for; whether there is such a column tells only the register. */
  columns: readonly ColumnPair[];
}

/** A column, by its header or by what it holds, and what its cells are asked for. */
export interface ColumnPair {
  column: string;
  criterion: Criterion;
}

/**
 * What the pairs of a function ask for; without any, the rules of the published report. What is no option is a column: one that
 * the register lacks is a problem that names what there is (book/criterionColumn.ts).
 * @example readAsked([[["Ngày chốt"]], [[14]]], "vi").value.rules.closingDay // 14
 */
export function readAsked(argument: unknown, language: Language): Outcome<Asked> {
  const pairs = readPairs(argument);
  if (!pairs.ok) return pairs;
  const taken = new Set<string>();
  let asked: Asked = { rules: PUBLISHED_RULES, columns: [] };
  for (const pair of pairs.value) {
    const read = readOption(asked, pair, taken, language) ?? readColumn(asked, pair);
    if (!read.ok) return read;
    asked = read.value;
  }
  return success(asked);
}

/** Several criteria of one column all hold, as with COUNTIFS. */
function readColumn(asked: Asked, { name, value }: Pair): Outcome<Asked> {
  const criterion = readCriterion(value, name);
  return criterion.ok ? success({ ...asked, columns: [...asked.columns, { column: name, criterion: criterion.value }] }) : criterion;
}

/** null for a name that is no option. */
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
