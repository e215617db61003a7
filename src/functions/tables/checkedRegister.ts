import { byWorkbook } from "../model/workbookDays";
import { errandCount, findingCatalogue } from "../../checks/catalogue";
import { doubtsOf } from "../../indicators/doubts";
import { groupingOf } from "../../indicators/grouping";
import type { Window } from "../../indicators/types";
import { functionText } from "../../locales/functionText";
import type { Reading } from "../../register/model/reading";
import { findingMessage } from "../../report/words/findingWords";
import type { Wording } from "../../report/words/wording";
import { causeDoubt } from "../counting/doubt";
import { openGaps } from "../counting/openGaps";
import { PUBLISHED_RULES } from "../../indicators/countingRules";
import type { Cell } from "../model/cells";
import type { Outcome } from "../model/problem";
import { checkRows, NO_NUMBERS, type CheckRow } from "./checkRows";

/**
 * What has to be looked at in a register: how many of its rows are used, what was found with its first place, and the questions that
 * make figures doubtful.
 * @example checkedRegister(reading, window, wordingOf("vi"))[1][0] // "Số dòng"
 */
export function checkedRegister(reading: Reading, window: Window, words: Wording): Cell[][] {
  const questions = [...questionRows(reading, window, words), ...gapRows(reading, window, words)];
  const { read, used, excluded } = reading.line;
  const values = { read: words.count(read), used: words.count(used), excluded: excludedWords(reading, words) };
  const checked = functionText(words.language, "function.check.registerChecked", values);
  if (errandCount(reading.findings.counts) === 0 && questions.length === 0) return checkRows([], checked, words.language);
  const all = excluded.reduce((sum, { count }) => sum + count, used);
  const line: CheckRow = {
    ...NO_NUMBERS, rule: functionText(words.language, "function.check.line"), expected: read, printed: all, difference: all - read,
    sentence: functionText(words.language, "function.check.lineRead", values),
  };
  return checkRows([line, ...findingRows(reading, words), ...questions], checked, words.language);
}

function excludedWords({ line }: Reading, words: Wording): string {
  const reasons = line.excluded.map(({ type, count }) => functionText(words.language, "function.check.excluded", { count: words.count(count), reason: words.say(`finding.${type}.title`) }));
  return reasons.length > 0 ? reasons.join(" + ") : "0";
}

/** One row a kind, the gravest first, with how often it was found and where first. */
function findingRows({ findings: { items, counts } }: Reading, words: Wording): CheckRow[] {
  return findingCatalogue().flatMap(({ type }): CheckRow[] => {
    const count = counts.get(type) ?? 0;
    const first = items.find((finding) => finding.type === type);
    if (count === 0) return [];
    const sentence = first ? findingMessage(first, words) : words.say(`finding.${type}.title`, { value: "" });
    return [{ ...NO_NUMBERS, rule: words.say(`finding.${type}.title`, { value: first?.value ?? "" }), row: first?.row ?? 0, column: first?.column ?? 0, printed: count, sentence }];
  });
}

function questionRows(reading: Reading, window: Window, words: Wording): CheckRow[] {
  const { causes } = doubtsOf(reading, groupingOf(reading.table, "unit"), window, byWorkbook(PUBLISHED_RULES));
  return causes.map((cause) => ({
    ...NO_NUMBERS, rule: functionText(words.language, "function.check.question"), printed: cause.words?.cases ?? (cause.count || ""), sentence: sentenceOf(causeDoubt(cause, reading), words),
  }));
}

function gapRows(reading: Reading, window: Window, words: Wording): CheckRow[] {
  return openGaps({ reading, window, isMeant: null, asksGaps: true, rules: PUBLISHED_RULES }).map(({ group, cases }) => ({
    ...NO_NUMBERS, rule: functionText(words.language, "function.check.gap"), printed: cases.length,
    sentence: functionText(words.language, "function.problem.unitGaps", { unit: group, count: cases.length }),
  }));
}

function sentenceOf(refused: Outcome<never>, { language }: Wording): string {
  return refused.ok ? "" : functionText(language, refused.problem.key, refused.problem.values);
}
