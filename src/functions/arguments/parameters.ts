import type { ParameterSpec } from "../model/spec";

/** The register: a range with its header, or a handle of TTHC.CASEBOOK. */
export const CASES: ParameterSpec = { id: "cases", type: "any", dimensionality: "matrix", optional: false };
export const PERIOD: ParameterSpec = { id: "period", type: "any", dimensionality: "matrix", optional: true };
// Cells are asked for as matrices: a single value would not tell a blank cell from an argument left out (office-js issue 4702).
export const UNIT: ParameterSpec = { id: "unit", type: "any", dimensionality: "matrix", optional: true };
// A list or a range may be the value of a pair: as matrices, one for each argument. Not said to be optional, Excel refuses it (office-js issue 2732).
export const OPTIONS: ParameterSpec = { id: "options", type: "any", dimensionality: "matrix", optional: true, repeating: true };

/** What every function that counts cases takes, in this order: other workbooks rely on it. */
export const OF_CASES = [CASES, PERIOD, UNIT, OPTIONS] as const;

/** What stands behind the first range of TTHC.CASEBOOK: more columns of the register, then pairs. */
export const BOOK_MORE: ParameterSpec = { ...OPTIONS, id: "bookMore" };
