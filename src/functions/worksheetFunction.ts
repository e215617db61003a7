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
type WorksheetFunction = (...args: unknown[]) => ExcelResult | Promise<ExcelResult>;

type ExcelResult = ExcelValue | ExcelValue[][];

/** Formats in the codes that every Excel reads; it shows them by the user's own signs. */
export const NUMBER_FORMATS: Readonly<Record<NumberFormat, string>> = { count: "#,##0", rate: "0.00%", day: "dd/mm/yyyy", dateTime: "dd/mm/yyyy hh:mm" };

/** What a cell of Excel holds; a longer text would be an error without a sentence. */
const LONGEST_TEXT = 32_767;

/**
 * A function as CustomFunctions.associate wants it: a value, or a CustomFunctions.Error whose sentence says what to do.
 * @example worksheetFunction(spec)(matrix, "Q3/2021", null) // 14043
 */
export function worksheetFunction(spec: FunctionSpec): WorksheetFunction {
  return (...args) => {
    const count = spec.parameters.length;
    const compute = (): ExcelResult => excelResult(spec, attempt(spec, args.slice(0, count), spec.asksPlaces && placesOf(args[count])));
    return spec.prepare ? prepared(spec.prepare).then((problem) => (problem ? excelResult(spec, { ok: false, problem }) : compute())) : compute();
  };
}

function excelResult(spec: FunctionSpec, outcome: Outcome<FunctionValue>): ExcelResult {
  if (outcome.ok) return excelValues(tableWhereSaid(spec, outcome.value));
  throw excelError(outcome.problem);
}

/** Why what a function is computed with could not be loaded; null when it is there. */
async function prepared(prepare: NonNullable<FunctionSpec["prepare"]>): Promise<FunctionProblem | null> {
  try {
    await prepare(functionLanguage());
    return null;
  } catch {
    return { kind: "notAvailable", key: "function.problem.notLoaded", values: {} };
  }
}

/** Whatever goes wrong, the cell shows a sentence and never "#VALUE!" alone. */
function attempt(spec: FunctionSpec, args: readonly unknown[], places: CallPlaces | undefined): Outcome<FunctionValue> {
  try {
    return evaluate(spec, args, functionLanguage(), places);
  } catch {
    return failure("invalidValue", "function.problem.unexpected");
  }
}

/** Excel takes what is said to be a matrix only as rows, be it one cell; the places of arguments it tells only such functions. */
function tableWhereSaid({ result, asksPlaces }: FunctionSpec, value: FunctionValue): FunctionValue {
  return (result === "cell" && !asksPlaces) || Array.isArray(value) ? value : [[value]];
}

/** A number with its format takes some 80 bytes on its way to Excel, which takes 5 MB; the user formats a longer column himself. */
const MOST_FORMATTED = 20_000;

/** What Excel's invocation object tells; an older Excel tells nothing. */
function placesOf(invocation: unknown): CallPlaces {
  const { address, parameterAddresses } = (invocation ?? {}) as { address?: unknown; parameterAddresses?: unknown };
  const addresses: unknown[] = Array.isArray(parameterAddresses) ? parameterAddresses.flat() : [];
  return { formula: typeof address === "string" ? address : "", arguments: addresses.map((each) => (typeof each === "string" ? each : "")) };
}

function excelValues(value: FunctionValue): ExcelValue | ExcelValue[][] {
  const canFormat = knowsFormats() && !(Array.isArray(value) && value.length * (value[0]?.length ?? 0) > MOST_FORMATTED);
  const excelValue = (cell: Cell): ExcelValue => {
    if (isProblem(cell)) return excelError(cell);
    if (typeof cell === "string") return cell.slice(0, LONGEST_TEXT);
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
