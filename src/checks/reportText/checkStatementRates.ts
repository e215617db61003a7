import { RATE_BASES, type RateBase } from "../../indicators/types";
import { agrees, checkRate } from "../rates";
import { familyRule } from "../rules";
import type { CheckResult } from "../types";
import { baseOf, fits, partsOf } from "./printedBase";
import { completedCounts, isOnTimeLeft, nameOf, printedCounts } from "./statementCounts";
import type { PrintedRate, ReportStatement, TextFigure } from "./types";

/** A rate on the base that the paragraph uses; one that only fits another base is told as a mix of bases. */
function checkOnBase(statement: ReportStatement, figure: TextFigure, rate: PrintedRate, base: RateBase): CheckResult[] {
  const parts = partsOf(statement, figure, rate.base ?? base);
  if (parts === null) return [];
  const result = { ...checkRate(familyRule("rate", figure), nameOf(statement), rate, ...parts), phrase: rate.phrase };
  const other = !result.ok && rate.base === null && RATE_BASES.some((each) => each !== base && fits(statement, figure, rate, each));
  if (other) return [{ ...result, rule: "rate.otherBase", severity: "warning" }];
  return [figure === "earlyAndOnTime" && isOnTimeLeft(printedCounts(statement)) ? { ...result, severity: "warning" } : result];
}

const ON_BASE = ["early", "onTime", "lateAndOverdue", "late", "overdue", "returned", "withdrawn", "returnedAndWithdrawn"] as const satisfies readonly TextFigure[];

function checkBaseRates(statement: ReportStatement): CheckResult[] {
  const base = baseOf(statement);
  if (base === null) return [];
  const onTime = [statement.figures.earlyAndOnTime?.rate ?? null, statement.onTimeRate].filter((rate) => rate !== null);
  const parts = ON_BASE.flatMap((name) => {
    const rate = statement.figures[name]?.rate;
    return rate ? checkOnBase(statement, name, rate, base) : [];
  });
  return [...onTime.flatMap((rate) => checkOnBase(statement, "earlyAndOnTime", rate, base)), ...parts, ...checkLateRate(statement, base)];
}

/** "Tỷ lệ chậm, quá hạn": of the late and overdue cases; of those resolved late alone where resolved cases are the whole. */
function checkLateRate(statement: ReportStatement, base: RateBase): CheckResult[] {
  const { lateRate } = statement;
  if (!lateRate) return [];
  const figure = (lateRate.base ?? base) === "B" && fits(statement, "late", lateRate, "B") ? "late" : "lateAndOverdue";
  return checkOnBase(statement, figure, lateRate, base);
}

/** What each figure's percentage may be a share of; the first is the usual one. */
const SHARES: readonly [TextFigure, readonly TextFigure[]][] = [
  ["online", ["received"]], ["onlinePartial", ["online"]], ["onlineFull", ["online"]], ["direct", ["received"]], ["postal", ["received"]],
  ["resolved", ["cumulative", "due"]], ["pending", ["cumulative"]], ["inTime", ["pending", "cumulative"]],
];

/** Shares of other wholes than the base of the paragraph's rates. One that may have several wholes is only doubted. */
function checkShares(statement: ReportStatement): CheckResult[] {
  const counts = completedCounts(printedCounts(statement));
  return SHARES.flatMap(([name, wholes]) => {
    const figure = statement.figures[name];
    const known = wholes.flatMap((whole) => counts[whole] ?? []);
    const rate = figure?.rate;
    if (!rate || known.length === 0) return [];
    const whole = known.find((each) => agrees(rate, figure.value, each)) ?? known[0];
    const result = { ...checkRate(familyRule("rate", name), nameOf(statement), rate, figure.value, whole), phrase: rate.phrase };
    return [wholes.length > 1 && !result.ok ? { ...result, severity: "warning" as const } : result];
  });
}

/**
 * The percentages of one paragraph against its counts.
 * @example checkStatementRates(statement).filter(({ ok }) => !ok).map(({ rule }) => rule) // ["rate.otherBase"]
 */
export function checkStatementRates(statement: ReportStatement): CheckResult[] {
  return [...checkBaseRates(statement), ...checkShares(statement)];
}
