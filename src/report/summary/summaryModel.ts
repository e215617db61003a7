import { lackFootnotes } from "../situation/lacks";
import type { Block, ReportModel } from "../model/model";
import { paragraphsOf } from "../narrative/paragraphs";
import { sheetName } from "../words/periodWords";
import type { Situation } from "../situation/situation";
import { monthChart, onlineChart, rateChart, resolvedChart } from "./charts";
import { comparisonBlocks } from "./comparisonTable";
import { keyFiguresBlock } from "./keyFigures";
import { letterhead } from "../frame/letterhead";
import { methodBlock } from "../frame/method";
import { monthTable } from "./monthTable";
import { onlineTable } from "./onlineTable";
import { rankingTable, unrankedSentence } from "./rankingTable";
import { paperOf } from "../frame/paper";
import { reportSheet } from "../frame/reportSheet";
import { signatureBlock } from "../frame/signature";
import { tableGroups, unitTable } from "./unitTable";

function paragraphBlocks(situation: Situation): Block[] {
  return paragraphsOf(situation).map((paragraph) => ({ type: "paragraph", ...paragraph }));
}

/** The online table with its chart, or the sentence why there is none. */
function onlineBlocks(situation: Situation): (Block | null)[] {
  const { words } = situation;
  const table = onlineTable(situation);
  const why = lackFootnotes(situation, { online: words.say("report.lack.online") });
  if (table === null && why.length > 0) return [{ type: "paragraph", id: "noOnline", title: words.say("report.online.title"), text: why.join(" ") }];
  return [table, onlineChart(situation, table)];
}

/** Why nobody is ranked, where that is because no rate is certain. */
function noRanking(situation: Situation): Block | null {
  const { words, ranking } = situation;
  return ranking.unsure.length === 0 ? null : { type: "paragraph", id: "noRanking", title: words.say("report.ranking.title"), text: unrankedSentence(situation) };
}

/** The main table, which says so where nothing of it is charted since nothing is certain. */
function unitBlocks(situation: Situation): (Block | null)[] {
  const [table, chart] = [unitTable(situation), resolvedChart(situation)];
  const isUnsure = chart === null && tableGroups(situation).notDrawn.length > 0;
  return [isUnsure ? { ...table, notes: [situation.words.say("report.doubt.noChart"), ...table.notes] } : table, chart];
}

/**
 * The sheet "Tổng hợp": what the report holds, in the order in which it is read and signed.
 * @example summaryModel(situation).sheetName // "Tổng hợp Q3-2021"
 */
export function summaryModel(situation: Situation): ReportModel {
  const ranking = rankingTable(situation);
  const blocks: (Block | null)[] = [
    letterhead(situation),
    keyFiguresBlock(situation),
    ...paragraphBlocks(situation),
    ...unitBlocks(situation),
    ranking ?? noRanking(situation),
    ranking === null ? null : rateChart(situation),
    ...onlineBlocks(situation),
    monthTable(situation),
    monthChart(situation),
    ...comparisonBlocks(situation),
    signatureBlock(situation),
    methodBlock(situation, [], "summary"),
  ];
  return { ...reportSheet(situation, "summary", sheetName("summary", situation.period, situation.words), blocks), paper: paperOf(situation) };
}
