import type { CheckResult } from "../types";
import { checkPeriods } from "./checkPeriods";
import { checkRemarks } from "./checkRemarks";
import type { KnownMean } from "./checkRemarks";
import { checkStatement } from "./checkStatement";
import { checkWording } from "./checkWording";
import { parseReportText } from "./parseReportText";

interface TextCheckOptions {
  /** Means of units that the register gives, for the sentences that a text alone cannot prove. */
  means?: readonly KnownMean[];
}

/**
 * Every check that a report's text allows: sums, percentages, windows against names, month against quarter, and the
 * wording. Those that hold come too; a failed one names the phrase with expected, actual and difference. severity
 * "error" (or none) must be put right, "warning" and "info" are to be looked at.
 * @example checkReportText(text).filter(isFailed).map(({ rule, difference }) => [rule, difference]) // [["window.from", -365], …]
 */
export function checkReportText(text: string, { means = [] }: TextCheckOptions = {}): CheckResult[] {
  const report = parseReportText(text);
  return [
    ...report.statements.flatMap(checkStatement),
    ...checkPeriods(report.statements),
    ...checkRemarks(report, means),
    ...checkWording(report),
  ];
}
