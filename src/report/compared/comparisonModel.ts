import { groupNotes } from "../situation/groupWords";
import type { Block, ReportModel, TableBlock } from "../model/model";
import { sheetName } from "../words/periodWords";
import type { Situation } from "../situation/situation";
import { comparisonBlocks } from "../summary/comparisonTable";
import { letterhead } from "../frame/letterhead";
import { methodBlock } from "../frame/method";
import { reportSheet } from "../frame/reportSheet";
import { signatureBlock } from "../frame/signature";
import type { Covered } from "../comparison/compareGroups";
import { groupComparisonTable } from "./groupTable";

/** The groups over each period that is compared; the sentence why there are none when the register has no such column. */
function groupBlocks(situation: Situation): Block[] {
  const covered = situation.comparisons.filter((each): each is Covered => each.covered);
  const tables = covered.map((each) => groupComparisonTable(situation, each)).filter((table): table is TableBlock => table !== null);
  const why = groupNotes(situation);
  if (covered.length === 0 || tables.length > 0 || why.length === 0) return tables;
  return [{ type: "paragraph", id: "noGroups", title: "", text: why.join(" ") }];
}

/**
 * The sheet "So sánh": this period beside the previous one and the same one last year, the whole and each group.
 * @example comparisonModel(situation).sheetName // "So sánh Q3-2021"
 */
export function comparisonModel(situation: Situation): ReportModel {
  const { words, period } = situation;
  return reportSheet(situation, "comparison", sheetName("comparison", period, words), [
    letterhead(situation, words.say("report.compared.title")),
    ...comparisonBlocks(situation), ...groupBlocks(situation),
    signatureBlock(situation), methodBlock(situation),
  ]);
}
