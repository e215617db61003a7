import type { Block, ReportModel } from "../model/model";
import { isStated } from "../situation/certainty";
import { maySayNone } from "../situation/lostCases";
import { sheetName } from "../words/periodWords";
import type { Situation } from "../situation/situation";
import { letterhead } from "../frame/letterhead";
import { methodBlock } from "../frame/method";
import { reportSheet } from "../frame/reportSheet";
import { signatureBlock } from "../frame/signature";
import { dueGroups, dueSoon, type DueSoon } from "./dueCases";
import { ownDaysLine } from "./ownCalendar";
import { dueByGroup, dueList } from "./dueTables";

/** The tables, or the sentence why there are none: nothing due, or years whose holidays are not known. */
function body(situation: Situation, soon: DueSoon): Block[] {
  const { words } = situation;
  const say = (key: "report.due.none" | "report.due.noCalendar" | "report.due.unsure"): Block[] =>
    [{ type: "paragraph", id: "noDue", title: "", text: words.say(key, { from: words.day(soon.from), paused: words.count(soon.paused) }) }];
  if (soon.until.some((day) => day === 0)) return say("report.due.noCalendar");
  if (soon.cases.length === 0) return say(maySayNone(situation) && isStated(situation, "inTime") ? "report.due.none" : "report.due.unsure");
  const groups = dueGroups(situation, soon);
  return [dueByGroup(situation, soon, groups), dueList(situation, soon, groups)];
}

/**
 * The sheet "Sắp hạn": open cases due in the next 1, 3 and 5 working days, by unit and handler.
 * @example dueModel(situation).sheetName // "Sắp hạn Q3-2021"
 */
export function dueModel(situation: Situation): ReportModel {
  const { words, period } = situation;
  const soon = dueSoon(situation);
  const head = letterhead(situation, words.say("report.due.title"));
  return reportSheet(situation, "dueSoon", sheetName("dueSoon", period, words), [
    { ...head, subtitle: words.say("report.due.subtitle", { from: words.day(soon.from) }) },
    ...body(situation, soon), signatureBlock(situation), methodBlock(situation, ownDaysLine(situation, soon.from, Math.max(...soon.until))),
  ]);
}
