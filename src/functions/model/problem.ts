import type { FunctionTextKey } from "../../locales/functionText";

/**
 * "#VALUE!": an argument is wrong; "#N/A": the data do not give this figure. Only these two carry a sentence in Excel; the others are
 * errors of cells that go on as they came.
 */
export const ERROR_CELLS = {
  invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidName: "#NAME?", invalidNumber: "#NUM!", invalidReference: "#REF!",
  nullReference: "#NULL!",
} as const;

type ProblemKind = keyof typeof ERROR_CELLS;

/** Why a function gives no figure. The sentence is in locales and says what to do. */
export interface FunctionProblem {
  kind: ProblemKind;
  key: FunctionTextKey;
  values: Record<string, string | number>;
}

/** A value, or why there is none. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: FunctionProblem };

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/**
 * A failure with its sentence.
 * @example failure("notAvailable", "function.problem.noBase") // { ok: false, problem: { … } }
 */
export function failure(kind: ProblemKind, key: FunctionTextKey, values: Record<string, string | number> = {}): { ok: false; problem: FunctionProblem } {
  return { ok: false, problem: { kind, key, values } };
}
