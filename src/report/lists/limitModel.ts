import type { Block, ParagraphBlock, ReportModel } from "../model/model";
import { letterhead } from "../frame/letterhead";
import { methodBlock } from "../frame/method";
import { reportSheet } from "../frame/reportSheet";
import { signatureBlock } from "../frame/signature";
import { sheetName } from "../words/periodWords";
import type { Situation } from "../situation/situation";
import { dueCheck, type DueCheck } from "./dueEffects";
import { differenceList, effectTable, limitWords, restList, uncheckedTable } from "./limitTables";
import { ownDaysLine } from "./ownCalendar";

function paragraph(id: string, text: string): ParagraphBlock {
  return { type: "paragraph", id, title: "", text };
}

function sentences(situation: Situation, { limits, rest }: DueCheck): Block[] {
  const say = limitWords(situation);
  const { words } = situation;
  const unchecked = [...(limits?.unchecked.values() ?? [])].reduce((sum, count) => sum + count, 0);
  const compared = limits === null ? say("limit.noColumn") : say("limit.sentence", {
    checked: words.count(limits.checked), same: words.count(limits.checked - limits.differing.length), later: words.count(limits.later), earlier: words.count(limits.earlier),
    unchecked: words.count(unchecked),
  });
  return [paragraph("limitCheck", compared), paragraph("restCheck", rest.cases.length > 0 ? say("limit.rest", { count: words.count(rest.cases.length) }) : say("limit.restNone"))];
}

/**
 * The sheet "Soát hẹn": appointments held against the limits and the working calendar, what the rates would be by either, and the
 * cases that differ. The report's own figures follow none of it (domain-2026.md 5).
 * @example limitModel(situation).sheetName // "Soát hẹn Q3-2021"
 */
export function limitModel(situation: Situation): ReportModel {
  const { words, period, reading: { table } } = situation;
  const check = dueCheck(situation);
  const { limits, rest } = check;
  const last = table.due.reduce((high, day) => Math.max(high, day), 0);
  return reportSheet(situation, "limitCheck", sheetName("limitCheck", period, words), [
    letterhead(situation, limitWords(situation)("limit.title")), ...sentences(situation, check), effectTable(situation, check),
    limits && limits.unchecked.size > 0 ? uncheckedTable(situation, limits) : null,
    limits && limits.differing.length > 0 ? differenceList(situation, limits) : null,
    rest.cases.length > 0 ? restList(situation, rest) : null,
    signatureBlock(situation), methodBlock(situation, ownDaysLine(situation, table.span.firstReceived, last)),
  ]);
}
