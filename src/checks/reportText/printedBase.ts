import { RATE_BASES, type RateBase } from "../../indicators/types";
import { agrees } from "../rates";
import { completedCounts, printedCounts } from "./statementCounts";
import type { PrintedRate, ReportStatement, TextFigure } from "./types";

/** Numerator and denominator of each base, where the paragraph gives them or they follow (domain.md 2.2). */
export function partsOf(statement: ReportStatement, figure: TextFigure, base: RateBase): [number, number] | null {
  const counts = completedCounts(printedCounts(statement));
  const { due, resolved, cumulative } = counts;
  // Nothing due: none of it in time either, which a text has no need to say.
  const count = counts[figure] ?? (figure === "earlyAndOnTime" && due === 0 ? 0 : undefined);
  const denominator = { A: due, B: resolved, C: cumulative }[base];
  if (count === undefined || denominator === undefined || denominator === 0) return null;
  if (base !== "C" || figure !== "earlyAndOnTime") return [count, denominator];
  return due === undefined ? null : [count + denominator - due, denominator];
}

/** The two counts of the rate of cases on time, on the base that the paragraph uses; null when they are not given. */
export function onTimeParts(statement: ReportStatement): [number, number] | null {
  const base = baseOf(statement);
  const parts = base === null ? null : partsOf(statement, "earlyAndOnTime", base);
  return parts !== null && parts[1] > 0 ? parts : null;
}

/** The bases in the order in which a paragraph is likely to mean them: those whose whole it prints come first. */
function basesOf(statement: ReportStatement): RateBase[] {
  const printed = printedCounts(statement);
  const isPrinted = (base: RateBase): boolean => ({ A: printed.due, B: printed.resolved, C: printed.cumulative })[base] !== undefined;
  const known = RATE_BASES.filter((base) => partsOf(statement, "earlyAndOnTime", base) !== null);
  return [...known.filter(isPrinted), ...known.filter((base) => !isPrinted(base))];
}

function printedOnTimeRate({ figures, onTimeRate }: ReportStatement): PrintedRate | null {
  return figures.earlyAndOnTime?.rate ?? onTimeRate;
}

/** Whether a rate is the rounding of a figure's share of a base. */
export function fits(statement: ReportStatement, figure: TextFigure, rate: PrintedRate, base: RateBase): boolean {
  const parts = partsOf(statement, figure, base);
  return parts !== null && agrees(rate, ...parts);
}

/** The base of the paragraph's rates: named, else the first that the on-time rate agrees with, else the first that is known. */
export function baseOf(statement: ReportStatement): RateBase | null {
  const rate = printedOnTimeRate(statement);
  const known = basesOf(statement);
  if (statement.base !== null && known.includes(statement.base)) return statement.base;
  if (rate?.base) return known.includes(rate.base) ? rate.base : null;
  return known.find((base) => rate !== null && fits(statement, "earlyAndOnTime", rate, base)) ?? known[0] ?? null;
}
