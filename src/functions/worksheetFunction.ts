import { functionText } from "../locales/functionText";
import { evaluate } from "./evaluate";
import { functionLanguage } from "./language";
import { isProblem, isShownNumber, type Cell, type FunctionValue, type NumberFormat } from "./model/cells";
import { failure } from "./model/problem";
import type { FunctionProblem, Outcome } from "./model/problem";
import type { CallPlaces, FunctionSpec } from "./model/spec";

/** A value as CustomFunctions hands it to Excel. */
type ExcelValue = number | string | boolean | CustomFunctions.Error | { type: "FormattedNumber"; basicValue: number; numberFormat: string };

/** What Excel calls: the arguments in order, those left out as null, and its own invocation object last. */
type WorksheetFunction = (...args: unknown[]) => ExcelValue | ExcelValue[][];

/** Formats in the codes that every Excel reads; it shows them by the user's own signs. */
export const NUMBER_FORMATS: Readonly<Record<NumberFormat, string>> = { count: "#,##0", rate: "0.00%", day: "dd/mm/yyyy", dateTime: "dd/mm/yyyy hh:mm" };

/**
 * A function as CustomFunctions.associate wants it: a value, or a CustomFunctions.Error whose sentence says what to do.
 * @example worksheetFunction(spec)(matrix, "Q3/2021", null) // 14043
 */
export function worksheetFunction(spec: FunctionSpec): WorksheetFunction {
  return (...args) => {
    const count = spec.parameters.length;
    const outcome = attempt(spec, args.slice(0, count), spec.asksPlaces && placesOf(args[count]));
    if (!outcome.ok) throw excelError(outcome.problem);
    const values = excelValues(outcome.value);
    // Excel tells the places of arguments only to functions whose result is declared as a table.
    return spec.asksPlaces && !Array.isArray(values) ? [[values]] : values;
  };
}

/** Whatever goes wrong, the cell shows a sentence and never "#VALUE!" alone. */
function attempt(spec: FunctionSpec, args: readonly unknown[], places: CallPlaces | undefined): Outcome<FunctionValue> {
  try {
    return evaluate(spec, args, functionLanguage(), places);
  } catch {
    return failure("invalidValue", "function.problem.unexpected");
  }
}

/** What Excel's invocation object tells; an older Excel tells nothing. */
function placesOf(invocation: unknown): CallPlaces {
  const { address, parameterAddresses } = (invocation ?? {}) as { address?: unknown; parameterAddresses?: unknown };
  const addresses: unknown[] = Array.isArray(parameterAddresses) ? parameterAddresses.flat() : [];
  return { formula: typeof address === "string" ? address : "", arguments: addresses.map((each) => (typeof each === "string" ? each : "")) };
}

function excelValues(value: FunctionValue): ExcelValue | ExcelValue[][] {
  const canFormat = knowsFormats();
  const excelValue = (cell: Cell): ExcelValue => {
    if (isProblem(cell)) return excelError(cell);
    if (!isShownNumber(cell)) return cell;
    return canFormat ? { type: "FormattedNumber", basicValue: cell.value, numberFormat: NUMBER_FORMATS[cell.format] } : cell.value;
  };
  return Array.isArray(value) ? value.map((row) => row.map(excelValue)) : excelValue(value);
}

/** Numbers with a format of their own are known to Excel from CustomFunctionsRuntime 1.4 on. */
function knowsFormats(): boolean {
  return typeof Office !== "undefined" && Office.context?.requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") === true;
}

function excelError({ kind, key, values }: FunctionProblem): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[kind], functionText(functionLanguage(), key, values));
}
