import { missingFor } from "../indicators/availability";
import type { FigureName } from "../indicators/availability";
import { totalOf } from "../indicators/counts";
import { figuresOf } from "../indicators/figures";
import type { Tally } from "../indicators/types";
import { cellText, isErrorCell } from "../register/cell";
import type { Language } from "../locales/language";
import { missingColumns, readCaseRange } from "./caseRange";
import type { CaseRange } from "./caseRange";
import type { Computation, FunctionSpec } from "./functionTable";
import { matrixTally } from "./matrixTally";
import type { Needs } from "./matrixRows";
import { readClosingDay, readPeriod } from "./periodArgument";
import { failure, success } from "./problem";
import type { Outcome } from "./problem";
import { singleCell } from "./singleCell";
import { summaryTable } from "./summaryTable";
import { unitTally } from "./unitTally";

/** What a cell or a spilled area can hold; never null inside, which Excel would show as 0. */
export type FunctionValue = number | (number | string)[][];

/** Figures that are made of the channel and level columns, or of the hand-over day. */
const ONLINE_FIGURES: ReadonlySet<FigureName> = new Set(["online", "onlineFull", "onlinePartial", "onlineRate", "onlineFullRate"]);

/**
 * Computes one worksheet function from its arguments as Excel hands them over; an argument left out is null. The
 * conventions are those of the published report, rates on base A; no clock is read and no argument is changed.
 * @example evaluate(functionSpec("RECEIVED"), [matrix, "Q3/2021", null], "vi") // { ok: true, value: 14043 }
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

function ofCases(computation: CaseComputation, [cases, periodArgument, unitArgument]: readonly unknown[], language: Language): Outcome<FunctionValue> {
  const period = readPeriod(periodArgument);
  if (!period.ok) return period;
  const unitCell = singleCell(unitArgument);
  if (isErrorCell(unitCell)) return failure("invalidValue", "function.problem.unitError");
  const range = readCaseRange(cases);
  if (!range.ok) return range;
  const unit = unitCell === 0 ? "" : cellText(unitCell);
  const lacking = lackingColumns(computation, range.value, unit);
  if (lacking) return lacking;
  const tally = matrixTally(range.value, period.value, needsOf(computation, unit));
  const chosen = unit === "" ? success(tally) : unitTally(tally, unit, range.value);
  return chosen.ok ? resultOf(computation, chosen.value, range.value, language) : chosen;
}

/** A figure whose columns are missing is not available, never 0. */
function lackingColumns(computation: CaseComputation, { roles }: CaseRange, unit: string): Outcome<never> | null {
  if (unit !== "" && !roles.has("unit")) return failure("invalidValue", "function.problem.noUnitColumn");
  if (computation.kind === "summary") return roles.has("unit") ? null : failure("invalidValue", "function.problem.noUnitColumn");
  const { figure } = computation;
  if (missingFor(figure, roles).length === 0) return null;
  return failure("notAvailable", "function.problem.missingColumns", { columns: missingColumns(figure, roles) });
}

function needsOf(computation: CaseComputation, unit: string): Needs {
  const summary = computation.kind === "summary";
  return { unit: summary || unit !== "", online: summary || ONLINE_FIGURES.has(computation.figure), handedOver: false };
}

function resultOf(computation: CaseComputation, tally: Tally, range: CaseRange, language: Language): Outcome<FunctionValue> {
  if (computation.kind === "summary") return success(summaryTable(tally, range.roles, language));
  const figure = figuresOf(totalOf(tally))[computation.figure];
  return figure === null ? failure("notAvailable", "function.problem.noBase") : success(figure);
}
