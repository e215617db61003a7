import type { Reading } from "../../register/model/reading";
import { COMPUTED_AT, type Block, type LetterheadBlock, type MethodBlock, type ReportModel } from "../model/model";
import type { ReportSettings } from "../request/request";
import { RULE_VERSION } from "../situation/ruleVersion";
import { readingSentence, sourceLines } from "../situation/sources";
import { wholePeriod } from "../situation/wholePeriod";
import { printedAgency } from "../frame/letterhead";
import { wordingOf, type Wording } from "../words/wording";
import { findingTable, severityCounts, typeTable } from "./findingTables";
import type { FixList } from "./fixList";
import { fixTable } from "./fixTable";

/** What both sheets are made of. */
interface Checked {
  reading: Reading;
  settings: ReportSettings;
  words: Wording;
}

/** The doctor's sheets list what is doubtful: no box has to say so. */
function head({ reading, settings, words }: Checked, title: string, subtitle: string): LetterheadBlock {
  return {
    type: "letterhead", agency: printedAgency({ reading, settings, words }), title, subtitle, unitNote: "", doubt: null,
    motto: [words.say("report.letterhead.motto1"), words.say("report.letterhead.motto2")],
  };
}

function methodBlock(reading: Reading, words: Wording): MethodBlock {
  return {
    type: "method", title: words.say("report.method.title"),
    lines: [
      { label: words.say("report.method.rules"), value: words.say("report.method.rulesValue", { version: RULE_VERSION }) },
      ...sourceLines(reading, words),
      { label: words.say("report.method.computedAt"), value: COMPUTED_AT },
    ],
  };
}

function checkSheet(checked: Checked): ReportModel {
  const { reading, words } = checked;
  const { error, warning, info } = severityCounts(reading.findings);
  const counts = { error: words.count(error), warning: words.count(warning), info: words.count(info) };
  const found = reading.findings.counts.size > 0;
  const blocks: Block[] = [
    head(checked, words.say("doctor.title"), words.say("doctor.subtitle", counts)),
    { type: "paragraph", id: "doctorLead", title: "", text: `${readingSentence(reading.line, words)}. ${words.say(found ? "doctor.lead" : "doctor.nothing")}` },
    ...(found ? [typeTable(reading.findings, words), findingTable(reading.findings, words)] : []),
    methodBlock(reading, words),
  ];
  return { kind: "doctor", sheetName: words.say("doctor.sheet"), period: wholePeriod(reading), blocks };
}

function fixSheet(checked: Checked, fixes: FixList): ReportModel {
  const { reading, words } = checked;
  const count = [...fixes.counts.values()].reduce((sum, each) => sum + each, 0);
  return {
    kind: "doctor", sheetName: words.say("doctor.fixSheet"), period: wholePeriod(reading),
    blocks: [
      head(checked, words.say("doctor.fixTitle"), words.say("doctor.fixSubtitle", { count: words.count(count) })),
      fixTable(fixes, words),
      methodBlock(reading, words),
    ],
  };
}

/**
 * The sheets of the data doctor: what was found in the register, and what could be mended when there is anything.
 * Nothing in the register is changed by them.
 * @example doctorModels(reading, fixes, settings).map(({ sheetName }) => sheetName) // ["Phiếu kiểm tra", "Đề xuất sửa"]
 */
export function doctorModels(reading: Reading, fixes: FixList, settings: ReportSettings): ReportModel[] {
  const checked = { reading, settings, words: wordingOf(settings.language) };
  const check = checkSheet(checked);
  return fixes.counts.size > 0 ? [check, fixSheet(checked, fixes)] : [check];
}
