import { OF_CASES } from "../arguments/parameters";
import type { FunctionSpec } from "../model/spec";
import { unitTable } from "./unitTable";
import { SUMMARY_FIGURES } from "./summaryTable";

/** Functions whose result spills: a table with a header row. */
export const TABLE_FUNCTIONS = [
  {
    id: "SUMMARY", compute: unitTable, parameters: OF_CASES, result: "table", counts: SUMMARY_FIGURES, byUnit: true,
    example: { arguments: 'HoSo[#All]; "Q3/2021"', result: "22 dòng × 13 cột" },
  },
] as const satisfies readonly FunctionSpec[];
