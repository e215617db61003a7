import type { FigureName } from "../../indicators/figureNames";
import type { Language } from "../../locales/language";
import type { FunctionValue, NumberFormat } from "./cells";
import type { Outcome } from "./problem";

/** Its texts are function.parameter.<id>.name and .description in locales. */
export type ParameterId =
  | "cases" | "checked" | "indicator" | "period" | "reportedPeriod" | "periodOfMonths" | "otherPeriod" | "dueDays" | "unit" | "options" | "bookMore"
  | "periodText" | "closingDay"
  | "received" | "limit" | "limitUnit" | "cutoff" | "calendar" | "fromDay" | "toDay" | "due" | "finished" | "asOf" | "openAsOf" | "lateUnit" | "leftUnit" | "status"
  | "texts" | "unitNames";

/** An argument. dimensionality "matrix" = a range or a nested array; one cell arrives as a 1 × 1 matrix. */
export interface ParameterSpec {
  id: ParameterId;
  type: "any";
  dimensionality: "scalar" | "matrix";
  optional: boolean;
  /** Any number of arguments, handed over as one array; only the last parameter can be that. */
  repeating?: true;
}

/** Where a formula and its arguments stand, as far as Excel tells: "Sheet1!A1". */
export interface CallPlaces {
  /** "" where it is not told. */
  formula: string;
  /** In the order of the arguments as they were written; none where it is not told. */
  arguments: readonly string[];
}

/** A call as Excel makes it. */
export interface FunctionCall {
  /** In the order of the parameters; one that was left out is null. */
  args: readonly unknown[];
  /** Of sentences and headers. */
  language: Language;
  /** Only of functions that ask for them. */
  places?: CallPlaces;
}

/** Computes a function from its arguments: no clock is read, no argument is changed. */
export type Compute = (call: FunctionCall) => Outcome<FunctionValue>;

/** One worksheet function; its texts are function.<ID>.description and .returns in locales. */
export interface FunctionSpec {
  /** ASCII, upper case, never changed once shipped; also the name behind "TTHC.". */
  id: string;
  /** This is the former name of another function: it goes on working, and is not offered. */
  formerlyOf?: string;
  compute: Compute;
  /** Loads what it is computed with, where that is more than comes with the functions; compute may only be called after it. */
  prepare?: (language: Language) => Promise<void>;
  parameters: readonly ParameterSpec[];
  /** One cell, a table that spills, or as many cells as its arguments have. */
  result: "cell" | "table" | "column";
  /** What the result of one cell is, for the number format of the cell that it is put into; left out for text and tables. */
  format?: NumberFormat;
  /** The figures of cases that it counts; none for days and texts. */
  counts: readonly FigureName[];
  /** It is told where it and its arguments stand. */
  asksPlaces?: true;
  /** It gives figures of each unit. */
  byUnit?: true;
  /** Arguments of the example in the guide, over the sample register's table HoSo; a test holds the result to it. */
  example: { arguments: string; result: string };
}
