import { evaluate } from "../../src/functions/evaluate";
import { plainValue, type FunctionValue } from "../../src/functions/model/cells";
import { FUNCTIONS, functionSpec } from "../../src/functions/functionTable";
import type { FunctionId } from "../../src/functions/functionTable";
import type { FunctionSpec } from "../../src/functions/model/spec";
import type { Outcome } from "../../src/functions/model/problem";
import { BLANKS, withBlank } from "./blanks";
import type { Blank } from "./blanks";

/** Ranges of more rows are asked about in one kind of blank a question, by turns: a test has many questions about each. */
const MANY_ROWS = 10_000;
let turn = 0;

function blanksFor(args: readonly unknown[]): readonly Blank[] {
  const isLarge = args.some((argument) => Array.isArray(argument) && argument.length > MANY_ROWS);
  return isLarge ? [BLANKS[turn++ % BLANKS.length]] : BLANKS;
}

/**
 * What a function gives, in each of the three kinds of blank cells that hosts hand over: they must agree. Every test of a
 * function asks here (blanks.test.ts sees to it), so that none can forget the desktop's zeros. Arguments left out are null.
 */
export function outcomeOf(spec: FunctionSpec, ...args: readonly unknown[]): Outcome<FunctionValue> {
  const [desktop, ...others] = blanksFor(args).map((blank) => outcomeIn(blank, spec, args));
  for (const other of others) expect(other).toEqual(desktop);
  return desktop;
}

/**
 * The same in one kind of blank, by turns: for sweeps that put very many questions, where each kind comes often enough.
 */
export function outcomeInTurn(spec: FunctionSpec, ...args: readonly unknown[]): Outcome<FunctionValue> {
  return outcomeIn(BLANKS[turn++ % BLANKS.length], spec, args);
}

function outcomeIn(blank: Blank, spec: FunctionSpec, args: readonly unknown[]): Outcome<FunctionValue> {
  return plain(evaluate(spec, spec.parameters.map((_parameter, at) => withBlank(args[at] ?? null, blank)), "vi"));
}

/** Numbers as they are: how they are shown is a matter of formats.test.ts. */
function plain(outcome: Outcome<FunctionValue>): Outcome<FunctionValue> {
  return outcome.ok ? { ok: true, value: plainValue(outcome.value) } : outcome;
}

/** Loads what some functions are computed with, as their cells do before they are computed. */
export async function prepareFunctions(): Promise<void> {
  for (const { prepare } of FUNCTIONS as readonly FunctionSpec[]) await prepare?.("vi");
}

export function specOf(id: FunctionId): FunctionSpec {
  const spec = functionSpec(id);
  if (!spec) throw new Error(id);
  return spec;
}

/** The value, or kind and key of the problem. */
export function ask(id: FunctionId, ...args: readonly unknown[]): unknown {
  return shown(outcomeOf(specOf(id), ...args));
}

export function shown(outcome: Outcome<FunctionValue>): unknown {
  return outcome.ok ? outcome.value : `${outcome.problem.kind} ${outcome.problem.key.replace("function.problem.", "")}`;
}

/** The value of a function that must give one. */
export function valueOf(id: FunctionId, ...args: readonly unknown[]): FunctionValue {
  const outcome = outcomeOf(specOf(id), ...args);
  if (!outcome.ok) throw new Error(`${id}: ${outcome.problem.key}`);
  return outcome.value;
}
