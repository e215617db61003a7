import type { CheckResult } from "../types";
import { checkWindow } from "../windowLabel";
import { checkStatementRates } from "./checkStatementRates";
import { checkSums } from "./checkSums";
import { nameOf } from "./statementCounts";
import type { ReportStatement } from "./types";

function checkOwnWindow(statement: ReportStatement): CheckResult[] {
  const { label, window } = statement;
  if (!window || !label) return [];
  return checkWindow(label, window, nameOf(statement)).map((result) => ({ ...result, phrase: window.phrase }));
}

/**
 * One paragraph by itself: its sums, its percentages, its window against its period's name.
 * @example checkStatement(statement).filter(({ ok }) => !ok)[0] // cumulative.inflow: expected 55326, actual 55845
 */
export function checkStatement(statement: ReportStatement): CheckResult[] {
  return [...checkOwnWindow(statement), ...checkSums(statement), ...checkStatementRates(statement)];
}
