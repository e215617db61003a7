import type { FigureName } from "../indicators/figureNames";

type ParameterId = "cases" | "period" | "unit" | "periodText" | "closingDay" | "options";

/** An argument. dimensionality "matrix" = a range or a nested array; one cell arrives as a 1 × 1 matrix. */
export interface ParameterSpec {
  id: ParameterId;
  type: "any";
  dimensionality: "scalar" | "matrix";
  optional: boolean;
  /** Any number of arguments, handed over as one array; only the last parameter can be that. */
  repeating?: true;
}

const CASES: ParameterSpec = { id: "cases", type: "any", dimensionality: "matrix", optional: false };
const PERIOD: ParameterSpec = { id: "period", type: "any", dimensionality: "matrix", optional: true };
// Cells are asked for as matrices: a single value would not tell a blank cell from an argument left out (office-js issue 4702).
const UNIT: ParameterSpec = { id: "unit", type: "any", dimensionality: "matrix", optional: true };
// A list or a range may be the value of a pair: as matrices, one for each argument. Not said to be optional, Excel refuses it (office-js issue 2732).
const OPTIONS: ParameterSpec = { id: "options", type: "any", dimensionality: "matrix", optional: true, repeating: true };
const PERIOD_TEXT: ParameterSpec = { id: "periodText", type: "any", dimensionality: "scalar", optional: false };
const CLOSING_DAY: ParameterSpec = { id: "closingDay", type: "any", dimensionality: "matrix", optional: true };

/** What a function computes: one figure of the cases, the table by unit, or the two days of a period. */
export type Computation = { kind: "figure"; figure: FigureName } | { kind: "summary" } | { kind: "period" };

/** One worksheet function; its texts are function.<ID>.description and .returns in locales. */
export interface FunctionSpec {
  /** ASCII, upper case, never changed once shipped; also the name behind "TTHC.". */
  id: string;
  computation: Computation;
  parameters: readonly ParameterSpec[];
  /** Arguments of the example in the guide, over the sample register's table HoSo; a test holds the result to it. */
  example: { arguments: string; result: string };
}

const OF_CASES = [CASES, PERIOD, UNIT, OPTIONS] as const;

function figure<Id extends string>(
  id: Id, name: FigureName, example: string, result: string,
): FunctionSpec & { id: Id } {
  return { id, computation: { kind: "figure", figure: name }, parameters: OF_CASES, example: { arguments: example, result } };
}

/**
 * Every worksheet function. The table is the source of the metadata in both languages, the argument checks, the guide,
 * the pane's wizard and the tests. New functions go to the end; new arguments are optional and last.
 */
export const FUNCTIONS = [
  figure("ONTIME", "onTimeRate", 'HoSo[#All]; "Q3/2021"', "0,9974"),
  figure("RECEIVED", "received", 'HoSo[#All]; "Q3/2021"', "14043"),
  figure("CARRIEDOVER", "carriedOver", 'HoSo[#All]; "Q3/2021"', "2191"),
  figure("CUMULATIVE", "cumulative", 'HoSo[#All]; "Tháng 9/2021"', "6302"),
  figure("RESOLVED", "resolved", 'HoSo[#All]; "Q3/2021"', "14097"),
  figure("DUE", "due", 'HoSo[#All]; "9/2021"', "4169"),
  figure("EARLY", "early", 'HoSo[#All]; "III/2021"; "Sở Y tế"', "298"),
  figure("LATE", "late", 'HoSo[#All]; "Q3/2021"', "33"),
  figure("OVERDUE", "overdue", 'HoSo[#All]; "Q3/2021"', "4"),
  figure("ONLINE", "online", 'HoSo[#All]; TTHC.PERIOD("Q3/2021")', "5629"),
  figure("ONLINERATE", "onlineRate", 'HoSo[#All]; "Q3/2021"', "0,4008"),
  { id: "SUMMARY", computation: { kind: "summary" }, parameters: OF_CASES, example: { arguments: 'HoSo[#All]; "Q3/2021"', result: "22 dòng × 13 cột" } },
  { id: "PERIOD", computation: { kind: "period" }, parameters: [PERIOD_TEXT, CLOSING_DAY], example: { arguments: '"Q3/2021"; 14', result: "44362; 44453 (15/6/2021; 14/9/2021)" } },
] as const satisfies readonly FunctionSpec[];

export type FunctionId = (typeof FUNCTIONS)[number]["id"];

/**
 * The entry of a function; undefined for an id that is none.
 * @example functionSpec("ONTIME")?.computation.kind // "figure"
 */
export function functionSpec(id: string): FunctionSpec | undefined {
  return FUNCTIONS.find((spec) => spec.id === id);
}
