import type { RateBase } from "../../indicators/types";
import { checkFigures } from "../identities";
import type { FigureSet } from "../identities";
import { agrees, checkRate } from "../rates";
import { computedResult, placedResult } from "../types";
import type { CheckResult } from "../types";
import { checkWindow } from "../windowLabel";
import type { PrintedFigure, PrintedRate, ReportStatement, TextFigure } from "./types";

/** What a failed check of a paragraph is called after: its period. */
export function nameOf({ label, window }: ReportStatement): string {
  return label?.phrase.text ?? window?.phrase.text ?? "";
}

const placeOf = ({ phrase }: Pick<PrintedFigure, "phrase">): Pick<CheckResult, "sheet" | "row" | "phrase"> => ({ sheet: "", row: 0, phrase });

const value = ({ figures }: ReportStatement, name: TextFigure): number | undefined => figures[name]?.value;

/** Counts that are no indicator of their own. */
const NO_INDICATOR: readonly TextFigure[] = ["returnedAndWithdrawn", "unitsOnline", "onlineNoLevel"];

/** The paragraph's counts under the names of the indicators. */
export function figureSetOf({ figures }: ReportStatement): FigureSet {
  const known = Object.values(figures).filter(({ name }) => !NO_INDICATOR.includes(name));
  return Object.fromEntries(known.map(({ name, value: count }) => [name, count]));
}

/** The figure that an identity judges stands left in its rule: "cumulative.inflow". */
function judged(rule: string, { figures }: ReportStatement): PrintedFigure | undefined {
  return figures[rule.split(".")[0] as TextFigure];
}

function checkSums(statement: ReportStatement): CheckResult[] {
  const both = value(statement, "returnedAndWithdrawn");
  const due = value(statement, "due") ?? value(statement, "resolved");
  const name = nameOf(statement);
  const identities = checkFigures(figureSetOf(statement), name).filter(({ rule }) => rule !== "online.levels");
  const returned = both === undefined || due === undefined ? [] : [placedResult(computedResult("returned.due", name, due, both, both <= due), statement.figures.returnedAndWithdrawn && placeOf(statement.figures.returnedAndWithdrawn))];
  return [...identities.map((result) => {
    const figure = judged(result.rule, statement);
    return figure ? placedResult(result, placeOf(figure)) : result;
  }), ...returned, ...checkLevels(statement, name)];
}

/** A text that names both levels leaves no online case out, unless it says how many have none. */
function checkLevels(statement: ReportStatement, name: string): CheckResult[] {
  const { online, onlinePartial, onlineFull, onlineNoLevel } = statement.figures;
  if (!online || !onlinePartial || !onlineFull) return [];
  const sum = onlinePartial.value + onlineFull.value + (onlineNoLevel?.value ?? 0);
  return [placedResult(computedResult("online.levelsExact", name, sum, online.value), placeOf(online))];
}

/** Numerator and denominator of each base, where the paragraph gives them (domain.md 2.2). */
function partsOf(statement: ReportStatement, figure: TextFigure, base: RateBase): [number, number] | null {
  const due = value(statement, "due");
  // Nothing due: none of it in time either, which a text has no need to say.
  const count = value(statement, figure) ?? (figure === "earlyAndOnTime" && due === 0 ? 0 : undefined);
  const cumulative = value(statement, "cumulative");
  const denominator = base === "A" ? due : base === "B" ? resolvedOf(statement) : cumulative;
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

/** Cases resolved, where the paragraph tells them from the overdue ones. */
function resolvedOf(statement: ReportStatement): number | undefined {
  const [onTime, late] = [value(statement, "earlyAndOnTime"), value(statement, "late")];
  return value(statement, "resolved") ?? (onTime !== undefined && late !== undefined ? onTime + late : undefined);
}

const BASES: readonly RateBase[] = ["A", "B", "C"];

function onTimeRateOf({ figures, onTimeRate }: ReportStatement): PrintedRate | null {
  return figures.earlyAndOnTime?.rate ?? onTimeRate;
}

function fits(statement: ReportStatement, figure: TextFigure, rate: PrintedRate, base: RateBase): boolean {
  const parts = partsOf(statement, figure, base);
  return parts !== null && agrees(rate, ...parts);
}

/** The base of the paragraph's rates: named, else the first that the on-time rate agrees with, else the first that is known. */
export function baseOf(statement: ReportStatement): RateBase | null {
  const rate = onTimeRateOf(statement);
  const known = BASES.filter((base) => partsOf(statement, "earlyAndOnTime", base) !== null);
  if (rate?.base) return known.includes(rate.base) ? rate.base : null;
  return known.find((base) => rate !== null && fits(statement, "earlyAndOnTime", rate, base)) ?? known[0] ?? null;
}

/** A rate on the base that the paragraph uses; one that only fits another base is told as a mix of bases. */
function checkOnBase(statement: ReportStatement, figure: TextFigure, rate: PrintedRate, base: RateBase): CheckResult[] {
  const parts = partsOf(statement, figure, rate.base ?? base);
  if (parts === null) return [];
  const result = { ...checkRate(`rate.${figure}`, nameOf(statement), rate, ...parts), phrase: rate.phrase };
  const other = !result.ok && rate.base === null && BASES.some((each) => each !== base && fits(statement, figure, rate, each));
  return [other ? { ...result, rule: "rate.otherBase", severity: "warning" } : result];
}

const ON_BASE = ["lateAndOverdue", "late", "overdue", "returned", "withdrawn", "returnedAndWithdrawn"] as const satisfies readonly TextFigure[];

function checkRates(statement: ReportStatement): CheckResult[] {
  const base = baseOf(statement);
  if (base === null) return [];
  const onTime = [statement.figures.earlyAndOnTime?.rate ?? null, statement.onTimeRate].filter((rate) => rate !== null);
  const parts = ON_BASE.flatMap((name) => {
    const rate = statement.figures[name]?.rate;
    return rate ? checkOnBase(statement, name, rate, base) : [];
  });
  return [...onTime.flatMap((rate) => checkOnBase(statement, "earlyAndOnTime", rate, base)), ...parts];
}

/** Shares of the online cases: of what was received, and of the levels among them. */
function checkOnlineRates(statement: ReportStatement): CheckResult[] {
  const of: [TextFigure, TextFigure][] = [["online", "received"], ["onlinePartial", "online"], ["onlineFull", "online"]];
  return of.flatMap(([name, whole]) => {
    const [figure, total] = [statement.figures[name], value(statement, whole)];
    if (!figure?.rate || total === undefined) return [];
    return [{ ...checkRate(`rate.${name}`, nameOf(statement), figure.rate, figure.value, total), phrase: figure.rate.phrase }];
  });
}

function checkOwnWindow(statement: ReportStatement): CheckResult[] {
  const { label, window } = statement;
  if (!window || !label) return [];
  return checkWindow(label, window, nameOf(statement)).map((result) => ({ ...result, phrase: window.phrase }));
}

/**
 * One paragraph by itself: its sums, its percentages, its window against its period's name.
 * @example checkStatement(statement).filter(({ ok }) => !ok)[0] // cumulative.inflow: expected 55326, actual 55845
 */
export function checkStatement(statement: ReportStatement): CheckResult[] {
  return [...checkOwnWindow(statement), ...checkSums(statement), ...checkRates(statement), ...checkOnlineRates(statement)];
}
