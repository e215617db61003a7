import { agrees, checkRate } from "../rates";
import type { CheckResult } from "../types";
import { asWarning, inPercent, percentResult } from "./remarkResults";
import { completedCounts, nameOf, printedCounts } from "./statementCounts";
import type { Remark, ReportText } from "./types";

/** "tăng 0,12 điểm phần trăm (từ 99,62% lên 99,74%)": the difference of the rates as printed, the later of which is the paragraph's. */
export function checkPoints(remark: Remark, { statements }: ReportText): CheckResult[] {
  const [points, before, now] = remark.rates;
  const own = statements[remark.statement];
  const change = Math.abs(Math.round((inPercent(now) - inPercent(before)) * 1e4) / 1e4);
  const result = percentResult("change.points", remark, own ? nameOf(own) : "", change, points, change === inPercent(points));
  const base = own?.figures.earlyAndOnTime?.rate ?? own?.onTimeRate;
  if (!base || base.decimals !== now.decimals) return [result];
  return [result, percentResult("change.rateNow", remark, nameOf(own), inPercent(base), now, base.scaled === now.scaled)];
}

/** "tăng 812 hồ sơ (tăng 6,12%)": of what was received before. */
export function checkReceivedChange(remark: Remark, { statements }: ReportText): CheckResult[] {
  const own = statements[remark.statement];
  const received = own?.figures.received?.value;
  if (!own || received === undefined) return [];
  const [change] = remark.numbers;
  const before = /^tiep nhan moi giam/.test(remark.words) ? received + change : received - change;
  return [{ ...checkRate("change.received", nameOf(own), remark.rates[0], change, before), phrase: remark.phrase }];
}

/** What a change that names no figure may be of. */
const CHANGING = ["received", "cumulative", "resolved", "due", "online"] as const;

/** "tổng số 37.682 hồ sơ, tăng 6.844 hồ sơ (bằng 22%)": of whichever count of the paragraph it is. */
export function checkCountChange(remark: Remark, { statements }: ReportText): CheckResult[] {
  const own = statements[remark.statement];
  if (!own) return [];
  const [change] = remark.numbers;
  const [rate] = remark.rates;
  const counts = completedCounts(printedCounts(own));
  const before = CHANGING.flatMap((name) => counts[name] ?? []).map((now) => (remark.words.startsWith("giam") ? now + change : now - change)).filter((count) => count > 0);
  if (before.length === 0) return [];
  const whole = before.find((each) => agrees(rate, change, each)) ?? before[0];
  return [asWarning({ ...checkRate("change.count", nameOf(own), rate, change, whole), phrase: remark.phrase })];
}
