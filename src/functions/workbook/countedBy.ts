import type { Node } from "@tthc/spreadsheet/formula";
import type { ClosingDay, Period } from "../../calendar/period";
import type { WorkbookFormulas } from "../../checks/workbookFormulas";
import { PUBLISHED_RULES, type CountingRules } from "../../indicators/countingRules";
import { readAsked } from "../arguments/askedPairs";
import type { FunctionSpec, ParameterSpec } from "../model/spec";
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

/** Whether a call asks for one unit, or gives a table of them. */
export function asksUnits(call: FunctionCall): boolean {
  const unit = partAt(call, "unit");
  return call.spec.byUnit === true || (unit !== undefined && unit.kind !== "missing");
}

/** Cells that a call takes its period and its options from. */
export function cellsOfCall(call: FunctionCall, home: string, known: Pick<WorkbookFormulas, "tables" | "names">) {
  const nodes = [partAt(call, "period"), partAt(call, "periodText"), partAt(call, "closingDay"), ...optionParts(call)];
  return nodes.flatMap((node) => cellsBehind(node, home, known));
}

/**
 * By which rules and for which period a call counts.
 * @example countedBy(call, "Theo dõi", known).period?.closingDay // 20
 */
export function countedBy(call: FunctionCall, home: string, known: WorkbookFormulas): CountedBy {
  if (call.spec.id === "PERIOD") return { rules: closingOf(call.parts, call.spec, home, known), period: null };
  if (isBookOf(call)) return { rules: null, period: null };
  const options = optionParts(call).map((part) => argumentValue(part, home, known));
  const asked = options.every((each) => each !== null) ? readAsked(options.map((each) => each?.value ?? null), "vi") : null;
  const rules = asked?.ok ? asked.value.rules : null;
  return { rules, period: rules && periodOf(partAt(call, "period"), rules.closingDay, home, known) };
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
