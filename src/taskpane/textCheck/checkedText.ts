import { checkReportText } from "../../checks/reportText/checkReportText";
import { parseReportText } from "../../checks/reportText/parseReportText";
import type { Severity } from "../../checks/catalogue";
import type { CheckResult } from "../../checks/types";
import type { BuiltReport } from "../../report/model/result";

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** What a pasted text gave: paragraphs read, balances looked at, and what does not hold, the gravest first. */
export interface CheckedText {
  text: string;
  statements: number;
  checked: number;
  open: CheckResult[];
}

/**
 * Checks a pasted text; the mean online rate of the report that the pane shows proves the sentence that no text can.
 * @example checkedText(text, null).open.length // 15 for the report of 9/2021
 */
export function checkedText(text: string, report: BuiltReport | null): CheckedText {
  const mean = report?.json.total.meanOnlineRate;
  const means = report && mean && mean.mean !== null ? [{ from: report.period.from, to: report.period.to, mean: mean.mean, n: mean.n }] : [];
  const results = checkReportText(text, { means });
  const open = results.filter(({ ok }) => !ok).sort((a, b) => RANK[a.severity ?? "error"] - RANK[b.severity ?? "error"] || (a.phrase?.offset ?? 0) - (b.phrase?.offset ?? 0));
  return { text, statements: parseReportText(text).statements.length, checked: results.filter(({ measure }) => measure !== "none").length, open };
}
