import { CONVENTION_NAMES, isFootnote, readingKey } from "../../indicators/conventions";
import { aggregateLines } from "./methodLines";
import { levelMethod } from "./levelMethod";
import { hasUnits } from "./hasUnits";
import { closingRuleName } from "../words/closingRule";
import { columnNames } from "../situation/lacks";
import { COMPUTED_AT, FIGURE_CELLS, type MethodBlock } from "../model/model";
import { periodName, windowWords } from "../words/periodWords";
import { RULE_VERSION } from "../situation/ruleVersion";
import { sourceLines } from "../situation/sources";
import type { Situation } from "../situation/situation";
import { targetLines } from "../situation/targetWords";
import type { ReportKind } from "../request/reportKind";
import { targetText } from "../../locales/targetText";
import { baseNote, conventionNotes, dataEndNote, onlineMeanNote } from "./unitNotes";

type Line = MethodBlock["lines"][number];

function line(situation: Situation, key: "rules" | "period" | "closing" | "base" | "due" | "conventions" | "target" | "online" | "missing" | "limits", value: string): Line {
  return { label: situation.words.say(`report.method.${key}`), value };
}

function ruleLines(situation: Situation, kind?: ReportKind): Line[] {
  const { words, period, settings } = situation;
  const name = periodName(period, words);
  return [
    line(situation, "rules", words.say("report.method.rulesValue", { version: RULE_VERSION })),
    line(situation, "period", period.kind === "custom" ? windowWords(period, words) : `${name} ${windowWords(period, words)}`),
    line(situation, "closing", closingRuleName(settings.closingDay, words)),
    ...CONVENTION_NAMES.filter((name) => !isFootnote(name)).map((name) => line(situation, "due", words.say(`report.convention.${readingKey(name, settings.conventions[name])}`))),
    line(situation, "base", baseNote(situation)),
    ...conventionNotes(situation).map((note) => line(situation, "conventions", note)),
    ...onlineMeanNote(situation).map((note) => line(situation, "online", note)),
    ...(kind ? targetLines(situation, kind) : []).map((said) => line(situation, "target", said)),
    ...(kind === "summary" ? [{ label: targetText(words.language, "target.ranking"), value: targetText(words.language, "target.ranked", { minimum: words.count(settings.minimumCaseload) }) }] : []),
  ];
}

/** Columns without which figures of the report are missing: said, never shown as 0. */
function missingLine(situation: Situation): Line[] {
  // Printed tables have no such columns; what they do not give is said where it would stand.
  if (situation.counted.from === "aggregates") return [];
  const wanted = ["handedOver", "returned", "onlineFull"] as const;
  const roles = [...new Set(wanted.flatMap((figure) => situation.lacks(figure)))];
  if (!hasUnits(situation)) roles.push("unit");
  return roles.length === 0 ? [] : [line(situation, "missing", columnNames(roles, situation.words))];
}

/**
 * "Cách tính": everything that is needed to make the numbers again. The writer puts the time in place of COMPUTED_AT.
 * @param more lines of what only this report uses
 * @param kind the sheet whose targets it names; none for one that measures nothing
 * @example methodBlock(situation).lines[0].label // "Quy tắc tính"
 */
export function methodBlock(situation: Situation, more: readonly Line[] = [], kind?: ReportKind): MethodBlock {
  const { words } = situation;
  return {
    type: "method",
    title: words.say("report.method.title"),
    lines: [
      ...ruleLines(situation, kind),
      ...more,
      ...sourceLines(situation.reading, words),
      ...aggregateLines(situation),
      ...levelMethod(situation),
      ...missingLine(situation),
      ...dataEndNote(situation).map((note) => line(situation, "limits", note)),
      { label: words.say("report.method.figureCells"), value: FIGURE_CELLS },
      { label: words.say("report.method.computedAt"), value: COMPUTED_AT },
    ],
  };
}
