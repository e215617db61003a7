import { functionText } from "../locales/functionText";
import { evaluate } from "./evaluate";
import type { FunctionValue } from "./evaluate";
import type { FunctionSpec } from "./functionTable";
import { functionLanguage } from "./language";
import { failure } from "./problem";
import type { FunctionProblem, Outcome } from "./problem";

/** What Excel calls: the arguments in order, those left out as null, and its own invocation object last. */
type WorksheetFunction = (...args: unknown[]) => FunctionValue;

/**
 * A function as CustomFunctions.associate wants it: a value, or a CustomFunctions.Error whose sentence says what to do.
 * @example worksheetFunction(spec)(matrix, "Q3/2021", null) // 14043
 */
export function worksheetFunction(spec: FunctionSpec): WorksheetFunction {
  return (...args) => {
    const outcome = attempt(spec, args.slice(0, spec.parameters.length));
    if (outcome.ok) return outcome.value;
    throw excelError(outcome.problem);
  };
}

/** Whatever goes wrong, the cell shows a sentence and never "#VALUE!" alone. */
function attempt(spec: FunctionSpec, args: readonly unknown[]): Outcome<FunctionValue> {
  try {
    return evaluate(spec, args, functionLanguage());
  } catch {
    return failure("invalidValue", "function.problem.unexpected");
  }
}

function excelError({ kind, key, values }: FunctionProblem): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[kind], functionText(functionLanguage(), key, values));
}
