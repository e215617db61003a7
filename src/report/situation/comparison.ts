import { previousPeriod, samePeriodLastYear } from "../../calendar/neighbours";
import type { Period } from "../../calendar/period";
import { coverage, type CoverageReason } from "../../indicators/coverage";
import { totalOf } from "../../indicators/counts";
import { doubtsOf, type Doubts } from "../../indicators/doubts";
import { groupingOf } from "../../indicators/grouping";
import { figuresOf } from "../../indicators/figures";
import { tally } from "../../indicators/tally";
import type { Figures, Tally } from "../../indicators/types";
import type { FigureName } from "../../indicators/figureNames";
import type { Reading } from "../../register/model/reading";
import { printedOf, type Counted } from "../counted/counted";
import type { ReportSettings } from "../request/request";

/** A period beside the reported one: with its figures when the data cover it, else with the reason why not. */
export type Comparison = {
  kind: "previous" | "lastYear";
  period: Period;
} & ({ covered: true; figures: Figures; now: Figures; byUnit: Tally; printed: Counted | null; doubts: Doubts } | { covered: false; reason: Exclude<CoverageReason, "covered"> | "currentNotCovered" | "noTables" | "unitsAdded" });

function neighbours(period: Period, settings: ReportSettings): { kind: Comparison["kind"]; period: Period }[] {
  const previous = previousPeriod(period, settings.closingDay);
  const lastYear = samePeriodLastYear(period, settings.closingDay);
  const found: { kind: Comparison["kind"]; period: Period }[] = [];
  if (previous) found.push({ kind: "previous", period: previous });
  if (lastYear && lastYear.from !== previous?.from) found.push({ kind: "lastYear", period: lastYear });
  return found;
}

/**
 * The previous period and the same one last year, like with like: a period that the data do not cover to both ends is
 * not compared, nor is a reported period that is itself cut short.
 * @example compareFigures(reading, period, settings, total)[0] // { kind: "previous", covered: false, reason: "finishedGap", … }
 */
export function compareFigures(reading: Reading, period: Period, settings: ReportSettings, now: Figures): Comparison[] {
  const { table } = reading;
  const here = coverage(table, period);
  return neighbours(period, settings).map(({ kind, period: other }): Comparison => {
    const there = coverage(table, other);
    if (there.reason !== "covered") return { kind, period: other, covered: false, reason: there.reason };
    if (!here.covered) return { kind, period: other, covered: false, reason: "currentNotCovered" };
    const byUnit = tally(table, other, { conventions: settings.conventions, ownDays: settings.ownDays });
    const doubts = doubtsOf(reading, groupingOf(table, "unit"), other, settings);
    return { kind, period: other, covered: true, figures: figuresOf(totalOf(byUnit), settings.rateBase), now, byUnit, printed: null, doubts };
  });
}

/**
 * The previous period and the same one last year where the workbook has printed tables of them, or of their months.
 * @example comparePrinted(reading, quarter, settings, total)[0] // { kind: "previous", covered: false, reason: "noTables", … }
 */
export function comparePrinted(reading: Reading, period: Period, settings: ReportSettings, now: Figures): Comparison[] {
  return neighbours(period, settings).map(({ kind, period: other }): Comparison => {
    const printed = printedOf(reading, other, settings);
    if (printed === null) return { kind, period: other, covered: false, reason: "noTables" };
    const { byUnit } = printed;
    return { kind, period: other, covered: true, figures: figuresOf(totalOf(byUnit), settings.rateBase), now, byUnit, printed, doubts: printed.doubts };
  });
}

/** Why a report with units added from printed tables is not compared: other periods are not there like with like. */
export function notCompared(period: Period, settings: ReportSettings): Comparison[] {
  return neighbours(period, settings).map(({ kind, period: other }) => ({ kind, period: other, covered: false, reason: "unitsAdded" }));
}

/** Whether a figure is not certain on one of the two sides of a comparison: then there is no difference either. */
export function isDoubtfulDifference({ counted }: { counted: Pick<Counted, "doubts"> }, { doubts }: { doubts: Doubts }, figure: FigureName): boolean {
  return counted.doubts.isDoubtful(figure) || doubts.isDoubtful(figure);
}

/** Whether a figure is known on both sides of a comparison. */
export function isCompared({ counted }: { counted: Pick<Counted, "has"> }, { printed }: { printed: Counted | null }, figure: FigureName): boolean {
  return counted.has(figure) && (printed === null || printed.has(figure));
}
