import { checkAggregate } from "../../checks/aggregate";
import { checkAggregatesAcross } from "../../checks/aggregateAcross";
import type { CheckResult } from "../../checks/types";
import { DEFAULT_CLOSING_DAY } from "../../calendar/period";
import { functionText } from "../../locales/functionText";
import type { AggregateTable } from "../../register/model/aggregateTable";
import { findingMessage } from "../../report/words/findingWords";
import { ruleExplanation, ruleTitle } from "../../report/words/ruleWords";
import type { Wording } from "../../report/words/wording";
import { shownAs, type Cell } from "../model/cells";
import { checkRows, NO_NUMBERS, type CheckRow } from "./checkRows";

/**
 * What does not add up in a printed table: balances of its rows, totals, rates, its days against its period's name, and what could
 * not be read of it.
 * @example checkedTable(table, wordingOf("vi"))[1][0] // "Không có gì sai"
 */
export function checkedTable(table: AggregateTable, words: Wording): Cell[][] {
  const results = [...checkAggregate(table), ...checkAggregatesAcross([table], DEFAULT_CLOSING_DAY)];
  const failed = results.filter(({ ok }) => !ok);
  const rules = [...new Set(results.map(({ rule }) => ruleTitle(rule, words.say)))];
  const checked = functionText(words.language, "function.check.tableChecked", {
    rows: words.count(table.rowsRead.length), columns: words.count(table.columns.length + table.rates.length), rules: rules.join("; "),
  });
  // A range need not hold the title: that it names no period is nothing wrong with its numbers.
  const findings = table.findings.filter(({ type }) => type !== "aggregateNoPeriod").map((finding): CheckRow => ({
    ...NO_NUMBERS, rule: words.say(`finding.${finding.type}.title`, { value: finding.value }), row: finding.row, column: finding.column, sentence: findingMessage(finding, words),
  }));
  return checkRows([...failed.map((result) => failedRow(result, words)), ...findings], checked, words.language);
}

function failedRow({ rule, group, row, column = 0, expected, actual, difference, measure = "count" }: CheckResult, { say }: Wording): CheckRow {
  const cell = (value: number): Cell => (measure === "percent" ? shownAs("rate", value / 100) : measure === "day" ? shownAs("day", value) : value);
  const numbers = measure === "none" ? {} : { expected: cell(expected), printed: cell(actual), difference: measure === "percent" ? cell(difference) : difference };
  const title = ruleTitle(rule, say);
  return { ...NO_NUMBERS, rule: title, row, column, ...numbers, sentence: group === "" ? ruleExplanation(rule, say) : `${group}: ${ruleExplanation(rule, say)}` };
}
