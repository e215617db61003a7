import { computedResult } from "../types";
import type { CheckResult } from "../types";
import type { PrintedRate, Remark } from "./types";
import type { RuleId } from "../rules";

/** A printed rate as a number. @example inPercent({ scaled: 9971, decimals: 2 }) // 99.71 */
export const inPercent = ({ scaled, decimals }: Pick<PrintedRate, "scaled" | "decimals">): number => scaled / 10 ** decimals;

/** A result in percent about a remark, with the decimals as printed. */
export function percentResult(rule: RuleId, remark: Remark, group: string, expected: number, rate: PrintedRate, ok: boolean): CheckResult {
  return { ...computedResult(rule, group, expected, inPercent(rate), ok), measure: "percent", decimals: rate.decimals, phrase: remark.phrase };
}

/** A result that only asks to be looked at. */
export function asWarning(result: CheckResult): CheckResult {
  return { ...result, severity: "warning" };
}
