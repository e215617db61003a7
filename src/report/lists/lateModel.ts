import type { Block, ReportModel } from "../model/model";
import { isStated } from "../situation/certainty";
import { maySayNone } from "../situation/lostCases";
import { sheetName } from "../words/periodWords";
import type { Situation } from "../situation/situation";
import { letterhead } from "../frame/letterhead";
import { methodBlock } from "../frame/method";
import { reportSheet } from "../frame/reportSheet";
import { signatureBlock } from "../frame/signature";
import { lateByGroup, lateList } from "./lateTables";
import { lateGroups, type LateGroup } from "./lateCases";
import { ownDaysLine } from "./ownCalendar";

/** The centre's own days between the first due day and the last day up to which the delay of a case is counted. */
function countedOwnDays(situation: Situation, groups: readonly LateGroup[]): ReturnType<typeof ownDaysLine> {
  const { due } = situation.reading.table;
  const cases = groups.flatMap((group) => group.cases);
  const first = cases.reduce((low, { at }) => Math.min(low, due[at]), Infinity);
  const last = cases.reduce((high, { at, days }) => Math.max(high, due[at] + days), 0);
  return ownDaysLine(situation, first + 1, last);
}

/**
 * The sheet "Chậm hạn": late and overdue cases counted and listed by unit, for the annex of a report.
 * @example lateModel(situation).blocks.map(({ type }) => type) // ["letterhead", "table", "table", "signature", "method"]
 */
export function lateModel(situation: Situation): ReportModel {
  const { words, period } = situation;
  const groups = lateGroups(situation);
  const body: Block[] = groups.length > 0
    ? [lateByGroup(situation, groups), lateList(situation, groups)]
    : [{ type: "paragraph", id: "noLate", title: "", text: words.say(maySayNone(situation) && isStated(situation, "late", "overdue") ? "report.late.none" : "report.late.unsure") }];
  return reportSheet(situation, "lateCases", sheetName("lateCases", period, words), [
    letterhead(situation, words.say("report.late.title")), ...body, signatureBlock(situation), methodBlock(situation, countedOwnDays(situation, groups)),
  ]);
}
