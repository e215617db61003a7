import type { Node } from "@tthc/spreadsheet/formula";
import type { ClosingDay, Period } from "../../calendar/period";
import type { WorkbookFormulas } from "../../checks/workbookFormulas";
import { PUBLISHED_RULES, type CountingRules } from "../../indicators/countingRules";
import { isBlank } from "../../register/texts/blankCells";
import { cellText } from "../../register/texts/cell";
import type { FigureName } from "../../indicators/figureNames";
import { readAsked } from "../arguments/askedPairs";
import type { FunctionSpec, ParameterSpec } from "../model/spec";
import { optionNamed } from "../arguments/options";
import { singleCell } from "../arguments/singleCell";
import { readIndicator } from "../figures/indicator";
import { readClosingDay, readPeriod } from "../arguments/periodArgument";
import { argumentValue, cellsBehind } from "./argumentValue";
import { isBookOf, specOf, type FunctionCall } from "./calls";

/** The period that a call counts: null is every case of the range. */
export interface CountedPeriod {
  period: Period | null;
  /** By which its name was read; null for two days, which no closing day moves. */
  closingDay: ClosingDay | null;
}

/** How a call counts, as far as that can be told; null what only Excel can tell, or what is an error in the cell already. */
export interface CountedBy {
  rules: CountingRules | null;
  period: CountedPeriod | null;
}

/** Parameters that say of which period a call counts; months and due days are those that somebody asks about, whatever the pane shows. */
const PERIODS: readonly ParameterSpec["id"][] = ["period", "reportedPeriod"];

/** The parameter by which a call says its period; null for one that counts none, or several. */
function periodParameter({ spec }: FunctionCall): ParameterSpec["id"] | null {
  return PERIODS.find((id) => spec.parameters.some((parameter) => parameter.id === id)) ?? null;
}

/** The node at a parameter's place; a repeating one begins there. */
function partAt({ spec, parts }: FunctionCall, id: ParameterSpec["id"]): Node | undefined {
  const at = spec.parameters.findIndex((parameter) => parameter.id === id);
  return at < 0 ? undefined : parts[at];
}

function optionParts({ spec, parts }: FunctionCall): readonly Node[] {
  const at = spec.parameters.findIndex(({ repeating }) => repeating);
  return at < 0 ? [] : parts.slice(at);
}

/** The node of the register's range. */
export function casesPart(call: FunctionCall): Node | undefined {
  return partAt(call, "cases");
}

/**
 * The figures that a call counts; of TTHC.INDICATOR the one that its name means, none when only Excel can tell it.
 * @example figuresCounted(call, "Theo dõi", known) // ["onTimeRate"]
 */
export function figuresCounted(call: FunctionCall, home: string, known: WorkbookFormulas): readonly FigureName[] {
  const name = partAt(call, "indicator");
  if (name === undefined) return call.spec.counts;
  const told = argumentValue(name, home, known);
  const figure = told && readIndicator(told.value, "vi");
  return figure?.ok ? [figure.value] : [];
}

/** Whether a call asks for one unit, or gives a table of them. */
export function asksUnits(call: FunctionCall): boolean {
  const unit = partAt(call, "unit");
  return call.spec.byUnit === true || (unit !== undefined && unit.kind !== "missing");
}

/** Cells that a call takes its period and its options from. */
export function cellsOfCall(call: FunctionCall, home: string, known: Pick<WorkbookFormulas, "tables" | "names">) {
  const nodes = [partAt(call, "indicator"), ...PERIODS.map((id) => partAt(call, id)), partAt(call, "periodText"), partAt(call, "closingDay"), ...optionParts(call)];
  return nodes.flatMap((node) => cellsBehind(node, home, known));
}

/**
 * By which rules and for which period a call counts.
 * @example countedBy(call, "Theo dõi", known).period?.closingDay // 20
 */
export function countedBy(call: FunctionCall, home: string, known: WorkbookFormulas): CountedBy {
  if (call.spec.id === "PERIOD") return { rules: closingOf(call.parts, call.spec, home, known), period: null };
  if (isBookOf(call)) return { rules: null, period: null };
  const options = optionValuesOf(call, home, known);
  const asked = options && readAsked(options, "vi");
  const rules = asked?.ok ? asked.value.rules : null;
  const period = periodParameter(call);
  return { rules, period: rules && period && periodOf(partAt(call, period), rules.closingDay, home, known) };
}

/** Names and values of a call's options, those of columns left out: they choose cases, and no way of counting. null where only Excel can tell. */
function optionValuesOf(call: FunctionCall, home: string, known: WorkbookFormulas): unknown[] | null {
  const parts = optionParts(call);
  const values: unknown[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const name = argumentValue(parts[at], home, known);
    if (name === null) return null;
    const word = singleCell(name.value);
    if (parts[at + 1] && !Array.isArray(word) && !isBlank(word) && optionNamed(cellText(word)) === null) continue;
    const value = argumentValue(parts[at + 1], home, known);
    if (value === null) return null;
    values.push(name.value, value.value);
  }
  return values;
}

/** Rules of which a call of TTHC.PERIOD says the closing day alone. */
function closingOf(parts: readonly Node[], spec: FunctionSpec, home: string, known: WorkbookFormulas): CountingRules | null {
  const at = spec.parameters.findIndex(({ id }) => id === "closingDay");
  const told = argumentValue(parts[at], home, known);
  const closingDay = told && readClosingDay(told.value);
  return closingDay?.ok ? { ...PUBLISHED_RULES, closingDay: closingDay.value } : null;
}

function periodOf(node: Node | undefined, closingDay: ClosingDay, home: string, known: WorkbookFormulas): CountedPeriod | null {
  const told = argumentValue(node, home, known);
  const period = told && readPeriod(told.value, closingDay);
  if (!period?.ok) return null;
  const inner = node && specOf(node);
  if (inner && node.kind === "call") return { period: period.value, closingDay: closingOf(node.parts, inner, home, known)?.closingDay ?? null };
  return { period: period.value, closingDay: period.value === null || period.value.kind === "custom" ? null : closingDay };
}
