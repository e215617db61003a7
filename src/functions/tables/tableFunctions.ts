import { CASES, CHECKED, DUE_DAYS, OF_CASES, OPTIONS, OTHER_PERIOD, PERIOD_OF_MONTHS, REPORTED_PERIOD, UNIT } from "../arguments/parameters";
import type { FunctionSpec } from "../model/spec";
import { COMPARED_FIGURES, comparisonTable } from "./comparisonTable";
import { cutTable } from "./cutTable";
import { DUE_FIGURES, dueList } from "./dueList";
import { LATE_FIGURES, lateList } from "./lateList";
import { MONTH_FIGURES, monthTable } from "./monthTable";
import { rankingTable } from "./rankingTable";
import { checkTable, narrativeCell, NARRATIVE_FIGURES, prepareReportPart } from "./reportFunctions";
import { unitTable } from "./unitTable";
import { SUMMARY_FIGURES } from "./summaryTable";

/** Functions whose result spills: a table with a header row. */
export const TABLE_FUNCTIONS = [
  {
    id: "SUMMARY", compute: unitTable, parameters: OF_CASES, result: "table", counts: SUMMARY_FIGURES, byUnit: true,
    example: { arguments: 'HoSo[#All]; "Q3/2021"', result: "22 dòng × 13 cột" },
  },
  {
    id: "BYFIELD", compute: cutTable("field"), parameters: OF_CASES, result: "table", counts: SUMMARY_FIGURES,
    example: { arguments: 'HoSo[#All]; "Q3/2021"', result: "61 dòng × 13 cột" },
  },
  {
    id: "BYPROCEDURE", compute: cutTable("procedure"), parameters: OF_CASES, result: "table", counts: SUMMARY_FIGURES,
    example: { arguments: 'HoSo[#All]; "Q3/2021"; "Sở Y tế"', result: "6 dòng × 13 cột" },
  },
  {
    id: "BYCHANNEL", compute: cutTable("channel"), parameters: OF_CASES, result: "table", counts: SUMMARY_FIGURES,
    example: { arguments: 'HoSo[#All]; "Q3/2021"', result: "5 dòng × 13 cột" },
  },
  {
    id: "RANKING", compute: rankingTable, parameters: OF_CASES, result: "table", counts: ["onTimeRate"], byUnit: true,
    example: { arguments: 'HoSo[#All]; "Q3/2021"', result: "21 dòng × 6 cột" },
  },
  {
    id: "BYMONTH", compute: monthTable, parameters: [CASES, PERIOD_OF_MONTHS, UNIT, OPTIONS], result: "table", counts: MONTH_FIGURES,
    example: { arguments: 'HoSo[#All]; "Q3/2021"', result: "5 dòng × 14 cột" },
  },
  {
    id: "COMPARE", compute: comparisonTable, parameters: [CASES, REPORTED_PERIOD, OTHER_PERIOD, UNIT, OPTIONS], result: "table", counts: COMPARED_FIGURES,
    example: { arguments: 'HoSo[#All]; "9/2021"; "8/2021"', result: "13 dòng × 5 cột" },
  },
  {
    id: "LATELIST", compute: lateList, parameters: OF_CASES, result: "table", counts: LATE_FIGURES,
    example: { arguments: 'HoSo[#All]; "Q3/2021"', result: "38 dòng × 9 cột" },
  },
  {
    id: "DUELIST", compute: dueList, parameters: [CASES, DUE_DAYS, UNIT, OPTIONS], result: "table", counts: DUE_FIGURES,
    example: { arguments: 'HoSo[#All]; "21/9/2021-27/9/2021"', result: "268 dòng × 7 cột" },
  },
  {
    id: "CHECK", compute: checkTable, prepare: prepareReportPart, parameters: [CHECKED], result: "table", counts: [],
    example: { arguments: "HoSo[#All]", result: "2 dòng × 7 cột" },
  },
  {
    id: "NARRATIVE", compute: narrativeCell, prepare: prepareReportPart, parameters: [CASES, REPORTED_PERIOD, UNIT, OPTIONS], result: "cell", counts: NARRATIVE_FIGURES,
    example: {
      arguments: 'HoSo[#All]; "Q3/2021"',
      result: "“Quý III năm 2021 (Tính từ ngày 21/6/2021 đến ngày 20/9/2021), Trung tâm tiếp nhận mới 14.043 hồ sơ, tồn kỳ trư…”",
    },
  },
] as const satisfies readonly FunctionSpec[];
