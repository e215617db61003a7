import { LAWS } from "../../locales/laws/laws";
import type { DoubtSource } from "../situation/doubt";
import { doubtBox } from "../situation/doubtBox";
import type { FormHeadBlock, ReportModel } from "../model/model";
import { periodName, sheetName } from "../words/periodWords";
import type { Situation } from "../situation/situation";
import { agencyLines } from "../frame/letterhead";
import { methodBlock } from "../frame/method";
import { reportSheet } from "../frame/reportSheet";
import { signatureBlock } from "../frame/signature";
import { formTable } from "./formTable";

/** Head of form II.06a: number left, title in the middle, who reports to whom right (domain.md 1.3). */
function formHead(situation: Situation & Pick<DoubtSource, "cuts">): FormHeadBlock {
  const { words, period, settings } = situation;
  const agency = agencyLines(situation);
  const name = period.kind === "custom" ? words.say("report.form.customPeriod") : periodName(period, words);
  return {
    type: "formHead",
    left: [settings.formNumber.trim() || words.say("report.form.number"), settings.formSource.trim() || words.say("report.form.source", { circular: LAWS.reportForms2020.number })],
    title: words.say("report.form.title"),
    lines: [words.say("report.form.period", { period: name }), words.say("report.form.window", { from: words.day(period.from), to: words.day(period.to) })],
    right: [words.say("report.form.reporter", { agency: agency[agency.length - 1] }), words.say("report.form.receiver")],
    unitNote: words.say("report.form.unitNote"),
    doubt: doubtBox(situation),
  };
}

function formModel(situation: Situation, by: "unit" | "field", kind: "formByUnit" | "formByField"): ReportModel {
  const { words, period } = situation;
  const source = { ...situation, cuts: ["level", by] as const };
  return reportSheet(source, kind, sheetName(kind, period, words), [formHead(source), formTable(situation, by), signatureBlock(situation), methodBlock(situation)]);
}

/** Form II.06a/VPCP/KSTT with a row a unit. */
export function formByUnit(situation: Situation): ReportModel {
  return formModel(situation, "unit", "formByUnit");
}

/** Form II.06a/VPCP/KSTT with a row a field of each level. */
export function formByField(situation: Situation): ReportModel {
  return formModel(situation, "field", "formByField");
}
