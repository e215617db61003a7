import { doubtsOf } from "../../indicators/doubts";
import { groupingOf } from "../../indicators/grouping";
import type { Reading } from "../../register/model/reading";
import { CONVENTION_NAMES } from "../../indicators/conventions";
import { COMPUTED_AT, type Block, type MethodBlock, type ReportModel } from "../model/model";
import { periodName, sheetTag } from "../words/periodWords";
import type { ReportSettings } from "../request/request";
import { RULE_VERSION } from "../situation/ruleVersion";
import { sourceLines } from "../situation/sources";
import { letterhead } from "../frame/letterhead";
import { reportSheet } from "../frame/reportSheet";
import { wordingOf, type Wording } from "../words/wording";
import { caseTable, countTable, rateTable, unitTable } from "./changeTables";
import type { FrozenComparison } from "./compareFrozen";
import type { FrozenHead } from "./dataFormat";
import type { CaseChange, FrozenState } from "./types";

/** How many cases of each kind changed. */
export interface ChangeSummary {
  added: number;
  removed: number;
  changed: number;
  /** Of all these, cases by which a figure moves. */
  counting: number;
  progressed: number;
}

/**
 * How many cases changed and how.
 * @example summaryOf(comparison) // { added: 3, removed: 1, changed: 12, counting: 9, progressed: 481 }
 */
export function summaryOf({ changes, progressed }: FrozenComparison): ChangeSummary {
  const of = (kind: CaseChange["kind"]): number => changes.filter((change) => change.kind === kind).length;
  return { added: of("added"), removed: of("removed"), changed: of("changed"), counting: changes.filter(({ counts }) => counts).length, progressed };
}

/**
 * What is set otherwise today than when the period was frozen, a sentence each; the comparison goes by the frozen rules.
 * @example settingDifferences(frozen, now, settings, words) // ["Quy ước tính hồ sơ trả lại, rút đã khác lúc chốt."]
 */
function settingDifferences(frozen: FrozenState, now: FrozenState, settings: ReportSettings, words: Wording): string[] {
  const said = CONVENTION_NAMES.filter((name) => frozen.conventions[name] !== settings.conventions[name]);
  const columns = frozen.roles.length !== now.roles.length || frozen.roles.some((role) => !now.roles.includes(role));
  return [
    ...said.map((name) => words.say(`freeze.differs.${name}`)),
    ...(frozen.rateBase !== settings.rateBase ? [words.say("freeze.differs.rateBase")] : []),
    ...(columns ? [words.say("freeze.differs.columns")] : []),
    ...(frozen.ruleVersion !== RULE_VERSION ? [words.say("freeze.differs.rules", { before: frozen.ruleVersion, now: RULE_VERSION })] : []),
  ];
}

function lead(comparison: FrozenComparison, head: FrozenHead, words: Wording): string {
  const { added, removed, changed, counting, progressed } = summaryOf(comparison);
  const { unmatched } = comparison;
  return [
    words.say("freeze.lead", { time: head.frozenAt, fingerprint: head.fingerprint }),
    words.say("freeze.leadChanges", {
      added: words.count(added), removed: words.count(removed), changed: words.count(changed), counting: words.count(counting),
    }),
    ...(progressed > 0 ? [words.say("freeze.leadProgressed", { count: words.count(progressed) })] : []),
    ...(unmatched.before + unmatched.now > 0 ? [words.say("freeze.leadUnmatched", { before: words.count(unmatched.before), now: words.count(unmatched.now) })] : []),
  ].join(" ");
}

function methodBlock(comparison: FrozenComparison, head: FrozenHead, reading: Reading, settings: ReportSettings, words: Wording): MethodBlock {
  const line = (key: "frozenAt" | "fingerprint" | "how" | "differs", value: string): { label: string; value: string } => ({ label: words.say(`freeze.${key}`), value });
  return {
    type: "method", title: words.say("report.method.title"),
    lines: [
      { label: words.say("report.method.rules"), value: words.say("report.method.rulesValue", { version: RULE_VERSION }) },
      line("frozenAt", head.frozenAt), line("fingerprint", head.fingerprint), line("how", words.say("freeze.howValue")),
      ...settingDifferences(comparison.frozen, comparison.now, settings, words).map((value) => line("differs", value)),
      ...sourceLines(reading, words),
      { label: words.say("report.method.computedAt"), value: COMPUTED_AT },
    ],
  };
}

/** The period was the same and nothing of it changed: one sentence in place of a sheet. */
export function unchangedSentence(comparison: FrozenComparison, head: FrozenHead, words: Wording): string {
  const progressed = comparison.progressed > 0 ? [words.say("freeze.leadProgressed", { count: words.count(comparison.progressed) })] : [];
  return [words.say("freeze.unchanged", { period: periodName(head.period, words), time: head.frozenAt }), ...progressed].join(" ");
}

/**
 * The sheet "Thay đổi so với số đã chốt": the figures then and now, and every case that changed with the reason.
 * @example changesModel(comparison, head, reading, settings).sheetName // "Thay đổi số chốt Q3-2021"
 */
export function changesModel(comparison: FrozenComparison, head: FrozenHead, reading: Reading, settings: ReportSettings): ReportModel {
  const words = wordingOf(settings.language);
  const { period } = head;
  const units = unitTable(comparison, words);
  const source = { reading, settings, words, period, counted: { doubts: doubtsOf(reading, groupingOf(reading.table, "unit"), period, comparison.frozen) } };
  const blocks: Block[] = [
    letterhead(source, words.say("freeze.changesTitle")),
    { type: "paragraph", id: "frozenLead", title: "", text: lead(comparison, head, words) },
    countTable(comparison, words), rateTable(comparison, words), ...(units ? [units] : []),
    caseTable({ comparison, layouts: reading.layouts, frozenDay: head.frozenDay, words }),
    methodBlock(comparison, head, reading, settings, words),
  ];
  return reportSheet(source, "frozenChanges", words.say("freeze.changesSheet", { period: sheetTag(period, words) }), blocks);
}
