import type { FigureName } from "../indicators/figureNames";
import { partOf, totalOf } from "../indicators/counts";
import { figuresOf } from "../indicators/figures";
import type { CountingRules } from "../indicators/countingRules";
import type { RateBase, Tally } from "../indicators/types";
import type { Language } from "../locales/language";
import { readCaseRange } from "./caseRange";
import type { CaseRange } from "./caseRange";
import { readAsked } from "./countingRulesArgument";
import { countRange } from "./countRange";
import type { Counted } from "./countRange";
import { refusalOf } from "./doubt";
import type { RefusalOf } from "./doubt";
import { needsFor } from "./figureColumns";
import { figuresOfFunction } from "./figuresOfFunction";
import type { Computation, FunctionSpec } from "./functionTable";
import { lackingBehind, lackingColumns } from "./lackingColumns";
import { outsideData } from "./outsideData";
import { readClosingDay, readPeriod } from "./periodArgument";
import { failure, success } from "./problem";
import type { Outcome } from "./problem";
import { SUMMARY_FIGURES, summaryTable } from "./summaryTable";
import { readUnitCriterion, unitTest } from "./unitCriterion";
import type { UnitCriterion } from "./unitCriterion";
import { unitsOfRange } from "./unitsOfRange";

/** What a cell or a spilled area can hold; never null inside, which Excel would show as 0. */
export type FunctionValue = number | (number | string)[][];

/**
 * Computes one worksheet function from its arguments as Excel hands them over; an argument left out is null. The rules are
 * those of the published report unless the options say otherwise; no clock is read and no argument is changed.
 * @example evaluate(functionSpec("RECEIVED"), [matrix, "Q3/2021", null, [[["Ngày chốt"]], [[14]]]], "vi") // { ok: true, value: 14043 }
 */
export function evaluate(spec: FunctionSpec, args: readonly unknown[], language: Language): Outcome<FunctionValue> {
  const { computation } = spec;
  return computation.kind === "period" ? periodDays(args[0], args[1]) : ofCases(computation, args, language);
}

function periodDays(text: unknown, closing: unknown): Outcome<FunctionValue> {
  const closingDay = readClosingDay(closing);
  if (!closingDay.ok) return closingDay;
  const period = readPeriod(text, closingDay.value);
  if (!period.ok) return period;
  return period.value ? success([[period.value.from, period.value.to]]) : failure("invalidValue", "function.problem.periodRequired");
}

type CaseComputation = Exclude<Computation, { kind: "period" }>;

function ofCases(computation: CaseComputation, [cases, periodArgument, unitArgument, options]: readonly unknown[], language: Language): Outcome<FunctionValue> {
  const pairs = readAsked(options, language);
  if (!pairs.ok) return pairs;
  const { rules } = pairs.value;
  const period = readPeriod(periodArgument, rules.closingDay);
  if (!period.ok) return period;
  const criterion = readUnitCriterion(unitArgument);
  if (!criterion.ok) return criterion;
  const range = readCaseRange(cases);
  if (!range.ok) return range;
  const isSummary = computation.kind === "summary";
  const figures = isSummary ? [] : [computation.figure];
  const byUnit = isSummary || criterion.value !== null;
  const lacking = lackingColumns(figures, byUnit, range.value);
  if (lacking) return lacking;
  const counted = countRange(range.value, period.value, needsFor(figuresOfFunction(computation), byUnit), rules.conventions);
  const refused = counted.read && refusedReading(range.value, counted, byUnit, period.value !== null);
  if (refused) return refused;
  const asked = askedPart(range.value, counted, { criterion: criterion.value, isSummary, rules });
  if (!asked.ok) return asked;
  return isSummary ? summaryOf(asked.value, language) : figureOf(computation.figure, asked.value);
}

/** Why a reading gives no figure at all; null when it does. */
function refusedReading(range: CaseRange, { tally, read }: Counted, byUnit: boolean, hasPeriod: boolean): Outcome<never> | null {
  if (read === null) return null;
  const { reading, window } = read;
  if (byUnit && !reading.table.roles.has("unit")) return failure("invalidValue", "function.problem.noUnitColumn");
  return lackingBehind(reading, range) ?? (hasPeriod || reading.table.length === 0 ? outsideData(reading, window, totalOf(tally)) : null);
}

/** The counts that are asked for, and what is open about their figures. */
interface Asked {
  range: CaseRange;
  part: Tally;
  rateBase: RateBase;
  refusal: RefusalOf;
}

/** How the figures are asked for. */
interface Question {
  criterion: UnitCriterion | null;
  isSummary: boolean;
  rules: CountingRules;
}

function askedPart(range: CaseRange, { tally, read }: Counted, { criterion, isSummary, rules }: Question): Outcome<Asked> {
  const test = criterion && unitTest(criterion, unitsOfRange(range, tally.groups));
  if (test && !test.ok) return test;
  const isMeant = test?.value ?? null;
  const part = isMeant ? partOf(tally, isMeant) : tally;
  const refusal = read ? refusalOf({ ...read, isMeant, asksGaps: criterion ? criterion.name !== "" : isSummary, rules }) : () => null;
  return success({ range, part, rateBase: rules.rateBase, refusal });
}

function figureOf(name: FigureName, { part, rateBase, refusal }: Asked): Outcome<FunctionValue> {
  const refused = refusal(name);
  if (refused) return refused;
  const figure = figuresOf(totalOf(part), rateBase)[name];
  return figure === null ? failure("notAvailable", "function.problem.noBase") : success(figure);
}

/** Columns in doubt say so in place of numbers; a table of nothing else is refused, and one whose cases may be other units'. */
function summaryOf({ range, part, rateBase, refusal }: Asked, language: Language): Outcome<FunctionValue> {
  const open = new Map<FigureName, Outcome<never>>(SUMMARY_FIGURES.flatMap((name) => {
    const refused = refusal(name);
    return refused ? [[name, refused] as const] : [];
  }));
  const all = [...open.values()];
  const gaps = all.find((refused) => !refused.ok && refused.problem.key === "function.problem.unitGaps");
  if (gaps) return gaps;
  return all.length === SUMMARY_FIGURES.length ? all[0] : success(summaryTable(part, { roles: range.roles, rateBase, unclear: new Set(open.keys()) }, language));
}
