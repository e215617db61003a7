import type { ParameterSpec } from "../model/spec";

/** The register: a range with its header, or a handle of TTHC.CASEBOOK. */
export const CASES: ParameterSpec = { id: "cases", type: "any", dimensionality: "matrix", optional: false };
export const INDICATOR: ParameterSpec = { id: "indicator", type: "any", dimensionality: "matrix", optional: false };
export const PERIOD: ParameterSpec = { id: "period", type: "any", dimensionality: "matrix", optional: true };
/** A period without which there is nothing to tell. */
export const REPORTED_PERIOD: ParameterSpec = { id: "reportedPeriod", type: "any", dimensionality: "matrix", optional: false };
/** Its months; those of the data where it is left out. */
export const PERIOD_OF_MONTHS: ParameterSpec = { id: "periodOfMonths", type: "any", dimensionality: "matrix", optional: true };
/** The one before where it is left out. */
export const OTHER_PERIOD: ParameterSpec = { id: "otherPeriod", type: "any", dimensionality: "matrix", optional: true };
export const DUE_DAYS: ParameterSpec = { id: "dueDays", type: "any", dimensionality: "matrix", optional: false };
/** A printed table, or a register. */
export const CHECKED: ParameterSpec = { id: "checked", type: "any", dimensionality: "matrix", optional: false };
// Cells are asked for as matrices: a single value would not tell a blank cell from an argument left out (office-js issue 4702).
export const UNIT: ParameterSpec = { id: "unit", type: "any", dimensionality: "matrix", optional: true };
// A list or a range may be the value of a pair: as matrices, one for each argument. Not said to be optional, Excel refuses it (office-js issue 2732).
export const OPTIONS: ParameterSpec = { id: "options", type: "any", dimensionality: "matrix", optional: true, repeating: true };

/** What every function that counts cases takes, in this order: other workbooks rely on it. */
export const OF_CASES = [CASES, PERIOD, UNIT, OPTIONS] as const;

/** What stands behind the first range of TTHC.CASEBOOK: more columns of the register, then pairs. */
export const BOOK_MORE: ParameterSpec = { ...OPTIONS, id: "bookMore" };
