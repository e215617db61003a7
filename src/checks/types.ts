import type { Severity } from "./catalogue";
import type { RuleId } from "./rules";

/** How expected, actual and difference are read: counts, percent, day numbers; none when a rule is about words. */
type CheckMeasure = "count" | "percent" | "day" | "none";

/** Words of a checked text as they were written, and where they begin. */
interface CheckedPhrase {
  text: string;
  offset: number;
}

/** What a check is about in its source: a cell of a sheet, or a phrase of a text. */
export interface CheckPlace {
  sheet: string;
  /** 1-based; 0 = no row of its own. */
  row: number;
  /** 1-based; 0 or absent = no column of its own. */
  column?: number;
  phrase?: CheckedPhrase;
}

/** One balance that was looked at. Rows and sheets are those of a source table; "" and 0 for computed figures. */
export interface CheckResult extends CheckPlace {
  /** Stable id of the rule, see rules.ts. */
  rule: RuleId;
  ok: boolean;
  /** Group (unit or field) or period the rule was applied to; "" = the whole. */
  group: string;
  expected: number;
  actual: number;
  /** actual − expected, free of the noise of binary fractions. */
  difference: number;
  /** How grave it is when it fails; "error" when absent. */
  severity?: Severity;
  /** "count" when absent. */
  measure?: CheckMeasure;
  /** Decimals of a percentage as printed. */
  decimals?: number;
}

const NO_PLACE: CheckPlace = { sheet: "", row: 0 };

/** A result about computed figures, which stand on no sheet. */
export function computedResult(rule: RuleId, group: string, expected: number, actual: number, ok = expected === actual): CheckResult {
  return { rule, ok, group, ...NO_PLACE, expected, actual, difference: differenceOf(expected, actual) };
}

/**
 * A result about what stands in a cell or a phrase.
 * @example placedResult(computedResult("due.verdicts", "", 4169, 4168), { sheet: "T9", row: 12, column: 4 }).ok // false
 */
export function placedResult(result: CheckResult, place: CheckPlace | undefined): CheckResult {
  return place === undefined ? result : { ...result, ...place };
}

/** Differences of percentages with two decimals are not whole binary numbers. */
function differenceOf(expected: number, actual: number): number {
  return Math.round((actual - expected) * 1e6) / 1e6;
}

/**
 * Whether a result must be put right before the figures are used; a failed check of words only asks to be looked at.
 * @example isFailed({ ...result, ok: false, severity: "warning" }) // false
 */
export function isFailed({ ok, severity = "error" }: Pick<CheckResult, "ok" | "severity">): boolean {
  return !ok && severity === "error";
}
