import type { Block, ReportModel } from "../model/model";
import { sheetName } from "../words/periodWords";
import type { Situation } from "../situation/situation";
import { letterhead } from "../frame/letterhead";
import { methodBlock } from "../frame/method";
import { reportSheet } from "../frame/reportSheet";
import { signatureBlock } from "../frame/signature";
import { caseloadChart, rateTrendChart } from "./trendCharts";
import { trendTable } from "./trendTable";

/**
 * The sheet "12 tháng": receipts, results, stock and rates month by month up to the end of the period.
 * @example trendModel(situation).blocks.map(({ type }) => type) // ["letterhead", "table", "chart", …]
 */
export function trendModel(situation: Situation): ReportModel {
  const { words, period } = situation;
  const blocks: (Block | null)[] = [
    letterhead(situation, words.say("report.trend.title")),
    trendTable(situation),
    caseloadChart(situation),
    rateTrendChart(situation),
    signatureBlock(situation),
    methodBlock(situation, [], "trend"),
  ];
  return reportSheet(situation, "trend", sheetName("trend", period, words), blocks);
}
