import { agrees, checkRate } from "../rates";
import { computedResult } from "../types";
import type { CheckResult } from "../types";
import { checkCountChange, checkPoints, checkReceivedChange } from "./checkChanges";
import { onTimeParts } from "./printedBase";
import { asWarning, inPercent, percentResult } from "./remarkResults";
import { nameOf } from "./statementCounts";
import type { Remark, ReportStatement, ReportText } from "./types";

/** A mean over units that the caller has computed from the register, for one window. */
export interface KnownMean {
  from: number;
  to: number;
  /** Share 0…1. */
  mean: number;
  /** Units in it. */
  n: number;
}

/** "trung bình" that is the rate of all cases holds; any other mean cannot be checked by the text. */
function checkMean(remark: Remark, { statements }: ReportText): CheckResult[] {
  const [rate] = remark.rates;
  const own = statements[remark.statement];
  const pooled = own ? onTimeParts(own) : null;
  if (!own || pooled === null) return [unchecked(remark, own)];
  const result = { ...checkRate("rate.mean", nameOf(own), rate, ...pooled), phrase: remark.phrase };
  return [result.ok ? result : { ...result, severity: "warning" }];
}

function unchecked(remark: Remark, statement: ReportStatement | undefined): CheckResult {
  return { ...computedResult("wording.mean", statement ? nameOf(statement) : "", 0, 0, false), severity: "warning", measure: "none", phrase: remark.phrase };
}

/** The mean of the units' online rates: only the register knows it (domain.md 2.1.7). */
function checkMeanOnline(remark: Remark, { statements }: ReportText, means: readonly KnownMean[]): CheckResult[] {
  const [rate] = remark.rates;
  const own = statements[remark.statement];
  const known = means.find(({ from, to }) => own?.window?.from === from && own.window.to === to);
  if (!known) return [unchecked(remark, own)];
  const step = 10 ** -rate.decimals;
  const expected = Math.round(known.mean * 100 / step) * step;
  return [percentResult("rate.meanOnline", remark, nameOf(own), expected, rate, Math.abs(known.mean * 100 - inPercent(rate)) <= step / 2 + 1e-9)];
}

function checkOnlineRate(remark: Remark, { statements }: ReportText): CheckResult[] {
  const own = statements[remark.statement];
  const [online, received] = [own?.figures.online?.value, own?.figures.received?.value];
  if (!own || online === undefined || received === undefined) return [];
  const result = { ...checkRate("rate.online", nameOf(own), remark.rates[0], online, received), phrase: remark.phrase };
  const others = [own.figures.due?.value, own.figures.cumulative?.value, own.figures.resolved?.value].filter((base) => base !== undefined);
  const other = !result.ok && others.some((base) => agrees(remark.rates[0], online, base));
  return [other ? { ...result, rule: "rate.otherBase", severity: "warning" } : result];
}

/**
 * The whole lies between its worst and best unit, and the worst is not below a floor that none is below. Only a warning:
 * cases without a unit count in the whole and in no unit.
 */
function checkBounds(remark: Remark, { statements, remarks }: ReportText): CheckResult[] {
  const own = statements[remark.statement];
  const pooled = own ? onTimeParts(own) : null;
  const [rate] = remark.rates;
  if (!own || pooled === null) return [];
  const all = (100 * pooled[0]) / pooled[1];
  const slack = 0.5 * 10 ** -rate.decimals;
  const expected = Math.round(all * 10 ** rate.decimals) / 10 ** rate.decimals;
  const printed = inPercent(rate);
  const conditioned = remarks.some(({ statement, words }) => statement === remark.statement && /xet cac don vi/.test(words));
  if (remark.kind === "best") return conditioned ? [] : [percentResult("units.best", remark, nameOf(own), expected, rate, printed + slack >= all)];
  if (remark.kind === "floor") {
    const worst = remarks.find(({ kind, statement }) => kind === "worst" && statement === remark.statement)?.rates[0];
    return [percentResult("units.floor", remark, nameOf(own), worst ? inPercent(worst) : expected, rate, printed <= (worst ? inPercent(worst) : all))];
  }
  return conditioned ? [] : [percentResult("units.worst", remark, nameOf(own), expected, rate, printed - slack <= all)];
}

/** All units but those at 100 % late below a limit: then the whole is below it too. */
function checkLateBound(remark: Remark, { statements }: ReportText): CheckResult[] {
  const own = statements[remark.statement];
  const pooled = own ? onTimeParts(own) : null;
  if (!own || pooled === null) return [];
  const rate = remark.rates[remark.rates.length - 1];
  const late = 100 - (100 * pooled[0]) / pooled[1];
  const slack = remark.kind === "lateMost" ? 0.5 * 10 ** -rate.decimals : 0;
  const ordered = remark.rates.length < 2 || inPercent(remark.rates[0]) <= inPercent(rate);
  const expected = Math.round(late * 100) / 100;
  return [percentResult("units.lateBound", remark, nameOf(own), expected, rate, ordered && late <= inPercent(rate) + slack)];
}

/** "512 giao dịch trên 640 giao dịch, đạt 80%", "760/800 hồ sơ, đạt 95%". */
function checkShare(remark: Remark): CheckResult[] {
  const [part, whole] = remark.numbers;
  return whole > 0 ? [{ ...checkRate("rate.share", "", remark.rates[0], part, whole), phrase: remark.phrase }] : [];
}

/** "4/9 địa phương": a part is not more than the whole. */
function checkRatio(remark: Remark): CheckResult[] {
  const [part, whole] = remark.numbers;
  return [{ ...computedResult("units.ratio", "", whole, part, part <= whole), phrase: remark.phrase }];
}

/**
 * What a text says beside its counts, against the counts. `means` are the means of units that the register gives.
 * @example checkRemarks(parseReportText(text)).filter(({ ok }) => !ok).map(({ rule }) => rule) // ["wording.mean", "wording.mean"]
 */
export function checkRemarks(report: ReportText, means: readonly KnownMean[] = []): CheckResult[] {
  return report.remarks.flatMap((remark): CheckResult[] => {
    switch (remark.kind) {
      case "mean": return checkMean(remark, report);
      case "meanOnline": return checkMeanOnline(remark, report, means);
      case "onlineRate": return checkOnlineRate(remark, report);
      case "best": case "worst": case "floor": return checkBounds(remark, report).map(asWarning);
      case "lateBelow": case "lateMost": return checkLateBound(remark, report).map(asWarning);
      case "points": return checkPoints(remark, report);
      case "countChange": return checkCountChange(remark, report);
      case "receivedChange": return checkReceivedChange(remark, report);
      case "share": return checkShare(remark);
      case "ratio": return checkRatio(remark);
      default: return [];
    }
  });
}
