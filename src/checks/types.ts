/** One balance that was looked at. Rows and sheets are those of a source table; "" and 0 for computed figures. */
export interface CheckResult {
  /** Stable id of the rule, see identities.ts and reading.ts. */
  rule: string;
  ok: boolean;
  /** Group (unit or field) the rule was applied to; "" = the whole. */
  group: string;
  sheet: string;
  /** 1-based; 0 = no row of its own. */
  row: number;
  expected: number;
  actual: number;
}

/** A result about computed figures, which stand on no sheet. */
export function computedResult(rule: string, group: string, expected: number, actual: number, ok = expected === actual): CheckResult {
  return { rule, ok, group, sheet: "", row: 0, expected, actual };
}
